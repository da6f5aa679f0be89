import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { choices } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import type { Duty } from '../../graphql/schema.gen.js';
import { IgedField } from '../../parts/lists.js';
import { Trouble } from '../../parts/states.js';
import { dutyWords } from './exchange.words.js';
import { RegisterAtDesk } from './exchanges.gql.js';

const shown = ['name', 'igedCode', 'institution', 'duty', 'post', 'needs'].map((field) => `input.${field}`);

export function RegisterModal({ exchangeId, onClose, onDone }: { exchangeId: string; onClose: () => void; onDone: () => void }) {
  const [id] = useState(() => crypto.randomUUID());
  const [form, setForm] = useState({ name: '', igedCode: '', institution: '', duty: 'SPECIALIST' as Duty, post: '', needs: '' });
  const action = useAction(RegisterAtDesk);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const text = (field: 'name' | 'institution' | 'post' | 'needs') => ({
    value: form[field],
    onChange: (e: { currentTarget: { value: string } }) => change({ [field]: e.currentTarget.value }),
    error: action.problem?.at(`input.${field}`),
  });
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await action.run({ input: { ...form, id, exchangeId, igedCode: form.igedCode || null } })) onDone();
  }
  return (
    <Modal opened onClose={onClose} title="Inscribir a alguien" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={shown} />
          <TextInput label="Nombre y apellidos" {...text('name')} />
          <IgedField label="Instancia" value={form.igedCode} onChange={(igedCode) => change({ igedCode })} error={action.problem?.at('input.igedCode')} />
          <TextInput label="O de dónde viene, si no es de una instancia" {...text('institution')} />
          <NativeSelect label="Cargo" data={choices(dutyWords)} value={form.duty} onChange={(e) => change({ duty: e.currentTarget.value as Duty })} />
          <TextInput label="Cargo como se escribe en su credencial" {...text('post')} />
          <Textarea label="Lo que necesita" description="Solo lo ve quien organiza." autosize minRows={2} {...text('needs')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Inscribir
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
