import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { IgedField } from '../../parts/lists.js';
import { Trouble } from '../../parts/states.js';
import { GiveCertificate } from './certificates.gql.js';
import { StandCandidates } from './exchanges.gql.js';

const shown = ['memberId', 'name', 'institution', 'task'].map((field) => `input.${field}`);

function People({ igedCode, value, onChange, error }: { igedCode: string; value: string; onChange: (id: string) => void; error?: string }) {
  const { data } = useRead(StandCandidates, { igedCode });
  const people = data?.standCandidates ?? [];
  return (
    <NativeSelect
      label="Persona con cuenta"
      data={[{ value: '', label: 'No tiene cuenta: escribo su nombre' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      value={value}
      onChange={(e) => onChange(e.currentTarget.value)}
      error={error}
    />
  );
}

/** To one who organised. */
export function GiveCertificateModal({ exchangeId, onClose, onDone }: { exchangeId: string; onClose: () => void; onDone: () => void }) {
  const [id] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState({ igedCode: '', memberId: '', name: '', institution: '', task: '' });
  const action = useAction(GiveCertificate);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const text = (field: 'name' | 'institution' | 'task') => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: action.problem?.at(`input.${field}`),
  });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { igedCode: _iged, memberId, ...rest } = form;
    if (await action.run({ input: { ...rest, id, exchangeId, memberId: memberId || null } })) onDone();
  }
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} title="Constancia de organización" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <IgedField label="De qué instancia es" value={form.igedCode} onChange={(igedCode) => igedCode !== form.igedCode && change({ igedCode, memberId: '' })} />
          {form.igedCode && <People igedCode={form.igedCode} value={form.memberId} onChange={(memberId) => change({ memberId })} error={action.problem?.at('input.memberId')} />}
          {!form.memberId && (
            <>
              <TextInput label="Nombre y apellidos, como irán en la constancia" {...text('name')} />
              <TextInput label="Su institución" {...text('institution')} />
            </>
          )}
          <TextInput label="Qué hizo" placeholder="coordinación de la feria" {...text('task')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Emitir
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
