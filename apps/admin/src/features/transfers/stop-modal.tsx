import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { StopTransferAtDesk, type DeskTransferAllFragment } from './transfers.gql.js';

type Props = { transfer: DeskTransferAllFragment; onClose: () => void; onDone: (transfer: DeskTransferAllFragment) => void };

export function StopModal({ transfer, onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const [lesson, setLesson] = useState('');
  const stop = useAction(StopTransferAtDesk);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await stop.run({ input: { id: transfer.id, reason: reason.trim(), lesson: lesson.trim() } });
    if (answer) onDone(answer.stopTransferAtDesk);
  }
  return (
    <Modal opened onClose={onClose} title="Detener la transferencia" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text>Lo sabrán las dos partes. La lección se publica en el árbol de adopciones de la práctica.</Text>
          <Trouble problem={stop.problem} shown={['input.reason', 'input.lesson']} />
          <Textarea label="Motivo" required autosize minRows={2} value={reason} onChange={(e) => setReason(e.currentTarget.value)} error={stop.problem?.at('input.reason')} />
          <Textarea
            label="La lección"
            required={transfer.state !== 'TALKING'}
            autosize
            minRows={2}
            value={lesson}
            onChange={(e) => setLesson(e.currentTarget.value)}
            error={stop.problem?.at('input.lesson')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={stop.busy} color="red.8" data-danger>
              Detener la transferencia
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
