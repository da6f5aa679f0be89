import './exchanges.css';
import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { day } from '../../format/dates.js';
import { ask } from '../../graphql/ask.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { TheirChange, useLatest } from '../../parts/latest.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { MendPlanForm } from './mend-plan-form.js';
import { DeskExchange, PlanExchange, PlanLists, type DeskExchangeFullFragment, type PlanListsResult } from './exchanges.gql.js';
import { placeTold, RegionsField, ToldFields } from './told-fields.js';

const FIELDS = ['number', 'name', 'macroRegionId', 'hostCode', 'venue', 'address', 'startsOn', 'endsOn', 'registersUntil', 'objective', 'regionIds', 'capacity', 'igedSeats', 'standHourly'];
const shown = FIELDS.map((field) => `input.${field}`);

const empty = {
  ...{ number: 1, name: 'Intercambio Macrorregional', macroRegionId: '', hostCode: '', venue: '', address: '', startsOn: '', endsOn: '' },
  ...{ registersUntil: '', objective: '', regionIds: [] as string[], capacity: 350, igedSeats: 5, standHourly: 2000 },
};
type Form = typeof empty;

function formOf(exchange: DeskExchangeFullFragment | null): Form {
  if (!exchange) return empty;
  return Object.fromEntries(FIELDS.map((field) => [field, exchange[field as keyof Form]])) as Form;
}

function PlanForm({ exchange, lists }: { exchange: DeskExchangeFullFragment | null; lists: PlanListsResult }) {
  const [id] = useState(() => exchange?.id ?? crypto.randomUUID());
  const [form, setForm] = useState<Form>(() => formOf(exchange));
  const action = useAction(PlanExchange);
  const latest = useLatest(exchange, action.problem, async () => (await ask(DeskExchange, { id })).data?.deskExchange ?? null);
  const go = useNavigate();
  const change = (part: Partial<Form>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: keyof Form) => action.problem?.at(`input.${field}`);
  const text = (field: 'startsOn' | 'endsOn' | 'registersUntil' | 'objective') => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: at(field),
  });
  const figure = (field: 'capacity' | 'igedSeats' | 'standHourly') => ({
    value: form[field],
    onChange: (value: string | number) => change({ [field]: Number(value) || 0 }),
    error: at(field),
    min: 1,
    hideControls: true,
  });
  const told = { exchange, lists, form, at, change };
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await action.run({ input: { ...form, id, revision: latest.saved?.revision ?? 0 } });
    if (!answer) return;
    say('Guardado.');
    void go(`/intercambios/${id}`);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="card pad">
      <Stack>
        <Trouble problem={action.problem} shown={shown} />
        <TheirChange latest={latest} tell={(one) => [...placeTold(one, lists), ['Inscripción hasta', day(one.registersUntil)], ['Aforo', `${one.capacity}`], ['Cupo por instancia', `${one.igedSeats}`], ['Aportes por hora', `${one.standHourly}`]]} />
        <ToldFields {...told} />
        <div className="part-row">
          <TextInput type="date" label="Primer día" {...text('startsOn')} />
          <TextInput type="date" label="Último día" {...text('endsOn')} />
          <TextInput type="date" label="Inscripción hasta" {...text('registersUntil')} />
        </div>
        <Textarea label="Objetivo" autosize minRows={3} {...text('objective')} />
        <RegionsField label="Regiones invitadas" {...told} />
        <div className="part-row">
          <NumberInput size="md" label="Aforo" description="Personas que entran" {...figure('capacity')} />
          <NumberInput size="md" label="Cupo por instancia" description="Si no tiene uno propio" {...figure('igedSeats')} />
          <NumberInput size="md" label="Aportes por hora" description="En los puestos, de toda la sede" {...figure('standHourly')} />
        </div>
        <Group justify="flex-end">
          <Button type="submit" loading={action.busy}>
            Guardar el plan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function NewExchangeScreen() {
  const lists = useRead(PlanLists, {});
  return (
    <Page title="Planificar un intercambio" lead="Nadie más lo ve hasta que lo anuncies." back={{ to: '/intercambios', label: 'Intercambios' }}>
      <Loaded {...lists}>{(data) => <PlanForm exchange={null} lists={data} />}</Loaded>
    </Page>
  );
}

export function EditExchangeScreen() {
  const { id = '' } = useParams();
  const lists = useRead(PlanLists, {});
  const read = useRead(DeskExchange, { id });
  return (
    <Page title="Plan del intercambio" back={{ to: `/intercambios/${id}`, label: 'Volver al intercambio' }}>
      <Loaded {...lists}>
        {(data) => (
          <Loaded {...read}>
            {({ deskExchange }) =>
              deskExchange?.canMendPlan ? (
                <MendPlanForm exchange={deskExchange} />
              ) : deskExchange ? (
                <PlanForm exchange={deskExchange} lists={data} />
              ) : (
                <Empty title="No encontramos ese intercambio">Puede que el enlace esté incompleto.</Empty>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
