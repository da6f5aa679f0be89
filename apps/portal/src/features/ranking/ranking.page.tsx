import { useQuery } from '@lib/web-graphql';
import { dateTime, decimal, Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { SinceMonday } from './moved.js';
import { pageOf, placeOf } from './place.js';
import { Choices, Pages, PlaceChoice, SeasonChoice, Views } from './ranking-choices.js';
import { Found, SearchBox, searchVariables } from './ranking-search.js';
import { RankingTable } from './ranking-table.js';
import { Ranking, RankingChoices, RankingSearch, type RankingLineFragment, type RankingResult } from './ranking.gql.js';
import { rankingTexts as texts } from './ranking.texts.js';
import { SeasonSeal } from './season-seal.js';
import { SeasonSealed } from './season-seal.gql.js';

function variablesOf(search: URLSearchParams) {
  return { season: search.get('temporada') || null, ...placeOf(search), first: 50, page: pageOf(search) };
}

export function queries({ search }: PageProps): PageQuery[] {
  const season = search.get('temporada');
  const page = [ask(Ranking, variablesOf(search)), ask(RankingChoices, {})];
  if (season) page.push(ask(SeasonSealed, { season }));
  if (search.get('busca')) page.push(ask(RankingSearch, searchVariables(search)));
  return page;
}

function MyPlace({ me, total }: { me: RankingLineFragment | null; total: number }) {
  const { viewer } = useSession();
  if (!viewer)
    return (
      <aside class="card pad stack early">
        <h2 class="h3">{texts.myPlace}</h2>
        <p class="small muted">{texts.visitor}</p>
        <a class="btn quiet wide" href="/ingresar?volver=/ranking">
          {texts.login}
        </a>
      </aside>
    );
  return (
    <aside class="card pad stack early">
      <h2 class="h3">{texts.myPlace}</h2>
      {me ? (
        <>
          <p>
            <span class="figure">{decimal(me.position)}.º</span> <span class="muted">{texts.ofTotal(total)}</span>
          </p>
          <SinceMonday change={me.change} isNew={me.isNew} />
        </>
      ) : (
        <p class="muted">{texts.notRanked}</p>
      )}
      <p>
        <a href="/yo/puntos">{texts.myPoints}</a>
      </p>
      {viewer.igedCode ? (
        <p>
          <a href={`/ranking?iged=${viewer.igedCode}`}>{texts.myIged}</a>
        </p>
      ) : null}
    </aside>
  );
}

function Table({ ranking, search }: { ranking: RankingResult['ranking']; search: URLSearchParams }) {
  if (ranking.rows.length === 0)
    return (
      <Empty title={ranking.page > 1 ? texts.pastTheEnd : texts.emptyTitle}>
        <p>{ranking.page > 1 ? <a href="/ranking">{texts.toTheStart}</a> : texts.empty}</p>
      </Empty>
    );
  return (
    <>
      <RankingTable rows={ranking.rows} neighbours={ranking.neighbours} total={ranking.total} comparedWith={ranking.comparedWith} />
      <Pages path="/ranking" search={search} page={ranking.page} pages={ranking.pages} />
      <p class="small muted">
        {texts.updated(dateTime(ranking.updatedAt))} {texts.onlyMembers}
      </p>
    </>
  );
}

export default function RankingPage({ search }: PageProps) {
  const { data, failure } = useQuery(Ranking, variablesOf(search), { keepPrevious: true });
  const ranking = data?.ranking;
  const { iged } = placeOf(search);
  const title = texts.title(ranking?.season.name ?? '');
  useHead({ title, description: texts.description, canonical: '/ranking' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>
            {title}
            {ranking?.scopeName ? ` · ${ranking.scopeName}` : ''}
          </h1>
          <p class="muted">
            {ranking ? texts.lead(shortDate(ranking.season.startsOn), shortDate(ranking.season.endsOn)) : ''}{' '}
            <a href="/ranking/como-se-gana">{texts.how}</a>
          </p>
        </div>
      </div>
      <Views search={search} current="people" />
      <Choices action="/ranking">
        <PlaceChoice search={search} iged={iged && ranking?.scopeName ? { code: iged, name: ranking.scopeName } : null} />
        <SeasonChoice search={search} />
        {search.get('busca') ? <input type="hidden" name="busca" value={search.get('busca') ?? ''} /> : null}
      </Choices>
      <SearchBox search={search} />
      {search.get('busca') ? <Found search={search} /> : null}
      {ranking?.season.closed ? <SeasonSeal season={ranking.season.id} part="people" /> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div class="grid aside">
        <section aria-label={title}>{ranking ? <Table ranking={ranking} search={search} /> : failure ? null : <Waiting text={texts.loading} />}</section>
        {ranking ? <MyPlace me={ranking.me} total={ranking.total} /> : null}
      </div>
    </>
  );
}
