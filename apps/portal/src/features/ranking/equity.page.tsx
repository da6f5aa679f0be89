import { useQuery } from '@lib/web-graphql';
import { decimal, Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { IgedEquity, type IgedEquityResult, type PeersFragment } from './iged.gql.js';
import { connectivityWords, equityTexts as texts, familyWords, igedTexts, sizeWords } from './iged.texts.js';
import { Choices, SeasonChoice, Views } from './ranking-choices.js';
import { RankingChoices } from './ranking.gql.js';
import { rankingTexts } from './ranking.texts.js';

type Equity = IgedEquityResult['igedEquity'];
type Alike = Pick<PeersFragment, 'family' | 'size' | 'connectivity'>;

const wordOf = ({ family, size, connectivity }: Alike): string => [family, size, connectivity].join('.');
const nameOf = ({ family, size, connectivity }: Alike): string => `${familyWords[family]} de ${sizeWords[size]} y ${connectivityWords[connectivity]}`;

/** What the address says is only used when it is one of the known words. */
function variablesOf(search: URLSearchParams) {
  const [family, size, connectivity] = (search.get('grupo') ?? '').split('.');
  const known = <T extends string>(words: Record<T, string>, word: string | undefined): T | null => (word && word in words ? (word as T) : null);
  return {
    season: search.get('temporada') || null,
    family: known(familyWords, family), size: known(sizeWords, size), connectivity: known(connectivityWords, connectivity),
  };
}

export function queries({ search }: PageProps): PageQuery[] {
  return [ask(IgedEquity, variablesOf(search)), ask(RankingChoices, {})];
}

const against = (by: number): string => (by > 0 ? texts.above(by) : by < 0 ? texts.below(-by) : texts.equal);
const mineAgainst = (by: number): string => (by > 0 ? texts.mineAbove(by) : by < 0 ? texts.mineBelow(-by) : texts.mineEqual);

function Comparison({ shown, equity }: { shown: PeersFragment; equity: Equity }) {
  const mine = equity.rows.find((row) => row.isMine);
  if (shown.median === null) return <Notice>{texts.tooFew(nameOf(shown), shown.igeds, equity.minIgeds)}</Notice>;
  return (
    <>
      <p class="read">
        {texts.sentence(nameOf(shown), shown.igeds, shown.median)} {mine ? mineAgainst(mine.againstMedian) : ''}
      </p>
      <div class="card clip">
        <table class="ranking">
          <caption>{texts.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{igedTexts.institution}</th>
              <th scope="col" class="n">
                {igedTexts.perMember}
              </th>
              <th scope="col">{texts.against}</th>
            </tr>
          </thead>
          <tbody>
            {equity.rows.map((row) => (
              <tr key={row.igedCode} class={row.isMine ? 'me' : undefined} aria-current={row.isMine ? 'true' : undefined}>
                <th scope="row">
                  <span class="who">{row.igedName}</span>
                  <span class="small muted">{row.regionName}</span>
                </th>
                <td class="n">{decimal(row.perMember, 1)}</td>
                <td class="small">{against(row.againstMedian)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Origin({ equity }: { equity: Equity }) {
  return (
    <aside class="stack">
      <div class="card pad stack small">
        <h2 class="h3">{texts.sourceTitle}</h2>
        <p>{texts.notOfficial}</p>
        <ul>
          {equity.sources.map(({ source, asOf, igeds }) => (
            <li key={source + asOf}>{texts.source(source, shortDate(asOf), igeds)}</li>
          ))}
        </ul>
        {equity.withoutContext > 0 ? <p>{texts.without(equity.withoutContext)}</p> : null}
      </div>
      <div class="card pad stack small">
        <h2 class="h3">{igedTexts.definitionTitle}</h2>
        <p>{equity.activeDefinition}</p>
        <p>{igedTexts.minimum(equity.minMembers, null)}</p>
      </div>
    </aside>
  );
}

export default function EquityPage({ search }: PageProps) {
  const { data, failure } = useQuery(IgedEquity, variablesOf(search), { keepPrevious: true });
  const equity = data?.igedEquity;
  const title = texts.title(equity?.season.name ?? '');
  useHead({ title, description: texts.description, canonical: '/ranking/comparacion' });
  return (
    <>
      <div class="page-head">
        <div>
          <h1>{title}</h1>
          <p class="muted read">{texts.lead}</p>
        </div>
      </div>
      <Views search={search} current="equity" />
      <Choices action="/ranking/comparacion">
        {equity && equity.peers.length > 0 ? (
          <label class="grow">
            <span class="small muted">{texts.choose}</span>
            <select name="grupo">
              {equity.peers.map((peers) => (
                <option key={wordOf(peers)} value={wordOf(peers)} selected={equity.shown !== null && wordOf(equity.shown) === wordOf(peers)}>
                  {nameOf(peers)} {texts.peers(peers.igeds)}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <SeasonChoice search={search} />
      </Choices>
      {failure ? <Notice tone="bad">{failure.message}</Notice> : null}
      {equity || failure ? null : <Waiting text={rankingTexts.loading} />}
      {equity ? (
        <div class="grid aside">
          <section aria-label={title}>
            {equity.shown ? (
              <Comparison shown={equity.shown} equity={equity} />
            ) : (
              <Empty title={texts.emptyTitle}>
                <p>{texts.empty}</p>
                <p>
                  <a href="/ranking/instituciones">{texts.toRanking}</a>
                </p>
              </Empty>
            )}
          </section>
          <Origin equity={equity} />
        </div>
      ) : null}
    </>
  );
}
