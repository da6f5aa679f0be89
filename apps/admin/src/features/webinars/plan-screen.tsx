import './webinars.css';
import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { hour, isoDayOf } from '../../format/dates.js';
import { ask } from '../../graphql/ask.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { TheirChange, useLatest } from '../../parts/latest.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { SpeakersField, type Speaker } from './speakers-field.js';
import { DeskWebinar, PlanWebinar, type DeskWebinarFullFragment } from './webinars.gql.js';

const shown = ['title', 'about', 'topics', 'day', 'time', 'minutes', 'link', 'capacity'].map((field) => `input.${field}`);
const empty = { title: '', about: '', topics: '', day: '', time: '15:00', minutes: 60, link: '', capacity: '' as number | '', speakers: [] as Speaker[] };
type Form = typeof empty;

function formOf(webinar: DeskWebinarFullFragment | null): Form {
  if (!webinar) return empty;
  const { title, about, topics, startsAt, endsAt, link, capacity, deskSpeakers } = webinar;
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  return { title, about, topics: topics.join('\n'), day: isoDayOf(startsAt), time: hour(startsAt), minutes, link, capacity: capacity ?? '', speakers: deskSpeakers };
}

const told = (one: DeskWebinarFullFragment): [string, string][] => {
  const { title, about, topics, day, time, minutes, link, capacity, speakers } = formOf(one);
  return [
    ['Título', title], ['De qué se trata', about], ['Temas', topics.split('\n').join(', ')], ['Día', day], ['Hora de Lima', time], ['Minutos que dura', `${minutes}`],
    ['Enlace para entrar', link], ['Cupo', `${capacity}`], ['Quién expone', speakers.map(({ name }) => name).join(', ')],
  ];
};

function PlanForm({ webinar }: { webinar: DeskWebinarFullFragment | null }) {
  const [id] = useState(() => webinar?.id ?? crypto.randomUUID());
  const [form, setForm] = useState<Form>(() => formOf(webinar));
  const action = useAction(PlanWebinar);
  const latest = useLatest(webinar, action.problem, async () => (await ask(DeskWebinar, { id })).data?.deskWebinar ?? null);
  const go = useNavigate();
  const change = (part: Partial<Form>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: string) => action.problem?.at(`input.${field}`);
  const text = (field: 'title' | 'about' | 'topics' | 'day' | 'time' | 'link') => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: at(field),
  });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const topics = form.topics.split('\n').map((line) => line.trim()).filter(Boolean);
    const speakers = form.speakers.map(({ kind, memberId, allyId, name, post }) => ({ kind, memberId, allyId, name: name.trim(), post: post.trim() }));
    const input = { ...form, id, revision: latest.saved?.revision ?? 0, topics, speakers, capacity: form.capacity === '' ? null : form.capacity };
    if (!(await action.run({ input }))) return;
    say('Guardado.');
    void go(`/webinars/${id}`);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="card pad">
      <Stack>
        <TheirChange latest={latest} tell={told} />
        <Trouble problem={action.problem} shown={[...shown, ...form.speakers.map((_, place) => `input.speakers.${place}.name`)]} />
        <TextInput label="Título" {...text('title')} />
        <Textarea label="De qué se trata" autosize minRows={3} {...text('about')} />
        <Textarea label="Temas" description="Uno por línea; hasta diez." autosize minRows={2} {...text('topics')} />
        <div className="webinar-fields">
          <TextInput type="date" label="Día" {...text('day')} />
          <TextInput type="time" label="Hora de Lima" {...text('time')} />
          <NumberInput size="md" label="Minutos que dura" min={15} max={480} hideControls value={form.minutes} onChange={(value) => change({ minutes: Number(value) || 0 })} error={at('minutes')} />
        </div>
        <TextInput
          label="Enlace para entrar"
          description="Solo lo ve quien se inscribió, y poco antes de empezar. Puedes ponerlo después."
          placeholder="https://"
          inputMode="url"
          {...text('link')}
        />
        <NumberInput
          size="md"
          label="Lugares"
          description="Vacío: entran todas las personas que se inscriban."
          min={1}
          hideControls
          value={form.capacity}
          onChange={(value) => change({ capacity: value === '' ? '' : Number(value) })}
          error={at('capacity')}
        />
        <SpeakersField value={form.speakers} onChange={(speakers) => change({ speakers })} problemAt={at} />
        <Group justify="flex-end">
          <Button type="submit" loading={action.busy}>
            Guardar el plan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function NewWebinarScreen() {
  return (
    <Page title="Planificar un webinar" lead="Nadie más lo ve hasta que lo anuncies." back={{ to: '/webinars', label: 'Webinars' }}>
      <PlanForm webinar={null} />
    </Page>
  );
}

export function EditWebinarScreen() {
  const { id = '' } = useParams();
  const read = useRead(DeskWebinar, { id });
  return (
    <Page
      title="Plan del webinar"
      lead="Si ya está anunciado y cambias el día o la hora, les avisaremos a quienes se inscribieron."
      back={{ to: `/webinars/${id}`, label: 'Volver al webinar' }}
    >
      <Loaded {...read}>
        {({ deskWebinar }) =>
          deskWebinar ? <PlanForm webinar={deskWebinar} /> : <Empty title="No encontramos ese webinar">Puede que el enlace esté incompleto.</Empty>
        }
      </Loaded>
    </Page>
  );
}
