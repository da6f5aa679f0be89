import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { ask } from '../../graphql/ask.js';
import { useAction } from '../../graphql/use-action.js';
import { TheirChange, useLatest } from '../../parts/latest.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { DeskExchange, MendExchangePlan, type DeskExchangeFullFragment } from './exchanges.gql.js';
import { MendField, useMend } from './mend.js';

const shown = ['venue', 'address', 'objective', 'reason'].map((field) => `input.${field}`);

/** Of an exchange that took place, where it was and what for; when, for whom and with whom is what happened. */
export function MendPlanForm({ exchange }: { exchange: DeskExchangeFullFragment }) {
  const { id, venue, address, objective } = exchange;
  const [form, setForm] = useState({ venue, address, objective });
  const mend = useMend({ id, canMendClosed: true });
  const action = useAction(MendExchangePlan);
  const latest = useLatest(exchange, action.problem, async () => (await ask(DeskExchange, { id })).data?.deskExchange ?? null);
  const go = useNavigate();
  const text = (field: keyof typeof form) => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => setForm((old) => ({ ...old, [field]: e.currentTarget.value })),
    error: action.problem?.at(`input.${field}`),
  });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!(await action.run({ input: { ...form, id, revision: latest.saved?.revision ?? 0, reason: mend.keep() ?? '' } }))) return;
    say('Corregido.');
    void go(`/intercambios/${id}`);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="card pad">
      <Stack>
        <p>Ya se realizó: sus fechas, su anfitriona y sus regiones quedan como fueron. La macrorregión de una región se corrige en «Territorio».</p>
        <Trouble problem={action.problem} shown={shown} />
        <TheirChange latest={latest} tell={(one) => [['Sede', one.venue], ['Dirección de la sede', one.address], ['Objetivo', one.objective]]} />
        <TextInput label="Sede" {...text('venue')} />
        <TextInput label="Dirección de la sede" {...text('address')} />
        <Textarea label="Objetivo" autosize minRows={3} {...text('objective')} />
        <MendField mend={mend} problem={action.problem} />
        <Group justify="flex-end">
          <Button type="submit" loading={action.busy}>
            Corregir el plan
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
