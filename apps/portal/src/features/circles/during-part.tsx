import { request } from '@lib/web-graphql';
import { Dialog, Notice, SelectField, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { SearchPick } from '../../forms/search-pick.js';
import { common } from './circles.texts.js';
import { can, Trouble, type MeetingProps } from './meeting-parts.js';
import {
  AddCircleCommitment,
  EndCircleMeeting,
  MarkMeetingAttendance,
  PracticesToShare,
  RemoveCircleCommitment,
  ShareInMeeting,
  UnshareInMeeting,
} from './meeting.gql.js';
import { meetingTexts as texts } from './meeting.texts.js';
import { NotesPart } from './notes-part.js';
import { PromiseLine } from './promises-part.js';
import { TimerPart } from './timer-part.js';
import { useAct } from './use-act.js';

export function PracticesPart(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const share = useAct(ShareInMeeting, (result) => result.shareInMeeting, onChanged);
  const remove = useAct(UnshareInMeeting, (result) => result.unshareInMeeting, onChanged);
  const find = async (search: string) => (await request(PracticesToShare, { search })).wall.items;
  const may = can(props, 'SHARE');
  return (
    <section class="card pad">
      <h3>{texts.practices}</h3>
      {meeting.practices.length === 0 ? <p class="muted">{texts.noPractices}</p> : null}
      <Trouble problems={[...share.problems, ...remove.problems]} />
      <ul class="plain roomy">
        {meeting.practices.map(({ practiceId, title, slug, byName }) => (
          <li key={practiceId}>
            <a href={`/practicas/${slug}`}>{title}</a>
            <span class="small muted block">{texts.sharedBy(byName)}</span>
            {may ? (
              <button
                class="btn text"
                type="button"
                aria-label={common.remove(title)}
                onClick={() => void remove.run({ input: { id: meeting.id, practiceId } })}
              >
                Quitar
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {may ? (
        <SearchPick
          id="practice"
          label={texts.findPractice}
          find={find}
          keyOf={(one) => one.id}
          nameOf={(one) => one.title}
          noteOf={(one) => one.leadIgedName}
          onPick={(one) => void share.run({ input: { id: meeting.id, practiceId: one.id, note: '' } })}
        />
      ) : null}
    </section>
  );
}

export function AttendancePart(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const [chosen, setChosen] = useState<string[] | null>(null);
  const [saved, setSaved] = useState(false);
  const mark = useAct(MarkMeetingAttendance, (result) => result.markMeetingAttendance, onChanged);
  const may = can(props, 'ATTENDANCE');
  const marked = chosen ?? meeting.people.filter((one) => one.marked).map(({ id }) => id);
  const toggle = (id: string, on: boolean) => {
    setSaved(false);
    setChosen(on ? [...marked, id] : marked.filter((one) => one !== id));
  };
  const word = (one: MeetingProps['meeting']['people'][number]) =>
    one.confirmed === true ? texts.confirmed : one.confirmed === false ? texts.denied : one.marked ? texts.marked : '';
  return (
    <section class="card pad">
      <h3>{texts.attendance}</h3>
      {may ? <p class="hint">{texts.attendanceHint}</p> : null}
      <Trouble problems={mark.problems} />
      <ul class="plain">
        {meeting.people.map((one) => (
          <li key={one.id}>
            {may ? (
              <label class="check">
                <input
                  type="checkbox"
                  checked={marked.includes(one.id)}
                  onChange={(event) => toggle(one.id, event.currentTarget.checked)}
                />
                <span>{one.name}</span>
                <span class="small muted">{word(one)}</span>
              </label>
            ) : (
              <p>
                {one.name} <span class="small muted">{word(one)}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {may ? (
        <button
          class="btn quiet"
          type="button"
          disabled={mark.busy}
          onClick={async () => {
            const done = await mark.run({ input: { id: meeting.id, memberIds: marked } });
            setSaved(done);
            if (done) setChosen(null);
          }}
        >
          {texts.saveAttendance}
        </button>
      ) : null}
      <p role="status" class="small status">
        {saved ? texts.attendanceSaved : ''}
      </p>
    </section>
  );
}

export function CommitPart(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const [form, setForm] = useState({ text: '', ownerId: meeting.people[0]?.id ?? '', dueOn: '' });
  const add = useAct(AddCircleCommitment, (result) => result.addCircleCommitment, onChanged);
  const remove = useAct(RemoveCircleCommitment, (result) => result.removeCircleCommitment, onChanged);
  const may = can(props, 'COMMIT');
  const send = async (event: Event) => {
    event.preventDefault();
    const input = { id: newId(), meetingId: meeting.id, text: form.text.trim(), ownerId: form.ownerId, dueOn: form.dueOn };
    // What was chosen meanwhile stays.
    if (await add.run({ input })) setForm((now) => ({ ...now, text: now.text.trim() === input.text ? '' : now.text }));
  };
  return (
    <section class="card pad">
      <h3>{texts.promises}</h3>
      {meeting.commitments.length === 0 ? <p class="muted">{texts.noPromises}</p> : null}
      <Trouble problems={remove.problems} />
      <ul class="plain roomy">
        {meeting.commitments.map((promise) => (
          <li key={promise.id}>
            <PromiseLine promise={promise} />
            {may ? (
              <button
                class="btn text"
                type="button"
                aria-label={common.remove(promise.text)}
                onClick={() => void remove.run({ id: promise.id })}
              >
                Quitar
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {may ? (
        <form method="post" onSubmit={send} noValidate>
          <Trouble problems={add.problems} />
          <TextField
            id="text"
            label={texts.promise}
            value={form.text}
            onText={(text) => setForm({ ...form, text })}
            problem={add.sentences.text}
            maxLength={500}
          />
          <div class="grid two">
            <SelectField
              id="ownerId"
              label={texts.promiseOwner}
              value={form.ownerId}
              onText={(ownerId) => setForm({ ...form, ownerId })}
            >
              {meeting.people.map((one) => (
                <option key={one.id} value={one.id} selected={one.id === form.ownerId}>
                  {one.name}
                </option>
              ))}
            </SelectField>
            <TextField
              id="dueOn"
              type="date"
              label={texts.promiseDue}
              value={form.dueOn}
              onText={(dueOn) => setForm({ ...form, dueOn })}
              problem={add.sentences.dueOn}
            />
          </div>
          <button class="btn quiet" disabled={add.busy}>
            {texts.addPromise}
          </button>
        </form>
      ) : null}
    </section>
  );
}

function End(props: MeetingProps) {
  const { meeting, onChanged } = props;
  const [open, setOpen] = useState(false);
  const end = useAct(EndCircleMeeting, (result) => result.endCircleMeeting, onChanged);
  if (!can(props, 'END')) return null;
  return (
    <>
      <button class="btn wide" type="button" onClick={() => setOpen(true)}>
        {texts.end}
      </button>
      <Dialog title={texts.end} open={open} onClose={() => setOpen(false)}>
        <p>{texts.endText}</p>
        <Trouble problems={end.problems} />
        <button
          class="btn"
          type="button"
          disabled={end.busy}
          onClick={async () => {
            if (await end.run({ id: meeting.id })) setOpen(false);
          }}
        >
          {end.busy ? common.busy : texts.end}
        </button>
      </Dialog>
    </>
  );
}

export function DuringPart(props: MeetingProps) {
  const { meeting } = props;
  if (meeting.state === 'PLANNED')
    return (
      <Notice>
        {texts.missingToBegin} {meeting.missingToBegin.join(' ')}
      </Notice>
    );
  return (
    <div class="stack">
      {meeting.state === 'RUNNING' ? <TimerPart {...props} /> : null}
      <NotesPart {...props} />
      <AttendancePart {...props} />
      <CommitPart {...props} />
      <PracticesPart {...props} />
      <End {...props} />
    </div>
  );
}
