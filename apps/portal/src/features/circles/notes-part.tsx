import { CountedText, Icon, Notice, sinceTime } from '@lib/web-ui';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSession } from '../../session/session.js';
import type { MeetingProps } from './meeting-parts.js';
import { meetingTexts as texts } from './meeting.texts.js';
import { NotesSync, type NotesText } from './notes-sync.js';

const LONGEST_NOTES = 20_000;
const LONGEST_CONCLUSIONS = 5_000;

function useNotes({ meeting, onChanged }: MeetingProps): NotesSync {
  const { viewer } = useSession();
  const [, redraw] = useState(0);
  const sync = useMemo(
    () => new NotesSync(viewer?.id ?? '', meeting.id, () => redraw((tick) => tick + 1), onChanged),
    [viewer?.id, meeting.id],
  );
  useEffect(() => {
    const back = () => void sync.send();
    window.addEventListener('online', back);
    back();
    return () => {
      window.removeEventListener('online', back);
      sync.stop();
    };
  }, [sync]);
  useEffect(() => sync.settle(meeting.notesRevision), [sync, meeting.notesRevision]);
  return sync;
}

function SaveLine({ sync, notesAt }: { sync: NotesSync; notesAt: string | null }) {
  const now = new Date();
  const { kept, status } = sync;
  const sentAt = kept?.sentAt ?? notesAt;
  const words = {
    still: sentAt ? texts.sent(sinceTime(sentAt, now)) : '',
    waiting: texts.waiting,
    sending: texts.sending,
    retrying: texts.noSignal,
    refused: texts.refused,
    conflict: texts.conflict,
  }[status.kind];
  return (
    <div class="save">
      <p role="status">
        {kept ? (
          <b class={sync.deviceKeeps ? 'ok' : 'bad'}>
            <Icon name={sync.deviceKeeps ? 'check' : 'alert'} size={16} />{' '}
            {sync.deviceKeeps ? texts.onDevice(sinceTime(kept.savedAt, now)) : texts.notOnDevice}
          </b>
        ) : null}
        {words ? (
          <b class={status.kind === 'still' ? 'ok' : 'wait'}>
            <Icon name="up" size={16} /> {words}
          </b>
        ) : null}
      </p>
      {status.kind === 'retrying' || status.kind === 'refused' ? (
        <button class="btn text" type="button" onClick={() => void sync.send()}>
          {texts.sendNow}
        </button>
      ) : null}
    </div>
  );
}

function Conflict({ sync, mine }: { sync: NotesSync; mine: NotesText }) {
  if (sync.status.kind !== 'conflict') return null;
  const { theirs } = sync.status;
  const side = (title: string, text: NotesText) => (
    <div class="card pad">
      <h4>{title}</h4>
      <p class="pre small">{text.notes}</p>
      <p class="pre small">
        <b>{text.conclusions}</b>
      </p>
    </div>
  );
  return (
    <div class="stack" role="alert">
      <Notice tone="warn">
        <b>{texts.conflict}</b>. {texts.conflictText}
      </Notice>
      <div class="grid two">
        {side(texts.mine, mine)}
        {side(texts.theirs, theirs)}
      </div>
      <p class="row">
        <button class="btn" type="button" onClick={() => sync.choose('mine')}>
          {texts.keepMine}
        </button>
        <button class="btn quiet" type="button" onClick={() => sync.choose('theirs')}>
          {texts.keepTheirs}
        </button>
      </p>
    </div>
  );
}

/** Who keeps the notes writes here; the others read what was sent. */
export function NotesPart(props: MeetingProps) {
  const { meeting } = props;
  return (
    <section class="card pad">
      <h3>{texts.notesTitle}</h3>
      {meeting.can.includes('NOTES') ? <Writing {...props} /> : <Reading {...props} />}
    </section>
  );
}

function Writing(props: MeetingProps) {
  const { meeting } = props;
  const sync = useNotes(props);
  const kept = sync.kept;
  const ahead = kept !== null && (kept.dirty || kept.base >= meeting.notesRevision);
  const text: NotesText = ahead ? kept : { notes: meeting.notes, conclusions: meeting.conclusions };
  const edit = (part: Partial<NotesText>) =>
    sync.edit(
      { notes: text.notes, conclusions: text.conclusions, ...part },
      { revision: meeting.notesRevision, at: meeting.notesAt },
    );
  return (
    <>
      <p class="hint">{texts.notesHint}</p>
      <SaveLine sync={sync} notesAt={meeting.notesAt} />
      {sync.status.kind === 'refused' ? <Notice tone="bad">{sync.status.message}</Notice> : null}
      <Conflict sync={sync} mine={text} />
      <CountedText
        id="notes"
        label={texts.notes}
        limit={LONGEST_NOTES}
        rows={8}
        value={text.notes}
        onText={(notes) => edit({ notes })}
      />
      <CountedText
        id="conclusions"
        label={texts.conclusions}
        limit={LONGEST_CONCLUSIONS}
        rows={4}
        value={text.conclusions}
        onText={(conclusions) => edit({ conclusions })}
      />
    </>
  );
}

function Reading({ meeting }: MeetingProps) {
  if (!meeting.notes && !meeting.conclusions) return <p class="muted">{texts.noNotes}</p>;
  return (
    <>
      <p class="pre">{meeting.notes}</p>
      {meeting.conclusions ? (
        <>
          <h4>{texts.conclusions}</h4>
          <p class="pre">{meeting.conclusions}</p>
        </>
      ) : null}
      {meeting.notesAt ? (
        <p class="small muted">{texts.notesBy(meeting.notesByName, sinceTime(meeting.notesAt, new Date()))}</p>
      ) : null}
    </>
  );
}
