import { Button, Group, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { count, day as dayWords } from '../../format/dates.js';
import { ask } from '../../graphql/ask.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { TheirChange, useLatest } from '../../parts/latest.js';
import { IgedField } from '../../parts/lists.js';
import { Trouble } from '../../parts/states.js';
import { daysOf } from './exchange.words.js';
import { InternshipAllies } from './door.gql.js';
import { DeskFair, SaveInternship, type DeskFairResult, type DeskInternshipPartFragment } from './exchanges.gql.js';
import { MendField, useMend } from './mend.js';
import { emptyIsland, IslandsField, keyed, ModulesField } from './internship-lists.js';
import { PracticeField } from './practice-field.js';
import { linesOf, schoolsOf } from './school-lines.js';

type Props = { exchange: NonNullable<DeskFairResult['deskExchange']>; internship: DeskInternshipPartFragment | null; onDone: () => void };

const FIELDS = ['hostCode', 'practiceId', 'day', 'starts', 'turnMinutes', 'crews', 'about', 'islands', 'schools', 'modules', 'reason'];

const told = (one: DeskInternshipPartFragment): [string, string][] => [
  ['UGEL anfitriona de la pasantía', one.hostName], ['Práctica que se visita', one.practiceTitle ?? ''], ['Día de la pasantía', dayWords(one.day)], ['Empieza', one.starts],
  ['Minutos en cada isla', `${one.turnMinutes}`], ['Equipos que rotan', `${one.crews}`], ['De qué trata', one.about],
  ['Islas del circuito', one.islands.map(({ name, place, about }) => [name, place, about].filter(Boolean).join(', ')).join('; ')],
  ['Módulos de aliados', one.modules.map(({ allyName, title, starts }) => [allyName, title, starts].filter(Boolean).join(', ')).join('; ')],
  ['Escuelas que participan', linesOf(one.schools)],
];

export function InternshipForm({ exchange, internship, onDone }: Props) {
  const days = daysOf(exchange.startsOn, exchange.endsOn);
  const [form, setForm] = useState({
    hostCode: internship?.hostCode ?? '',
    practiceId: internship?.practiceId ?? null,
    day: internship?.day ?? days.at(-1) ?? '',
    starts: internship?.starts ?? '09:00',
    turnMinutes: internship?.turnMinutes ?? 30,
    crews: internship?.crews ?? 3,
    about: internship?.about ?? '',
  });
  const [islands, setIslands] = useState(() => internship?.islands.map(keyed) ?? [emptyIsland()]);
  const [modules, setModules] = useState(() => internship?.modules.map(({ allyId, title, island, starts }) => keyed({ allyId, title, island, starts })) ?? []);
  const [schools, setSchools] = useState(() => linesOf(internship?.schools ?? []));
  const lists = useRead(InternshipAllies, {});
  const action = useAction(SaveInternship);
  const latest = useLatest(internship, action.problem, async () => (await ask(DeskFair, { exchangeId: exchange.id })).data?.deskInternship ?? null);
  const mend = useMend(exchange);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: string) => action.problem?.at(`input.${field}`);
  const shown = [...FIELDS.map((field) => `input.${field}`), ...(action.problem?.fields ?? []).map(({ path }) => path).filter((path) => /^input\.(islands|modules)\.\d+\./.test(path))];
  const named = schoolsOf(schools);
  // An ally that left the directory keeps what it brought.
  const allies = [...(lists.data?.internshipAllies ?? [])];
  for (const { allyId, allyName } of internship?.modules ?? []) if (lists.data && !allies.some(({ id }) => id === allyId)) allies.push({ id: allyId, name: allyName });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const input = {
      ...form,
      exchangeId: exchange.id,
      revision: latest.saved?.revision ?? 0,
      islands: islands.map(({ key: _, ...one }) => one),
      modules: modules.map(({ key: _, ...one }) => one),
      schools: named,
      reason: mend.keep(),
    };
    if (await action.run({ input })) onDone();
  }
  return (
    <section className="card pad">
      <h2>Pasantía</h2>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <TheirChange latest={latest} tell={told} />
          <IgedField label="UGEL anfitriona de la pasantía" value={form.hostCode} initialName={internship?.hostName} onChange={(hostCode) => change({ hostCode })} error={at('hostCode')} />
          <PracticeField
            label="Práctica que se visita"
            description="La de la UGEL anfitriona; puede quedar sin elegir."
            value={form.practiceId}
            initialTitle={internship?.practiceTitle ?? null}
            onChange={(practiceId) => change({ practiceId })}
            error={at('practiceId')}
          />
          <div className="part-row">
            <NativeSelect label="Día de la pasantía" data={days.map((value) => ({ value, label: dayWords(value) }))} value={form.day} onChange={(e) => change({ day: e.currentTarget.value })} error={at('day')} />
            <TextInput type="time" label="Empieza" value={form.starts} onChange={(e) => change({ starts: e.currentTarget.value })} error={at('starts')} />
            <NumberInput size="md" label="Minutos en cada isla" min={5} hideControls value={form.turnMinutes} onChange={(value) => change({ turnMinutes: Number(value) || 0 })} error={at('turnMinutes')} />
            <NumberInput size="md" label="Equipos que rotan" min={1} hideControls value={form.crews} onChange={(value) => change({ crews: Number(value) || 0 })} error={at('crews')} />
          </div>
          <Textarea label="De qué trata" autosize minRows={2} value={form.about} onChange={(e) => change({ about: e.currentTarget.value })} error={at('about')} />
          <IslandsField value={islands} onChange={setIslands} problem={action.problem} />
          <ModulesField value={modules} onChange={setModules} problem={action.problem} islands={islands} allies={allies} />
          <Textarea
            label="Escuelas que participan"
            description={`Una por línea, con su código modular de 7 dígitos si lo sabes. ${named.length === 0 ? '' : `Reconocemos ${count(named.length, 'escuela', 'escuelas')}, ${named.filter(({ modularCode }) => modularCode).length} con código.`}`}
            autosize
            minRows={3}
            value={schools}
            onChange={(e) => setSchools(e.currentTarget.value)}
            error={at('schools') ?? action.problem?.under('input.schools')[0]}
          />
          <MendField mend={mend} problem={action.problem} />
          <Group justify="flex-end">
            <Button type="submit" loading={action.busy} disabled={!exchange.canProgramme && !exchange.canMendClosed}>
              Guardar la pasantía
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
