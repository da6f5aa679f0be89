import { dateTime, Notice } from '@lib/web-ui';
import { newId } from '../../forms/new-id.js';
import type { FollowUp } from '../../graphql/schema.gen.js';
import { FollowUpCommitment } from './circles.gql.js';
import { common } from './circles.texts.js';
import { can, Missing, Trouble, type MeetingProps } from './meeting-parts.js';
import { ConfirmMeetingAttendance, SignMeetingMinutes } from './meeting.gql.js';
import { meetingTexts as texts } from './meeting.texts.js';
import { PromiseLine } from './promises-part.js';
import { useAct } from './use-act.js';

export function ConfirmPart(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const confirm = useAct(ConfirmMeetingAttendance, (result) => result.confirmMeetingAttendance, onChanged);
  const me = meeting.people.find((one) => one.me);
  if (!can(props, 'CONFIRM') || meeting.state === 'RUNNING') return null;
  const say = (attended: boolean) => void confirm.run({ input: { id: meeting.id, attended } });
  return (
    <section class="card pad">
      <h3>{texts.wereYou}</h3>
      <Trouble problems={confirm.problems} />
      <p class="row">
        {[true, false].map((attended) => (
          <button
            key={String(attended)}
            class={me?.confirmed === attended ? 'btn' : 'btn quiet'}
            type="button"
            aria-pressed={me?.confirmed === attended}
            disabled={confirm.busy}
            onClick={() => say(attended)}
          >
            {attended ? texts.iWas : texts.iWasNot}
          </button>
        ))}
      </p>
      <p role="status" class="small status">
        {me && me.confirmed !== null ? texts.thanks : ''}
      </p>
    </section>
  );
}

/** What was promised before, one answer each. */
export function EarlierPart(props: MeetingProps & { onFollowed: () => void }) {
  const { meeting } = props;
  const follow = useAct(FollowUpCommitment, (result) => result.followUpCommitment, props.onFollowed);
  if (meeting.earlier.length === 0) return null;
  const say = (commitmentId: string, state: FollowUp) =>
    void follow.run({ input: { id: newId(), commitmentId, meetingId: meeting.id, state, note: '' } });
  const answers: [FollowUp, string][] = [
    ['DONE', texts.done],
    ['PENDING', texts.still],
    ['CANCELLED', texts.off],
  ];
  return (
    <section class="card pad">
      <h3>{texts.earlier}</h3>
      <Trouble problems={follow.problems} />
      <ul class="plain roomy">
        {meeting.earlier.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} />
            {can(props, 'COMMIT') && promise.state === 'PENDING' ? (
              <span class="row">
                {answers.map(([state, word]) => (
                  <button
                    key={state}
                    class="btn text"
                    type="button"
                    disabled={follow.busy}
                    aria-label={texts.answer(word, promise.text)}
                    onClick={() => say(promise.id, state)}
                  >
                    {word}
                  </button>
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Minutes(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const sign = useAct(SignMeetingMinutes, (result) => result.signMeetingMinutes, onChanged);
  const signed = meeting.state === 'SIGNED';
  return (
    <section class="card pad">
      <h3>{texts.minutesTitle}</h3>
      {signed && meeting.signedAt ? <p>{texts.signed(meeting.signedByName, dateTime(meeting.signedAt))}</p> : null}
      <p>
        <a class="btn quiet" href={`/circulos/actas/${meeting.id}.pdf`} target="_blank" rel="noopener">
          {signed ? texts.minutesPdf : texts.minutesDraft}
        </a>
      </p>
      {signed ? (
        <>
          <p class="small">
            {texts.digest}: <code class="circle-digest">{meeting.digest}</code>
          </p>
          {meeting.intact ? <p class="small muted">{texts.intact}</p> : <Notice tone="bad">{texts.broken}</Notice>}
        </>
      ) : null}
      {can(props, 'SIGN') ? (
        <>
          <p>{texts.signText}</p>
          <Trouble problems={sign.problems} />
          <button class="btn" type="button" disabled={sign.busy} onClick={() => void sign.run({ id: meeting.id })}>
            {sign.busy ? common.busy : texts.sign}
          </button>
        </>
      ) : (
        <Missing title={texts.missingToSign} missing={meeting.missingToSign} />
      )}
    </section>
  );
}

export function AfterPart(props: MeetingProps) {
  const { meeting } = props;
  return (
    <div class="stack">
      <ConfirmPart {...props} />
      <Minutes {...props} />
      <p>
        <a class="btn quiet" href={`/circulos/${meeting.circleId}/bitacora?reunion=${meeting.id}`}>
          {texts.logbook}
        </a>
      </p>
    </div>
  );
}
