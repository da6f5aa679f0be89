import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { CorrectCertificate, type DeskCertificateLineFragment } from './certificates.gql.js';

/** A name that was wrong: another certificate, with a code of its own. */
export function CorrectCertificateModal({ one, onClose, onDone }: { one: DeskCertificateLineFragment; onClose: () => void; onDone: () => void }) {
  const [newId] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(one.name);
  const action = useAction(CorrectCertificate);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await action.run({ input: { id: one.id, newId, name } })) onDone();
  }
  return (
    <Modal opened onClose={onClose} title="Corregir el nombre" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={action.problem} shown={['input.name']} />
          <p>Se emite otra constancia con otro código. La anterior se anula, y quien la verifique lo verá.</p>
          <TextInput label="Nombre correcto" value={name} onChange={(e) => setName(e.currentTarget.value)} error={action.problem?.at('input.name')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Emitir otra
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
