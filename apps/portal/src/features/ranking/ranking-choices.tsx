import { useQuery } from '@lib/web-graphql';
import type { ComponentChildren } from 'preact';
import { addressOf, IGED, MACRO, macroRegionsOf } from './place.js';
import { RankingChoices } from './ranking.gql.js';
import { rankingTexts as texts } from './ranking.texts.js';

/** People, institutions, or like beside like: three addresses that keep place and season. */
export function Views({ search, current }: { search: URLSearchParams; current: 'people' | 'igeds' | 'equity' }) {
  const kept = new URLSearchParams();
  for (const key of ['region', 'temporada']) if (search.get(key)) kept.set(key, search.get(key) ?? '');
  const link = (view: typeof current, path: string, text: string) => (
    <a class="chip" href={addressOf(path, kept, {})} aria-current={view === current ? 'page' : undefined}>
      {text}
    </a>
  );
  return (
    <nav class="row views" aria-label={texts.views}>
      {link('people', '/ranking', texts.people)}
      {link('igeds', '/ranking/instituciones', texts.igeds)}
      {link('equity', '/ranking/comparacion', texts.equity)}
    </nav>
  );
}

export function SeasonChoice({ search }: { search: URLSearchParams }) {
  const { data } = useQuery(RankingChoices, {});
  return (
    <label>
      <span class="small muted">{texts.season}</span>
      <select name="temporada">
        {data?.rankingSeasons.map((season) => (
          <option key={season.id} value={season.id} selected={search.get('temporada') === season.id}>
            {season.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** `iged`: the institution that is on screen, so that another season is asked of the same. */
export function PlaceChoice({ search, iged }: { search: URLSearchParams; iged?: { code: string; name: string } | null }) {
  const { data } = useQuery(RankingChoices, {});
  return (
    <label>
      <span class="small muted">{texts.place}</span>
      <select name="region">
        <option value="">{texts.allRegions}</option>
        {iged ? (
          <option value={IGED + iged.code} selected>
            {iged.name}
          </option>
        ) : null}
        <optgroup label={texts.macroRegions}>
          {macroRegionsOf(data?.regions ?? []).map(([id, name]) => (
            <option key={id} value={MACRO + id} selected={search.get('region') === MACRO + id}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={texts.regions}>
          {data?.regions.map((region) => (
            <option key={region.id} value={region.id} selected={search.get('region') === region.id}>
              {region.name}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** A plain GET form: with JavaScript it sends itself at each choice; without, its button does. */
export function Choices({ action, children }: { action: string; children: ComponentChildren }) {
  return (
    <form class="choices" action={action} method="get" onChange={(event) => event.currentTarget.requestSubmit()}>
      {children}
      <button class="btn quiet no-js-only">{texts.show}</button>
    </form>
  );
}

export function Pages({ path, search, page, pages }: { path: string; search: URLSearchParams; page: number; pages: number }) {
  if (pages < 2) return null;
  const to = (number: number) => addressOf(path, search, { pagina: number > 1 ? String(number) : null, busca: null });
  return (
    <nav class="row pages" aria-label={texts.pages}>
      {page > 1 ? (
        <a class="btn quiet" rel="prev" href={to(page - 1)}>
          {texts.before}
        </a>
      ) : null}
      <span class="small muted">{texts.pageOf(page, pages)}</span>
      {page < pages ? (
        <a class="btn quiet" rel="next" href={to(page + 1)}>
          {texts.after}
        </a>
      ) : null}
    </nav>
  );
}
