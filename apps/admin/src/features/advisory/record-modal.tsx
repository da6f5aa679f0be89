import { Button, Checkbox, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { inDays } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { RecordAdvisory, type DeskSessionFragment } from './advisory.gql.js';
import { CommitmentFields, type CommitmentForm } from './commitment-fields.js';

type Props = { session: DeskSessionFragment; onClose: () => void; onDone: (session: DeskSessionFragment) => void };

export function RecordModal({ session, onClose, onDone }: Props) {
  const [connected, setConnected] = useState(session.attendees.map(({ id }) => id));
  const [others, setOthers] = useState('');
  const [agreements, setAgreements] = useState('');
  const [commitments, setCommitments] = useState<CommitmentForm[]>([]);
  const action = useAction(RecordAdvisory);
  const { problem } = action;
  const shown = [
    'input.connected',
    'input.agreements',
    'input.others',
    ...commitments.flatMap((_, at) => ['text', 'dueOn'].map((field) => `input.commitments.${at}.${field}`)),
  ];
  const add = () =>
    setCommitments((old) => [
      ...old,
      { id: crypto.randomUUID(), text: '', attendeeId: session.attendees[0]?.id ?? '', dueOn: inDays(30) },
    ]);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const names = others
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean);
    const answer = await action.run({
      input: { id: session.id, connected, others: names, agreements: agreements.trim(), commitments },
    });
    if (answer) onDone(answer.recordAdvisory);
  }
  return (
    <Modal opened onClose={onClose} title="Lo que pasó" size="lg" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={problem} shown={shown} />
          <Checkbox.Group
            label="¿Quiénes se conectaron?"
            value={connected}
            onChange={setConnected}
            error={problem?.at('input.connected')}
          >
            <Stack gap="xs" mt="xs">
              {session.attendees.map(({ id, name, side }) => (
                <Checkbox key={id} value={id} label={side === 'EXPERT' ? `${name} (persona experta)` : name} />
              ))}
            </Stack>
          </Checkbox.Group>
          <Textarea
            label="Otras personas que vinieron"
            description="Un nombre por línea."
            autosize
            minRows={2}
            value={others}
            onChange={(e) => setOthers(e.currentTarget.value)}
            error={problem?.at('input.others')}
          />
          <Textarea
            label="Acuerdos"
            required
            autosize
            minRows={4}
            value={agreements}
            onChange={(e) => setAgreements(e.currentTarget.value)}
            error={problem?.at('input.agreements')}
          />
          {commitments.map((commitment, at) => (
            <CommitmentFields
              key={commitment.id}
              at={at}
              commitment={commitment}
              attendees={session.attendees}
              problem={problem}
              onChange={(part) => setCommitments((old) => old.map((one, index) => (index === at ? { ...one, ...part } : one)))}
              onRemove={() => setCommitments((old) => old.filter((_, index) => index !== at))}
            />
          ))}
          <Button variant="default" onClick={add}>
            Agregar un compromiso
          </Button>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Guardar y pedir confirmación
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
