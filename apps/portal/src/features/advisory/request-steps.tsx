import { CountedText, SelectField, shortDate, TextField } from '@lib/web-ui';
import type { AdvisoryKind } from '../../graphql/schema.gen.js';
import type { AdvisoryChoicesResult } from './advisory.gql.js';
import { advisoryTexts, requestTexts as texts } from './advisory.texts.js';
import { DURATIONS, type RequestForm, type WindowForm } from './request-form.js';

interface StepProps {
  form: RequestForm;
  change: (part: Partial<RequestForm>) => void;
  sentences: Record<string, string>;
}

const LONGEST_DETAIL = 1000;
const kinds = Object.keys(advisoryTexts.kinds) as AdvisoryKind[];

export function PurposeStep({
  form,
  change,
  sentences,
  practices,
}: StepProps & { practices: AdvisoryChoicesResult['myPractices'] }) {
  return (
    <>
      <fieldset>
        <legend>{texts.kind}</legend>
        {kinds.map((kind) => (
          <label class="check" key={kind}>
            <input type="radio" name="kind" value={kind} checked={form.kind === kind} onChange={() => change({ kind })} />
            <span>{advisoryTexts.kinds[kind]}</span>
          </label>
        ))}
      </fieldset>
      {practices.length > 0 ? (
        <SelectField
          id="practiceId"
          label={texts.practice}
          hint={texts.practiceHint}
          optional
          value={form.practiceId}
          problem={sentences.practiceId}
          onText={(practiceId) => change({ practiceId })}
        >
          <option value="">{texts.noPractice}</option>
          {practices.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </SelectField>
      ) : null}
    </>
  );
}

export function TopicStep({ form, change, sentences, themes }: StepProps & { themes: AdvisoryChoicesResult['themes'] }) {
  return (
    <>
      <TextField
        id="topic"
        label={texts.topic}
        hint={texts.topicHint}
        maxLength={200}
        value={form.topic}
        onText={(topic) => change({ topic })}
        problem={sentences.topic}
      />
      <SelectField
        id="themeId"
        label={texts.theme}
        hint={texts.themeHint}
        value={form.themeId}
        onText={(themeId) => change({ themeId })}
        problem={sentences.themeId}
      >
        <option value="">{texts.chooseTheme}</option>
        {themes.map(({ id, name, parentId }) => (
          <option key={id} value={id}>
            {parentId ? `${themes.find((theme) => theme.id === parentId)?.name ?? ''}: ${name}` : name}
          </option>
        ))}
      </SelectField>
      <CountedText
        id="detail"
        label={texts.detail}
        optional
        limit={LONGEST_DETAIL}
        rows={4}
        value={form.detail}
        onText={(detail) => change({ detail })}
        problem={sentences.detail}
      />
    </>
  );
}

export function WindowsStep({ form, change, sentences }: StepProps) {
  const set = (at: number, part: Partial<WindowForm>) =>
    change({ windows: form.windows.map((window, index) => (index === at ? { ...window, ...part } : window)) });
  return (
    <>
      <p>{texts.windows}</p>
      {form.windows.map(({ day, time, minutes }, at) => (
        <fieldset key={at}>
          <legend>{texts.window(at + 1)}</legend>
          <TextField
            id={`windows-${at}-day`}
            type="date"
            label={texts.day}
            value={day}
            onText={(next) => set(at, { day: next })}
            problem={sentences[`windows-${at}-day`]}
          />
          <div class="pair">
            <TextField
              id={`windows-${at}-time`}
              type="time"
              label={texts.time}
              value={time}
              onText={(next) => set(at, { time: next })}
              problem={sentences[`windows-${at}-time`]}
            />
            <SelectField
              id={`windows-${at}-minutes`}
              label={texts.minutes}
              value={minutes}
              onText={(next) => set(at, { minutes: next })}
              problem={sentences[`windows-${at}-minutes`]}
            >
              {DURATIONS.map((one) => (
                <option key={one} value={String(one)}>
                  {texts.duration(one)}
                </option>
              ))}
            </SelectField>
          </div>
        </fieldset>
      ))}
    </>
  );
}

export function SummaryStep({
  form,
  choices,
  onChange,
}: {
  form: RequestForm;
  choices: AdvisoryChoicesResult;
  onChange: (step: number) => void;
}) {
  const practice = choices.myPractices.find(({ id }) => id === form.practiceId)?.title ?? texts.noPractice;
  const rows: [string, string, number][] = [
    [texts.kind, advisoryTexts.kinds[form.kind], 0],
    [texts.practice, practice, 0],
    [texts.topic, form.topic, 1],
    [texts.theme, choices.themes.find(({ id }) => id === form.themeId)?.name ?? '', 1],
    ...form.windows.map(({ day, time, minutes }, at): [string, string, number] => [
      texts.window(at + 1),
      `${shortDate(day)}, ${time}, ${texts.duration(Number(minutes)).toLowerCase()}`,
      2,
    ]),
  ];
  return (
    <ul class="tasks">
      {rows.map(([label, value, step]) => (
        <li key={label}>
          <span class="grow">
            {value}
            <span class="note">{label}</span>
          </span>
          <button class="btn quiet" type="button" onClick={() => onChange(step)} aria-label={`${texts.change}: ${label}`}>
            {texts.change}
          </button>
        </li>
      ))}
    </ul>
  );
}
