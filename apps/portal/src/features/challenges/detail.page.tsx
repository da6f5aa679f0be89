import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useQuery, type QueryCache } from '@lib/web-graphql';
import { Notice, Waiting } from '@lib/web-ui';
import { useHead } from '../../routing/head.js';
import { ask, type PageProps, type PageQuery } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { NotFound } from '../../shell/not-found.js';
import './challenges.css';
import { ChallengeResults, ChallengeSheet, MyChallenge } from './challenges.gql.js';
import { challengesTexts, sheetTexts as texts } from './challenges.texts.js';
import { Results } from './results.js';
import { AlliesPart, Asked, Given, LateRule, Notes, Steps, Who, type Sheet } from './sheet-parts.js';

const idOf = ({ params }: PageProps) => ({ id: params.id ?? '' });
const LONGEST_DESCRIPTION = 200;

export function queries(props: PageProps): PageQuery[] {
  return [ask(ChallengeSheet, idOf(props)), ask(ChallengeResults, idOf(props))];
}

export function missing(props: PageProps, cache: QueryCache): boolean {
  return cache.read(ChallengeSheet, idOf(props))?.challenge === null;
}

/** For members, once the page is alive: their team, or the way in. */
function Way({ challenge }: { challenge: Sheet }) {
  const { viewer } = useSession();
  const isMember = viewer?.roles.includes('MEMBER') ?? false;
  const { data } = usePrivateQuery(MyChallenge, isMember ? { id: challenge.id } : null);
  const mine = data?.myChallenge;
  const path = `/desafios/${challenge.id}/equipo`;
  if (mine?.entry) {
    return (
      <a class="btn" href={path}>
        {texts.onTeam}
      </a>
    );
  }
  if (challenge.state !== 'LAUNCHED') return null;
  if (!isMember) return <p class="small muted">{texts.onlyMembers}</p>;
  if (mine && mine.missingToEnter.length > 0) return <p class="small muted">{mine.missingToEnter.join(' ')}</p>;
  return (
    <a class="btn" href={path}>
      {texts.enter}
    </a>
  );
}

function Whole({ challenge }: { challenge: Sheet }) {
  const { id, title, state, statement, reason, results, lateRule } = challenge;
  useHead({ title, description: statement.slice(0, LONGEST_DESCRIPTION), canonical: `/desafios/${id}`, noIndex: state === 'WITHDRAWN' });
  return (
    <>
      <nav class="crumbs">
        <a href="/desafios">{texts.back}</a>
      </nav>
      <div class="page-head">
        <div>
          <h1>{title}</h1>
          <span class={state === 'LAUNCHED' ? 'chip leaf' : 'chip plain'}>{challengesTexts.states[state]}</span>
        </div>
        <Way challenge={challenge} />
      </div>
      {state === 'WITHDRAWN' ? <Notice tone="warn">{texts.withdrawn(reason)}</Notice> : null}
      {state === 'CLOSED' ? <Results id={id} ordered={results === 'BY_RUBRIC'} /> : null}
      <div class="grid aside part">
        <div>
          <p class="pre read">{statement}</p>
          <Steps challenge={challenge} />
          <Asked challenge={challenge} />
        </div>
        <aside class="stack">
          <Who challenge={challenge} />
          <Notes challenge={challenge} />
          <LateRule rule={lateRule} />
          <Given challenge={challenge} />
          <AlliesPart challenge={challenge} />
          {state === 'LAUNCHED' ? <p class="small muted">{texts.waiting}</p> : null}
        </aside>
      </div>
    </>
  );
}

export default function ChallengeDetailPage(props: PageProps) {
  const { data, failure } = useQuery(ChallengeSheet, idOf(props));
  if (failure?.kind === 'BAD_USER_INPUT') return <NotFound />;
  if (failure && !data) return <Notice tone="bad">{failure.message}</Notice>;
  if (!data) return <Waiting text={challengesTexts.loading} />;
  return data.challenge ? <Whole challenge={data.challenge} key={data.challenge.id} /> : <NotFound />;
}
