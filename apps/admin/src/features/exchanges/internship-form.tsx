import { Button, Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { day as dayWords } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { IgedField } from '../../parts/lists.js';
import { Trouble } from '../../parts/states.js';
import { daysOf } from './exchange.words.js';
import { SaveInternship, type DeskFairResult, type DeskInternshipPartFragment } from './exchanges.gql.js';

type Props = { exchange: NonNullable<DeskFairResult['deskExchange']>; internship: DeskInternshipPartFragment | null; onDone: () => void };

const shown = ['hostCode', 'day', 'starts', 'turnMinutes', 'crews', 'about', 'islands', 'schools'].map((field) => `input.${field}`);

/** A line each: what people already have in a list, pasted as it is. */
const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter(Boolean);
const parts = (line: string): string[] => line.split('|').map((part) => part.trim());

export function InternshipForm({ exchange, internship, onDone }: Props) {
  const days = daysOf(exchange.startsOn, exchange.endsOn);
  const [form, setForm] = useState({
    hostCode: internship?.hostCode ?? '',
    day: internship?.day ?? days.at(-1) ?? '',
    starts: internship?.starts ?? '09:00',
    turnMinutes: internship?.turnMinutes ?? 30,
    crews: internship?.crews ?? 3,
    about: internship?.about ?? '',
    islands: (internship?.islands ?? []).map(({ name, place, about }) => [name, place, about].join(' | ')).join('\n'),
    schools: (internship?.schools ?? []).map(({ name, modularCode }) => [name, modularCode].filter(Boolean).join(' | ')).join('\n'),
  });
  const action = useAction(SaveInternship);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: string) => action.problem?.at(`input.${field}`);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const islands = linesOf(form.islands).map((line) => {
      const [name = '', place = '', about = ''] = parts(line);
      return { name, place, about };
    });
    const schools = linesOf(form.schools).map((line) => {
      const [name = '', modularCode = ''] = parts(line);
      return { name, modularCode };
    });
    const modules = (internship?.modules ?? []).map(({ allyId, title }) => ({ allyId, title }));
    const input = { ...form, islands, schools, modules, exchangeId: exchange.id, revision: internship?.revision ?? 0, practiceId: internship?.practiceId ?? null };
    if (await action.run({ input })) onDone();
  }
  return (
    <section className="card pad">
      <h2>Pasantía</h2>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <IgedField label="UGEL anfitriona de la pasantía" value={form.hostCode} initialName={internship?.hostName} onChange={(hostCode) => change({ hostCode })} error={at('hostCode')} />
          <Group grow align="start">
            <NativeSelect label="Día de la pasantía" data={days.map((value) => ({ value, label: dayWords(value) }))} value={form.day} onChange={(e) => change({ day: e.currentTarget.value })} error={at('day')} />
            <TextInput type="time" label="Empieza" value={form.starts} onChange={(e) => change({ starts: e.currentTarget.value })} error={at('starts')} />
            <NumberInput size="md" label="Minutos en cada isla" min={5} hideControls value={form.turnMinutes} onChange={(value) => change({ turnMinutes: Number(value) || 0 })} error={at('turnMinutes')} />
            <NumberInput size="md" label="Equipos que rotan" min={1} hideControls value={form.crews} onChange={(value) => change({ crews: Number(value) || 0 })} error={at('crews')} />
          </Group>
          <Textarea label="De qué trata" autosize minRows={2} value={form.about} onChange={(e) => change({ about: e.currentTarget.value })} error={at('about')} />
          <Textarea label="Islas" description="Una por línea: nombre | lugar | qué se ve" autosize minRows={3} value={form.islands} onChange={(e) => change({ islands: e.currentTarget.value })} error={at('islands')} />
          <Textarea label="Escuelas que participan" description="Una por línea: nombre | código modular" autosize minRows={3} value={form.schools} onChange={(e) => change({ schools: e.currentTarget.value })} error={at('schools')} />
          <Group justify="flex-end">
            <Button type="submit" loading={action.busy} disabled={!exchange.canProgramme}>
              Guardar la pasantía
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
