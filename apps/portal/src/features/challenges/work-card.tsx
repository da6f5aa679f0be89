import { dateTime, Notice } from '@lib/web-ui';
import { useEffect, useRef } from 'preact/hooks';
import type { MyTeamInChallengeFragment } from './challenges.gql.js';
import { HandIn, useWaitingHandIn, WaitingHandIn } from './hand-in.js';
import { teamTexts as texts } from './team.texts.js';
import { timeLeft } from './time-left.js';
import { useWork, type Entry, type Work } from './use-work.js';
import { WorkFiles } from './work-files.js';
import { WorkText } from './work-text.js';

interface Props {
  entry: Entry;
  work: Work;
  now: number | null;
  onChanged: (mine: MyTeamInChallengeFragment) => void;
  reload: () => Promise<void>;
}

const tones = { PENDING: 'plain', HANDED_IN: 'maize', RETURNED: 'danger', ACCEPTED: 'leaf', REFUSED: 'danger' } as const;

function Answer({ work }: { work: Work }) {
  if (work.state === 'RETURNED') return <Notice tone="warn">{texts.returned(work.reason)}</Notice>;
  if (work.state === 'REFUSED') return <Notice tone="bad">{texts.refused(work.reason)}</Notice>;
  if (work.state === 'ACCEPTED') return <Notice tone="good">{texts.accepted(work.reason)}</Notice>;
  return null;
}

function Deadline({ work, now }: { work: Work; now: number | null }) {
  const open = work.state === 'PENDING' || work.state === 'RETURNED';
  const left = now === null ? null : timeLeft(work.dueAt, now);
  return (
    <p>
      {texts.due(dateTime(work.dueAt))}{' '}
      {open && now !== null ? <span class="challenge-left">{left === null ? texts.over : texts.left(left)}</span> : null}
    </p>
  );
}

function HandIns({ work }: { work: Work }) {
  if (work.handIns.length === 0) return null;
  return (
    <details>
      <summary>{texts.history}</summary>
      <ol class="plain history">
        {work.handIns.map(({ id, text, deviceAt, receivedAt, receipt, byName }) => (
          <li key={id}>
            <span class={receipt === 'ON_TIME' ? 'chip leaf' : 'chip maize'}>{texts.receipts[receipt]}</span>
            <span class="small muted block">
              {texts.received(dateTime(receivedAt))}; {texts.ready(dateTime(deviceAt))}; {texts.by(byName)}
            </span>
            {text ? <p class="pre small">{text}</p> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

export function WorkCard({ entry, work, now, onChanged, reload }: Props) {
  const editor = useWork(work, onChanged);
  const waiting = useWaitingHandIn(work);
  const waited = useRef(false);
  // It left the queue: sent, or taken back. The server says which.
  useEffect(() => {
    if (waited.current && !waiting) void reload();
    waited.current = waiting !== null;
  }, [waiting === null]);
  const editable = work.canWrite && waiting === null;
  return (
    <section class="card pad stack challenge-work" aria-labelledby={`paso-${work.position}`}>
      <h2 class="h3" id={`paso-${work.position}`}>
        <span>
          {texts.step(work.position)}: {work.title}
        </span>
        <span class={`chip ${tones[work.state]}`}>{texts.workStates[work.state]}</span>
      </h2>
      <Deadline work={work} now={now} />
      {work.instructions && work.canWrite ? <p class="pre">{work.instructions}</p> : null}
      <Answer work={work} />
      <WaitingHandIn work={work} />
      {editable && work.wantsText ? <WorkText work={work} editor={editor} problem={null} /> : null}
      {waiting && work.wantsText ? <p class="pre small">{editor.text}</p> : null}
      {work.mostFiles > 0 ? <WorkFiles work={work} editable={editable} onChanged={onChanged} reload={reload} /> : null}
      {editable ? <HandIn entry={entry} work={work} editor={editor} onDone={onChanged} /> : null}
      <HandIns work={work} />
    </section>
  );
}
