import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { day as dayWords } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { ask } from '../../graphql/ask.js';
import { useAction } from '../../graphql/use-action.js';
import type { ProgrammeKind } from '../../graphql/schema.gen.js';
import { TheirChange, useLatest } from '../../parts/latest.js';
import { Trouble } from '../../parts/states.js';
import { daysOf, kindWords } from './exchange.words.js';
import { DeskExchange, SaveProgrammeItem, type DeskExchangeFullFragment, type DeskMomentPartFragment } from './exchanges.gql.js';
import { MendField, useMend } from './mend.js';
import { emptyPresentation, PresentationFields, type PresentationForm } from './presentation-fields.js';

type Props = {
  exchange: DeskExchangeFullFragment;
  moment: DeskMomentPartFragment | null;
  day: string;
  onClose: () => void;
  onDone: (exchange: DeskExchangeFullFragment) => void;
};

const shown = ['day', 'starts', 'ends', 'kind', 'title', 'place', 'people', 'presentation.practiceId', 'presentation.version', 'presentation.igedCode',
  'presentation.method', 'presentation.expertId', 'presentation.commentaryDueOn', 'reason'].map((field) => `input.${field}`);

const told = ({ day, starts, ends, kind, title, place, people }: DeskMomentPartFragment) =>
  [['Qué es', kindWords[kind]], ['Día', dayWords(day)], ['Desde', starts], ['Hasta', ends], ['Título', title], ['Lugar', place], ['A cargo de', people]] as const;

/** After the last moment of the day. */
const lastEnd = ({ programme }: DeskExchangeFullFragment, day: string): string =>
  programme.filter((one) => one.day === day).map((one) => one.ends).sort().at(-1) ?? '09:00';

function presentationOf(moment: DeskMomentPartFragment | null): PresentationForm {
  const now = moment?.presentation;
  if (!now) return emptyPresentation;
  const { practiceId, version, igedCode, method, expertId } = now;
  return { ...emptyPresentation, practiceId, version, igedCode, method, expertId: expertId ?? '' };
}

export function MomentModal({ exchange, moment, day, onClose, onDone }: Props) {
  const [id] = useState(() => moment?.id ?? crypto.randomUUID());
  const [feedbackId] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState({
    day,
    starts: moment?.starts ?? lastEnd(exchange, day),
    ends: moment?.ends ?? '',
    kind: (moment?.kind ?? 'PRESENTATION') as ProgrammeKind,
    title: moment?.title ?? '',
    place: moment?.place ?? '',
    people: moment?.people ?? '',
  });
  const [presentation, setPresentation] = useState<PresentationForm>(() => presentationOf(moment));
  const action = useAction(SaveProgrammeItem);
  const latest = useLatest(moment, action.problem, async () => {
    const { data } = await ask(DeskExchange, { id: exchange.id });
    return data?.deskExchange?.programme.find((one) => one.id === id) ?? null;
  });
  const mend = useMend(exchange);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const text = (field: 'starts' | 'ends' | 'title' | 'place' | 'people') => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: action.problem?.at(`input.${field}`),
  });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { practiceId, version, igedCode, method, expertId, commentaryDueOn } = presentation;
    const bound = form.kind === 'PRESENTATION' && practiceId !== '';
    const answer = await action.run({
      input: {
        ...form,
        id,
        exchangeId: exchange.id,
        revision: latest.saved?.revision ?? 0,
        reason: mend.keep(),
        presentation: bound
          ? { practiceId, version, igedCode, method, expertId: expertId || null, feedbackId: expertId ? feedbackId : null, commentaryDueOn: commentaryDueOn || null }
          : null,
      },
    });
    if (answer) onDone(answer.saveProgrammeItem);
  }
  return (
    <Modal opened onClose={onClose} title={moment ? 'Cambiar un momento' : 'Un momento del programa'} closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <TheirChange latest={latest} tell={told} />
          <NativeSelect label="Qué es" data={choices(kindWords)} value={form.kind} onChange={(e) => change({ kind: e.currentTarget.value as ProgrammeKind })} />
          <NativeSelect
            label="Día"
            data={daysOf(exchange.startsOn, exchange.endsOn).map((value) => ({ value, label: dayWords(value) }))}
            value={form.day}
            onChange={(e) => change({ day: e.currentTarget.value })}
            error={action.problem?.at('input.day')}
          />
          <Group grow align="start">
            <TextInput type="time" label="Desde" {...text('starts')} />
            <TextInput type="time" label="Hasta" {...text('ends')} />
          </Group>
          {form.kind === 'PRESENTATION' && (
            <PresentationFields
              value={presentation}
              current={moment?.presentation ?? null}
              problem={action.problem}
              onChange={setPresentation}
              onPractice={(title) => form.title === '' && change({ title: title.slice(0, 200) })}
            />
          )}
          <TextInput label="Título" {...text('title')} />
          <TextInput label="Lugar" placeholder="Auditorio" {...text('place')} />
          <TextInput label="A cargo de" {...text('people')} />
          <MendField mend={mend} problem={action.problem} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Guardar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
