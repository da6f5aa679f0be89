import { Button, Checkbox, Group, Modal, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { IgedField } from '../../parts/lists.js';
import { Trouble } from '../../parts/states.js';
import { MendField, useMend } from './mend.js';
import { SaveStand, StandCandidates, type DeskStandPartFragment } from './exchanges.gql.js';

type Props = { exchange: { id: string; canMendClosed: boolean }; stand: DeskStandPartFragment | null; next: number; onClose: () => void; onDone: () => void };

const shown = ['number', 'name', 'igedCode', 'products', 'holderIds', 'reason'].map((field) => `input.${field}`);

function Holders({ igedCode, value, onChange, error }: { igedCode: string; value: string[]; onChange: (ids: string[]) => void; error?: string }) {
  const { data } = useRead(StandCandidates, { igedCode });
  const people = data?.standCandidates ?? [];
  return (
    <Checkbox.Group label="Quiénes lo atienden" description="Gestores de esa instancia que tienen cuenta: pueden responder y se les cuenta." value={value} onChange={onChange} error={error}>
      <Stack gap="xs" mt="xs">
        {people.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} />
        ))}
        {data && people.length === 0 && <span className="small muted">Nadie de esa instancia tiene cuenta todavía.</span>}
      </Stack>
    </Checkbox.Group>
  );
}

export function StandModal({ exchange, stand, next, onClose, onDone }: Props) {
  const [id] = useState(() => stand?.id ?? crypto.randomUUID());
  const [form, setForm] = useState({
    number: stand?.number ?? next,
    name: stand?.name ?? '',
    igedCode: stand?.igedCode ?? '',
    products: stand?.products ?? '',
    holderIds: stand?.holders.map((one) => one.id) ?? [],
  });
  const action = useAction(SaveStand);
  const mend = useMend(exchange);
  // Whoever was counted as attending it stays, also when its institution is corrected.
  const counted = exchange.canMendClosed && stand?.held === true;
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const at = (field: string) => action.problem?.at(`input.${field}`);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await action.run({ input: { ...form, id, exchangeId: exchange.id, practiceId: stand?.practiceId ?? null, reason: mend.keep() } })) onDone();
  }
  return (
    <Modal opened onClose={onClose} title="Puesto de la feria" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <NumberInput size="md" label="Número" min={1} hideControls value={form.number} onChange={(value) => change({ number: Number(value) || 0 })} error={at('number')} />
          <TextInput label="Nombre" value={form.name} onChange={(e) => change({ name: e.currentTarget.value })} error={at('name')} />
          <IgedField
            label="Instancia"
            value={form.igedCode}
            initialName={stand?.igedName}
            onChange={(igedCode) => igedCode !== form.igedCode && change(counted ? { igedCode } : { igedCode, holderIds: [] })}
            error={at('igedCode')}
          />
          <Textarea label="Qué muestra" autosize minRows={2} value={form.products} onChange={(e) => change({ products: e.currentTarget.value })} error={at('products')} />
          {counted && <p className="small muted">Lo atendieron: {stand.holders.map(({ name }) => name).join(', ')}. Ya se les contó: no cambian.</p>}
          {form.igedCode && !counted && <Holders igedCode={form.igedCode} value={form.holderIds} onChange={(holderIds) => change({ holderIds })} error={at('holderIds')} />}
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
