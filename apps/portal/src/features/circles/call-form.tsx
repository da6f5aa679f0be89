import { Problems, SelectField, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { common } from './circles.texts.js';
import { PlanCircleMeeting, type MeetingSheetFragment } from './meeting.gql.js';
import { callTexts as texts } from './meeting.texts.js';
import { useAct } from './use-act.js';

const DURATIONS = [60, 90, 120, 180];
export interface CallStart {
  id?: string;
  title: string;
  day: string;
  time: string;
  minutes: number;
  link: string;
  place: string;
}
const EMPTY: CallStart = { title: '', day: '', time: '', minutes: 90, link: '', place: '' };

/** A new meeting, or another hour and place for one that exists. */
export function CallForm(props: { circleId: string; start?: CallStart; onDone: (meeting: MeetingSheetFragment) => void }) {
  const [form, setForm] = useState<CallStart>(() => props.start ?? EMPTY);
  const [id] = useState(() => props.start?.id ?? newId());
  const plan = useAct(PlanCircleMeeting, (result) => result.planCircleMeeting, props.onDone);
  const change = (part: Partial<CallStart>) => setForm((before) => ({ ...before, ...part }));
  const send = (event: Event) => {
    event.preventDefault();
    const { title, day, time, minutes, link, place } = form;
    void plan.run({
      input: { id, circleId: props.circleId, title: title.trim(), day, time, minutes, link: link.trim(), place: place.trim() },
    });
  };
  const durations = DURATIONS.includes(form.minutes) ? DURATIONS : [form.minutes, ...DURATIONS];
  return (
    <form class="stack" method="post" onSubmit={send} noValidate>
      <Problems title={common.problem} problems={plan.problems} />
      <TextField
        id="title"
        label={texts.title}
        hint={texts.titleHint}
        value={form.title}
        onText={(title) => change({ title })}
        problem={plan.sentences.title}
      />
      <div class="grid two">
        <TextField
          id="day"
          type="date"
          label={texts.day}
          value={form.day}
          onText={(day) => change({ day })}
          problem={plan.sentences.day}
        />
        <TextField
          id="time"
          type="time"
          label={texts.time}
          value={form.time}
          onText={(time) => change({ time })}
          problem={plan.sentences.time}
        />
      </div>
      <SelectField
        id="minutes"
        label={texts.minutes}
        value={String(form.minutes)}
        onText={(minutes) => change({ minutes: Number(minutes) })}
      >
        {durations.map((minutes) => (
          <option key={minutes} value={String(minutes)} selected={minutes === form.minutes}>
            {texts.duration(minutes)}
          </option>
        ))}
      </SelectField>
      <TextField
        id="link"
        label={texts.link}
        optional
        inputMode="url"
        value={form.link}
        onText={(link) => change({ link })}
        problem={plan.sentences.link}
      />
      <TextField
        id="place"
        label={texts.place}
        optional
        value={form.place}
        onText={(place) => change({ place })}
        problem={plan.sentences.place}
      />
      <button class="btn" disabled={plan.busy}>
        {plan.busy ? common.busy : props.start ? texts.move : texts.send}
      </button>
    </form>
  );
}
