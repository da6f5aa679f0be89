import './exchanges.css';
import { Alert, Button, Checkbox, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ask } from '../../graphql/ask.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { TheirChange, useLatest } from '../../parts/latest.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { BringInExchange, DeskExchange, PlanLists, type DeskExchangeFullFragment, type PlanListsResult } from './exchanges.gql.js';
import { placeTold, RegionsField, ToldFields } from './told-fields.js';

const FIELDS = ['number', 'name', 'macroRegionId', 'hostCode', 'venue', 'address', 'startsOn', 'endsOn', 'objective', 'regionIds', 'earns'];
const shown = FIELDS.map((field) => `input.${field}`);
const empty = {
  ...{ number: 1, name: 'Intercambio Macrorregional', macroRegionId: '', hostCode: '', venue: '', address: '', startsOn: '', endsOn: '' },
  ...{ objective: '', regionIds: [] as string[], earns: false },
};
type Form = typeof empty;

function formOf(exchange: DeskExchangeFullFragment | null): Form {
  if (!exchange) return empty;
  return Object.fromEntries(FIELDS.map((field) => [field, exchange[field as keyof Form]])) as Form;
}

function PastForm({ exchange, lists }: { exchange: DeskExchangeFullFragment | null; lists: PlanListsResult }) {
  const [id] = useState(() => exchange?.id ?? crypto.randomUUID());
  const [form, setForm] = useState<Form>(() => formOf(exchange));
  const action = useAction(BringInExchange);
  const latest = useLatest(exchange, action.problem, async () => (await ask(DeskExchange, { id })).data?.deskExchange ?? null);
  const go = useNavigate();
  const change = (part: Partial<Form>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: keyof Form) => action.problem?.at(`input.${field}`);
  const text = (field: 'startsOn' | 'endsOn' | 'objective') => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: at(field),
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
        <TheirChange latest={latest} tell={(one) => placeTold(one, lists)} />
        <Alert color="gray" variant="outline">
          Se publica como realizado, con la marca «Traído de registros anteriores». A nadie se le avisa y no hay inscripción. Su asistencia se trae después, en
          «Importar».
        </Alert>
        <ToldFields {...told} addressHint="Si se sabe" />
        <div className="part-row">
          <TextInput type="date" label="Primer día" {...text('startsOn')} />
          <TextInput type="date" label="Último día" {...text('endsOn')} />
        </div>
        <Textarea label="Objetivo" description="Si se sabe" autosize minRows={2} {...text('objective')} />
        <RegionsField label="Regiones que participaron" {...told} />
        <Checkbox
          label="Sumar puntos por lo que se anote aquí"
          description="Quienes presentaron o atendieron un puesto. Si no lo marcas, nada de este intercambio da puntos ni insignias; de su asistencia se decide al traerla."
          checked={form.earns}
          onChange={(e) => change({ earns: e.currentTarget.checked })}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={action.busy}>
            {exchange ? 'Guardar los datos' : 'Registrar el intercambio'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

export function NewPastScreen() {
  const lists = useRead(PlanLists, {});
  return (
    <Page title="Registrar un intercambio ya realizado" lead="Uno que se hizo antes de esta plataforma." back={{ to: '/intercambios', label: 'Intercambios' }}>
      <Loaded {...lists}>{(data) => <PastForm exchange={null} lists={data} />}</Loaded>
    </Page>
  );
}

export function EditPastScreen() {
  const { id = '' } = useParams();
  const lists = useRead(PlanLists, {});
  const read = useRead(DeskExchange, { id });
  return (
    <Page title="Datos del intercambio" back={{ to: `/intercambios/${id}`, label: 'Volver al intercambio' }}>
      <Loaded {...lists}>
        {(data) => (
          <Loaded {...read}>
            {({ deskExchange }) =>
              deskExchange?.canMend ? (
                <PastForm exchange={deskExchange} lists={data} />
              ) : (
                <Empty title="Sus datos ya no se cambian aquí">Solo se corrigen los de un intercambio traído de registros anteriores que no está cerrado.</Empty>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
