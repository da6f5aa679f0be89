import '../../../../../libs/web-ui/src/styles/sheet.css';
import '../../../../../libs/web-ui/src/styles/circles.css';
import { useCache } from '@lib/web-graphql';
import { clockTime, dateTime, Empty, Notice, Waiting } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { useKept } from '../../drafts/kept-answers.js';
import { useHead } from '../../routing/head.js';
import type { PageProps } from '../../routing/page.js';
import { useSession } from '../../session/session.js';
import { usePrivateQuery } from '../../session/use-private-query.js';
import { AfterPart, EarlierPart } from './after-part.js';
import { BeforePart } from './before-part.js';
import { common, meetingStates, meetingTones } from './circles.texts.js';
import { DuringPart, PracticesPart } from './during-part.js';
import { WherePart } from './meeting-parts.js';
import { MeetingDetail, type MeetingSheetFragment } from './meeting.gql.js';
import { meetingTexts as texts } from './meeting.texts.js';

type Moment = 'before' | 'during' | 'after';
const MOMENTS: readonly Moment[] = ['before', 'during', 'after'];
const FRESH_MS = 20_000;

function momentOf({ state }: MeetingSheetFragment): Moment {
  return state === 'RUNNING' ? 'during' : state === 'HELD' || state === 'SIGNED' ? 'after' : 'before';
}

function Parts({
  meeting,
  onChanged,
  reload,
}: {
  meeting: MeetingSheetFragment;
  onChanged: (meeting: MeetingSheetFragment) => void;
  reload: () => void;
}) {
  const [chosen, setChosen] = useState<{ moment: Moment; of: string } | null>(null);
  // A step of the meeting brings its own part forward; inside it the person stays where she is.
  const shown = chosen?.of === meeting.state ? chosen.moment : momentOf(meeting);
  const props = { meeting, onChanged };
  return (
    <>
      <div class="views" role="group" aria-label={meeting.title}>
        {MOMENTS.map((moment) => (
          <button
            key={moment}
            type="button"
            class={moment === shown ? 'btn' : 'btn quiet'}
            aria-pressed={moment === shown}
            onClick={() => setChosen({ moment, of: meeting.state })}
          >
            {texts[moment]}
          </button>
        ))}
      </div>
      <div class="stack part">
        {shown === 'before' ? (
          <>
            <BeforePart {...props} />
            <PracticesPart {...props} />
          </>
        ) : null}
        {shown === 'during' ? (
          <>
            <EarlierPart {...props} onFollowed={reload} />
            <DuringPart {...props} />
          </>
        ) : null}
        {shown === 'after' ? <AfterPart {...props} /> : null}
      </div>
    </>
  );
}

export default function CircleMeetingPage({ params }: PageProps) {
  const asked = { id: params.meetingId ?? '' };
  const { viewer } = useSession();
  const { data, failure, reload } = usePrivateQuery(MeetingDetail, asked);
  const kept = useKept(viewer?.id, MeetingDetail, asked, data);
  const [changed, setChanged] = useState<MeetingSheetFragment | null>(null);
  const cache = useCache();
  const meeting = changed?.id === asked.id ? changed : (kept?.circleMeeting ?? null);
  const show = (next: MeetingSheetFragment) => {
    ['CircleMeetingList', 'CirclePromises', 'MyCircles'].forEach((name) => cache.forget(name));
    cache.write(MeetingDetail, asked, { circleMeeting: next });
    setChanged(next);
  };
  const again = () => {
    setChanged(null);
    void reload();
  };
  const running = meeting?.state === 'RUNNING';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine) again();
    }, FRESH_MS);
    return () => clearInterval(timer);
  }, [running]);
  useHead({ title: meeting?.title ?? common.loading, noIndex: true });
  const offline = failure?.passing && meeting;
  return (
    <div class="editor">
      {meeting ? (
        <nav class="crumbs">
          <a href={`/circulos/${meeting.circleId}`}>{meeting.circleName}</a>
        </nav>
      ) : null}
      {offline ? <Notice tone="warn">{texts.offline}</Notice> : null}
      {failure && !offline ? <Notice tone="bad">{failure.message}</Notice> : null}
      {!kept && !meeting && !failure ? <Waiting text={common.loading} /> : null}
      {data && !meeting ? (
        <Empty title={texts.missing} level={1}>
          <p>{texts.missingText}</p>
        </Empty>
      ) : null}
      {meeting ? (
        <>
          <p class="small muted">{texts.number(meeting.number)}</p>
          <h1>{meeting.title}</h1>
          <p>
            <span class={`chip ${meetingTones[meeting.state]}`}>{meetingStates[meeting.state]}</span>{' '}
            <b>
              {dateTime(meeting.startsAt)} a {clockTime(meeting.endsAt)}
            </b>
            , {texts.lima}
          </p>
          <WherePart meeting={meeting} onChanged={show} />
          {meeting.state === 'CANCELLED' ? null : <Parts meeting={meeting} onChanged={show} reload={again} />}
        </>
      ) : null}
    </div>
  );
}
