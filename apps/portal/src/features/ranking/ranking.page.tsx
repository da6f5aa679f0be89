import { useQuery } from '@lib/web-graphql';
import { dateTime, decimal, Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { RankingTable } from './ranking-table.js';
import { Ranking, RankingChoices, type RankingChoicesResult, type RankingLineFragment, type RankingResult } from './ranking.gql.js';
import { rankingTexts as texts } from './ranking.texts.js';
import { SeasonSeal } from './season-seal.js';
import { SeasonSealed } from './season-seal.gql.js';

const MACRO = 'macro:';

function variablesOf(search: URLSearchParams) {
  const place = search.get('region') || null;
  const macroRegion = place?.startsWith(MACRO) ? place.slice(MACRO.length) : null;
  const iged = place ? null : search.get('iged');
  return { season: search.get('temporada'), region: macroRegion ? null : place, macroRegion, iged, first: 50 };
}

export function queries({ search }: PageProps): PageQuery[] {
  const season = search.get('temporada');
  const page = [ask(Ranking, variablesOf(search)), ask(RankingChoices, {})];
  return season ? [...page, ask(SeasonSealed, { season })] : page;
}

/** In the order in which the regions name them, each once. */
function macroRegionsOf(regions: RankingChoicesResult['regions']): [string, string][] {
  const found = new Map<string, string>();
  for (const { macroRegionId, macroRegionName } of regions) if (macroRegionId) found.set(macroRegionId, macroRegionName ?? macroRegionId);
  return [...found].sort(([, a], [, b]) => a.localeCompare(b, 'es'));
}

function Choices({ search }: { search: URLSearchParams }) {
  const { data } = useQuery(RankingChoices, {});
  const send = (event: { currentTarget: HTMLFormElement }) => event.currentTarget.requestSubmit();
  return (
    <form class="choices" action="/ranking" method="get" onChange={send}>
      <label>
        <span class="small muted">{texts.place}</span>
        <select name="region">
          <option value="">{texts.allRegions}</option>
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
      <button class="btn quiet no-js-only">{texts.show}</button>
    </form>
  );
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
        <p>
          <span class="figure">{decimal(me.position)}.º</span> <span class="muted">{texts.ofTotal(total)}</span>
        </p>
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

function Table({ ranking }: { ranking: RankingResult['ranking'] }) {
  if (ranking.rows.length === 0)
    return (
      <Empty title={texts.emptyTitle}>
        <p>{texts.empty}</p>
      </Empty>
    );
  return (
    <>
      <RankingTable rows={ranking.rows} neighbours={ranking.neighbours} total={ranking.total} />
      <p class="small muted">{texts.updated(dateTime(ranking.updatedAt))}</p>
    </>
  );
}

export default function RankingPage({ search }: PageProps) {
  const { data, failure } = useQuery(Ranking, variablesOf(search), { keepPrevious: true });
  const ranking = data?.ranking;
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
      <Choices search={search} />
      {ranking?.season.closed ? <SeasonSeal season={ranking.season.id} /> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      <div class="grid aside">
        <section aria-label={title}>{ranking ? <Table ranking={ranking} /> : failure ? null : <Waiting text={texts.loading} />}</section>
        {ranking ? <MyPlace me={ranking.me} total={ranking.total} /> : null}
      </div>
    </>
  );
}
