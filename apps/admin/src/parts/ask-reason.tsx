import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Problem } from '../graphql/problem.js';
import { Trouble } from './states.js';

type Props = {
  opened: boolean;
  title: string;
  explain: ReactNode;
  confirm: string;
  /** Without a label there is nothing to write: only to confirm. */
  label?: string;
  reasonPath?: string;
  danger?: boolean;
  busy: boolean;
  problem: Problem | null;
  onClose: () => void;
  onConfirm: (reason: string) => void;
};

/** A decision that cannot be undone by itself asks once more, says what will happen, and takes its reason. */
export function AskReason({
  opened,
  title,
  explain,
  confirm,
  label,
  reasonPath = 'input.reason',
  danger,
  busy,
  problem,
  onClose,
  onConfirm,
}: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacking = label !== undefined && reason.trim() === '';

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (!lacking) onConfirm(reason.trim());
  }

  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text component="div">{explain}</Text>
          <Trouble problem={problem} shown={label ? [reasonPath] : []} />
          {label && (
            <Textarea
              label={label}
              required
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={problem?.at(reasonPath) ?? (tried && lacking ? 'Escribe el motivo: la persona lo leerá.' : undefined)}
              data-autofocus
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={busy} color={danger ? 'red.8' : undefined} data-danger={danger || undefined}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
