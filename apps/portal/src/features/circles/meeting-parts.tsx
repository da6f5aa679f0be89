import { CountedText, Dialog, Notice, Problems, safeLink } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { CallForm } from './call-form.js';
import { common } from './circles.texts.js';
import { CancelCircleMeeting, type MeetingSheetFragment } from './meeting.gql.js';
import { meetingTexts as texts } from './meeting.texts.js';
import { useAct } from './use-act.js';

export interface MeetingProps {
  meeting: MeetingSheetFragment;
  onChanged: (meeting: MeetingSheetFragment) => void;
}

const LIMA_OFFSET_MS = 5 * 3_600_000;
const MINUTE_MS = 60_000;
const limaParts = (iso: string) => new Date(Date.parse(iso) - LIMA_OFFSET_MS).toISOString();

export function can({ meeting }: Pick<MeetingProps, 'meeting'>, verb: string): boolean {
  return meeting.can.includes(verb);
}

function startOf({ id, title, startsAt, endsAt, link, place }: MeetingSheetFragment) {
  const [day = '', time = ''] = limaParts(startsAt).split('T');
  return {
    id,
    title,
    day,
    time: time.slice(0, 5),
    minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS,
    link,
    place,
  };
}

function CancelForm({ meeting, onChanged, onClose }: MeetingProps & { onClose: () => void }) {
  const [reason, setReason] = useState('');
  const cancel = useAct(CancelCircleMeeting, (result) => result.cancelCircleMeeting, onChanged);
  const send = async (event: Event) => {
    event.preventDefault();
    if (await cancel.run({ input: { id: meeting.id, reason: reason.trim() } })) onClose();
  };
  return (
    <form class="stack" method="post" onSubmit={send} noValidate>
      <p>{texts.cancelText}</p>
      <CountedText
        id="reason"
        label={texts.reason}
        limit={500}
        rows={3}
        value={reason}
        onText={setReason}
        problem={cancel.sentences.reason ?? cancel.failure?.message}
      />
      <p class="row">
        <button class="btn" disabled={cancel.busy}>
          {cancel.busy ? common.busy : texts.cancel}
        </button>
        <button class="btn quiet" type="button" onClick={onClose}>
          {texts.keep}
        </button>
      </p>
    </form>
  );
}

/** Where and when, and what can be done about it. */
export function WherePart(props: MeetingProps) {
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const { meeting, onChanged } = props;
  const join = safeLink(meeting.link);
  const shut = () => setOpen(null);
  if (meeting.state === 'CANCELLED') return <Notice tone="warn">{texts.cancelled(meeting.reason)}</Notice>;
  return (
    <>
      {meeting.place ? <p>{meeting.place}</p> : null}
      <p class="row">
        {join && meeting.state !== 'SIGNED' ? (
          <a class="btn" href={join} target="_blank" rel="noopener noreferrer">
            {texts.join}
          </a>
        ) : null}
        {meeting.state === 'PLANNED' ? (
          <a class="btn quiet" href={`/calendario/circulos/${meeting.id}.ics`} download>
            {texts.calendar}
          </a>
        ) : null}
        {can(props, 'MOVE') ? (
          <button class="btn quiet" type="button" onClick={() => setOpen('move')}>
            {texts.change}
          </button>
        ) : null}
        {can(props, 'CANCEL') ? (
          <button class="btn quiet" type="button" onClick={() => setOpen('cancel')}>
            {texts.cancel}
          </button>
        ) : null}
      </p>
      <Dialog title={texts.change} open={open === 'move'} onClose={shut}>
        <CallForm
          circleId={meeting.circleId}
          start={startOf(meeting)}
          onDone={(next) => {
            shut();
            onChanged(next);
          }}
        />
      </Dialog>
      <Dialog title={texts.cancel} open={open === 'cancel'} onClose={shut}>
        <CancelForm {...props} onClose={shut} />
      </Dialog>
    </>
  );
}

export function Missing({ title, missing }: { title: string; missing: readonly string[] }) {
  if (missing.length === 0) return null;
  return (
    <Notice>
      <b>{title}</b>
      <ul>
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}

export function Trouble({ problems }: { problems: { id?: string; text: string }[] }) {
  return <Problems title={common.problem} problems={problems} />;
}
