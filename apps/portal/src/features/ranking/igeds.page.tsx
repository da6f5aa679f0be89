import { useQuery } from '@lib/web-graphql';
import { dateTime, Empty, Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { IgedRanking, type IgedRankingResult } from './iged.gql.js';
import { IgedTable } from './iged-table.js';
import { familyWords, igedTexts as texts } from './iged.texts.js';
import { SinceMonday } from './moved.js';
import { pageOf, placeOf } from './place.js';
import { Choices, Pages, PlaceChoice, SeasonChoice, Views } from './ranking-choices.js';
import { RankingChoices } from './ranking.gql.js';
import { rankingTexts } from './ranking.texts.js';
import { SeasonSeal } from './season-seal.js';
import { SeasonSealed } from './season-seal.gql.js';

type Family = keyof typeof familyWords;
const families = Object.keys(familyWords) as Family[];
const familyOf = (search: URLSearchParams): Family | null => families.find((one) => one === search.get('tipo')) ?? null;

function variablesOf(search: URLSearchParams) {
  const { region, macroRegion } = placeOf(search);
  return { season: search.get('temporada') || null, region, macroRegion, family: familyOf(search), page: pageOf(search) };
}

export function queries({ search }: PageProps): PageQuery[] {
  const season = search.get('temporada');
  const page = [ask(IgedRanking, variablesOf(search)), ask(RankingChoices, {})];
  return season ? [...page, ask(SeasonSealed, { season })] : page;
}

function Mine({ ranking }: { ranking: IgedRankingResult['igedRanking'] }) {
  const { viewer } = useSession();
  const { mine } = ranking;
  if (!viewer)
    return (
      <div class="card pad stack">
        <h2 class="h3">{texts.mine}</h2>
        <p class="small muted">{texts.visitor}</p>
        <a class="btn quiet wide" href="/ingresar?volver=/ranking/instituciones">
          {rankingTexts.login}
        </a>
      </div>
    );
  return (
    <div class="card pad stack">
      <h2 class="h3">{texts.mine}</h2>
      {mine === null ? (
        <p class="muted">{texts.notYet}</p>
      ) : mine.position === null || mine.perMember === null ? (
        <p>{texts.missing(mine.members, ranking.minMembers)}</p>
      ) : (
        <>
          <p>
            <span class="figure">{texts.place(mine.position)}</span> <span class="muted">{texts.of(ranking.total)}</span>
          </p>
          <SinceMonday change={mine.change} isNew={mine.isNew} />
          <p class="small">{texts.perPerson(mine.perMember, mine.members)}</p>
        </>
      )}
      {viewer.igedCode ? (
        <p class="small">
          <a href={`/ranking?iged=${viewer.igedCode}`}>{texts.people}</a>
        </p>
      ) : null}
    </div>
  );
}

export default function IgedsPage({ search }: PageProps) {
  const { data, failure } = useQuery(IgedRanking, variablesOf(search), { keepPrevious: true });
  const ranking = data?.igedRanking;
  const title = texts.title(ranking?.season.name ?? '');
  useHead({ title, description: texts.description, canonical: '/ranking/instituciones' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>
            {title}
            {ranking?.scopeName ? ` · ${ranking.scopeName}` : ''}
          </h1>
          <p class="muted read">{texts.lead}</p>
        </div>
      </div>
      <Views search={search} current="igeds" />
      <Choices action="/ranking/instituciones">
        <PlaceChoice search={search} />
        <label>
          <span class="small muted">{texts.family}</span>
          <select name="tipo">
            <option value="">{texts.allFamilies}</option>
            {families.map((one) => (
              <option key={one} value={one} selected={familyOf(search) === one}>
                {familyWords[one]}
              </option>
            ))}
          </select>
        </label>
        <SeasonChoice search={search} />
      </Choices>
      {ranking?.season.closed ? <SeasonSeal season={ranking.season.id} part="igeds" /> : null}
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {ranking || failure ? null : <Waiting text={rankingTexts.loading} />}
      {ranking ? (
        <div class="grid aside">
          <section aria-label={title}>
            {ranking.rows.length === 0 ? (
              <Empty title={texts.emptyTitle}>
                <p>{texts.empty(ranking.minMembers)}</p>
              </Empty>
            ) : (
              <>
                <IgedTable ranking={ranking} />
                <Pages path="/ranking/instituciones" search={search} page={ranking.page} pages={ranking.pages} />
                <p class="small muted">{rankingTexts.updated(dateTime(ranking.updatedAt))}</p>
              </>
            )}
          </section>
          <aside class="stack early">
            <Mine ranking={ranking} />
            <details class="card pad small">
              <summary>{texts.definitionTitle}</summary>
              <p>{ranking.activeDefinition}</p>
              <p>{texts.minimum(ranking.minMembers, ranking.belowMinimum)}</p>
            </details>
          </aside>
        </div>
      ) : null}
    </>
  );
}
