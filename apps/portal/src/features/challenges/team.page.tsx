import '../../../../../libs/web-ui/src/styles/sheet.css';
import '../../../../../libs/web-ui/src/styles/evidence.css';
import { useCache, useQuery } from '@lib/web-graphql';
import { clockTime, Empty, Notice, shortDate, Waiting } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { useKept } from '../../drafts/kept-answers.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import './challenges.css';
import { ChallengeSheet, MyChallenge, type MyTeamInChallengeFragment } from './challenges.gql.js';
import { challengesTexts } from './challenges.texts.js';
import { EnterForm, NoWayIn } from './enter-form.js';
import { useServerClock, type ServerClock } from './server-clock.js';
import type { Sheet } from './sheet-parts.js';
import { Accompaniments, Finished, History, People, WayOut } from './team-parts.js';
import { teamTexts as texts } from './team.texts.js';
import type { Entry } from './use-work.js';
import { WorkCard } from './work-card.js';

function Clock({ clock }: { clock: ServerClock }) {
  if (clock.now === null) return null;
  const iso = new Date(clock.now).toISOString();
  return (
    <p class="small muted challenge-clock">
      <span>{texts.clock(`${clockTime(iso)} del ${shortDate(iso)}`)}</span>
      {clock.fresh === null ? null : <span>{clock.fresh ? texts.clockHint : texts.clockOffline}</span>}
    </p>
  );
}

interface TeamProps {
  challenge: Sheet;
  entry: Entry;
  mine: MyTeamInChallengeFragment;
  clock: ServerClock;
  onChanged: (mine: MyTeamInChallengeFragment) => void;
  reload: () => Promise<void>;
}

function Team({ challenge, entry, mine, clock, onChanged, reload }: TeamProps) {
  return (
    <>
      <div class="page-head">
        <div>
          <p class="small muted">{entry.challengeTitle}</p>
          <h1>{entry.name}</h1>
          <span class={entry.state === 'COMPLETED' ? 'chip leaf' : 'chip plain'}>{challengesTexts.entryStates[entry.state]}</span>
        </div>
      </div>
      <Clock clock={clock} />
      <div class="stack">
        <Finished entry={entry} becomes={challenge.becomes} onChanged={onChanged} />
        {entry.works.map((work) => (
          <WorkCard key={work.id} entry={entry} work={work} now={clock.now} onChanged={onChanged} reload={reload} />
        ))}
        <Accompaniments entry={entry} />
        <People entry={entry} igedCode={mine.igedCode ?? ''} onChanged={onChanged} />
        <p class="links">
          <a href="/yo/avisos#calendario">{texts.calendar}</a>
        </p>
        <History entry={entry} />
        <WayOut entry={entry} onChanged={onChanged} />
      </div>
    </>
  );
}

function Entering({ challenge, mine, clock, onChanged }: Omit<TeamProps, 'entry' | 'reload'>) {
  return (
    <>
      <p class="small muted">{challenge.title}</p>
      <h1>{texts.enterTitle}</h1>
      <Clock clock={clock} />
      {mine.missingToEnter.length > 0 || !mine.igedCode ? (
        <NoWayIn reasons={mine.missingToEnter} />
      ) : (
        <div class="stack">
          <section class="card pad">
            <h2 class="h3">{texts.ruleTitle}</h2>
            <p>{challenge.lateRule}</p>
          </section>
          <EnterForm challengeId={challenge.id} igedCode={mine.igedCode} onDone={onChanged} />
        </div>
      )}
    </>
  );
}

export default function ChallengeTeamPage({ params }: PageProps) {
  const id = params.id ?? '';
  const { viewer } = useSession();
  const cache = useCache();
  const sheet = useQuery(ChallengeSheet, { id });
  const own = usePrivateQuery(MyChallenge, { id });
  const keptSheet = useKept(viewer?.id, ChallengeSheet, { id }, sheet.data);
  const kept = useKept(viewer?.id, MyChallenge, { id }, own.data);
  const clock = useServerClock(id);
  const [, setTick] = useState(0);
  const onChanged = (next: MyTeamInChallengeFragment) => {
    cache.write(MyChallenge, { id }, { myChallenge: next });
    cache.forget('MyChallenges');
    setTick((tick) => tick + 1);
  };
  const challenge = keptSheet?.challenge;
  const mine = kept?.myChallenge;
  useHead({ title: challenge?.title ?? texts.enterTitle, noIndex: true });
  const failure = own.failure ?? sheet.failure;
  const shared = { clock, onChanged };
  return (
    <div class="editor">
      <nav class="crumbs">
        <a href={`/desafios/${id}`}>{texts.back}</a>
      </nav>
      {failure && !mine ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!kept && !failure ? <Waiting text={texts.loading} /> : null}
      {kept && keptSheet && (!mine || !challenge) ? (
        <Empty title={texts.missing} level={1}>
          <p>{texts.missingText}</p>
        </Empty>
      ) : null}
      {challenge && mine?.entry ? <Team challenge={challenge} mine={mine} entry={mine.entry} reload={own.reload} {...shared} /> : null}
      {challenge && mine && !mine.entry ? <Entering challenge={challenge} mine={mine} {...shared} /> : null}
    </div>
  );
}
