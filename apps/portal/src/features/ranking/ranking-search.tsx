import { useQuery } from '@lib/web-graphql';
import { decimal, Notice, plural } from '@lib/web-ui';
import { addressOf, placeOf } from './place.js';
import { RankingSearch } from './ranking.gql.js';
import { rankingTexts as texts } from './ranking.texts.js';

export function searchVariables(search: URLSearchParams) {
  return { search: search.get('busca') ?? '', season: search.get('temporada') || null, ...placeOf(search), first: 50 };
}

/** Looks for a person in the ranking on screen; a GET form, so that it works without JavaScript and can be sent to somebody. */
export function SearchBox({ search }: { search: URLSearchParams }) {
  return (
    <form class="choices" role="search" action="/ranking" method="get">
      {['region', 'iged', 'temporada'].map((key) => (search.get(key) ? <input key={key} type="hidden" name={key} value={search.get(key) ?? ''} /> : null))}
      <label class="grow">
        <span class="small muted">{texts.findLabel}</span>
        <input type="search" name="busca" minLength={3} maxLength={80} required value={search.get('busca') ?? ''} />
      </label>
      <button class="btn quiet">{texts.find}</button>
    </form>
  );
}

export function Found({ search }: { search: URLSearchParams }) {
  const { data, failure } = useQuery(RankingSearch, searchVariables(search));
  if (failure) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return null;
  const found = data.searchRanking;
  return (
    <section class="card pad stack found" aria-live="polite" aria-label={texts.foundTitle}>
      <h2 class="h3">{found.length > 0 ? texts.found(plural(found.length, 'persona', 'personas')) : texts.nobody(search.get('busca') ?? '')}</h2>
      {found.length === 0 ? <p class="small muted">{texts.nobodyHint}</p> : null}
      <ul class="plain">
        {found.map((one) => (
          <li key={one.memberId}>
            {one.page === null ? (
              <b>
                {decimal(one.position)}.º · {one.name}
              </b>
            ) : (
              <a href={`${addressOf('/ranking', search, { pagina: one.page > 1 ? String(one.page) : null, busca: null })}#p-${one.memberId}`}>
                {decimal(one.position)}.º · {one.name}
              </a>
            )}
            <span class="small muted block">
              {[one.igedName, plural(one.points, 'punto', 'puntos'), one.page !== null && one.page > 1 ? texts.onPage(one.page) : ''].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <p class="small">
        <a href={addressOf('/ranking', search, { busca: null })}>{texts.closeSearch}</a>
      </p>
    </section>
  );
}
