import { CountedText, SelectField, TextField } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { newId } from '../../forms/new-id.js';
import { common } from './circles.texts.js';
import { SaveMeetingProgramme } from './meeting.gql.js';
import { can, Trouble, type MeetingProps } from './meeting-parts.js';
import { meetingTexts as texts } from './meeting.texts.js';
import { useAct } from './use-act.js';

interface ItemForm {
  id: string;
  title: string;
  minutes: string;
  brings: string;
  ownerId: string;
}

function ItemFields(props: {
  at: number;
  item: ItemForm;
  people: { id: string; name: string }[];
  sentences: Record<string, string>;
  onChange: (part: Partial<ItemForm>) => void;
  onRemove: () => void;
}) {
  const { at, item, people, sentences, onChange } = props;
  const id = (field: string) => `items-${at}-${field}`;
  return (
    <fieldset class="card pad">
      <legend>{texts.item(at + 1)}</legend>
      <TextField
        id={id('title')}
        label={texts.itemTitle}
        value={item.title}
        onText={(title) => onChange({ title })}
        problem={sentences[id('title')]}
      />
      <div class="grid two">
        <TextField
          id={id('minutes')}
          label={texts.itemMinutes}
          inputMode="numeric"
          value={item.minutes}
          onText={(minutes) => onChange({ minutes })}
          problem={sentences[id('minutes')]}
        />
        <SelectField
          id={id('ownerId')}
          label={texts.itemOwner}
          value={item.ownerId}
          onText={(ownerId) => onChange({ ownerId })}
          problem={sentences[id('ownerId')]}
        >
          <option value="">{texts.nobody}</option>
          {people.map((one) => (
            <option key={one.id} value={one.id} selected={one.id === item.ownerId}>
              {one.name}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        id={id('brings')}
        label={texts.itemBrings}
        optional
        value={item.brings}
        onText={(brings) => onChange({ brings })}
        problem={sentences[id('brings')]}
      />
      <button class="btn text" type="button" onClick={props.onRemove}>
        {texts.removeItem}
      </button>
    </fieldset>
  );
}

function Editor({ meeting, onChanged, onClose }: MeetingProps & { onClose: () => void }) {
  const [questions, setQuestions] = useState(meeting.questions.join('\n'));
  const [items, setItems] = useState<ItemForm[]>(
    meeting.items.length > 0
      ? meeting.items.map(({ id, title, minutes, brings, ownerId }) => ({
          id,
          title,
          minutes: String(minutes),
          brings,
          ownerId: ownerId ?? '',
        }))
      : [{ id: newId(), title: '', minutes: '20', brings: '', ownerId: '' }],
  );
  const save = useAct(SaveMeetingProgramme, (result) => result.saveMeetingProgramme, onChanged);
  const send = async (event: Event) => {
    event.preventDefault();
    const input = {
      id: meeting.id,
      basedOn: meeting.programmeRevision,
      questions: questions
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      items: items.map(({ id, title, minutes, brings, ownerId }) => ({
        id,
        title: title.trim(),
        minutes: Number(minutes) || 0,
        brings: brings.trim(),
        ownerId: ownerId || null,
      })),
    };
    if (await save.run({ input })) onClose();
  };
  const change = (at: number, part: Partial<ItemForm>) =>
    setItems((before) => before.map((item, index) => (index === at ? { ...item, ...part } : item)));
  return (
    <form class="stack" method="post" onSubmit={send} noValidate>
      <Trouble problems={save.problems} />
      <CountedText
        id="questions"
        label={texts.questions}
        hint={texts.questionsHint}
        optional
        limit={2000}
        rows={3}
        value={questions}
        onText={setQuestions}
        problem={save.sentences.questions}
      />
      {items.map((item, at) => (
        <ItemFields
          key={item.id}
          at={at}
          item={item}
          people={meeting.people}
          sentences={save.sentences}
          onChange={(part) => change(at, part)}
          onRemove={() => setItems((before) => before.filter((one) => one.id !== item.id))}
        />
      ))}
      <p class="row">
        <button
          class="btn quiet"
          type="button"
          onClick={() => setItems((before) => [...before, { id: newId(), title: '', minutes: '20', brings: '', ownerId: '' }])}
        >
          {texts.addItem}
        </button>
        <button class="btn" disabled={save.busy}>
          {save.busy ? common.busy : texts.saveProgramme}
        </button>
      </p>
    </form>
  );
}

export function ProgrammePart(props: MeetingProps) {
  const [editing, setEditing] = useState(false);
  const { meeting } = props;
  const total = meeting.items.reduce((sum, { minutes }) => sum + minutes, 0);
  return (
    <section class="card pad">
      <h3>{texts.programme}</h3>
      {editing ? (
        <Editor {...props} onClose={() => setEditing(false)} />
      ) : (
        <>
          {meeting.questions.length > 0 ? (
            <>
              <h4>{texts.questions}</h4>
              <ul>
                {meeting.questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </>
          ) : null}
          {meeting.items.length === 0 ? (
            <p class="muted">{texts.noProgramme}</p>
          ) : (
            <>
              <ol class="circle-items">
                {meeting.items.map(({ id, title, minutes, brings, ownerName }) => (
                  <li key={id}>
                    <b>{title}</b> <span class="chip plain">{texts.minutes(minutes)}</span>
                    {brings || ownerName ? <span class="small muted block">{texts.brings(ownerName ?? '', brings)}</span> : null}
                  </li>
                ))}
              </ol>
              <p class="small muted">{texts.total(total)}</p>
            </>
          )}
          {can(props, 'PROGRAMME') ? (
            <button class="btn quiet" type="button" onClick={() => setEditing(true)}>
              {texts.editProgramme}
            </button>
          ) : null}
        </>
      )}
    </section>
  );
}
