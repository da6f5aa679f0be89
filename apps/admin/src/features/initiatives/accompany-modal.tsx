import { Button, Group, Modal, Stack, TextInput, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { inDays } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { AccompanyInitiative, type DeskInitiativeWholeFragment } from './initiatives.gql.js';

type Props = {
  initiative: DeskInitiativeWholeFragment;
  onClose: () => void;
  onDone: (initiative: DeskInitiativeWholeFragment) => void;
};

export function AccompanyModal({ initiative, onClose, onDone }: Props) {
  const [id] = useState(() => crypto.randomUUID());
  const [heldOn, setHeldOn] = useState(inDays(0));
  const [note, setNote] = useState('');
  const { run, busy, problem } = useAction(AccompanyInitiative);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await run({ input: { id, initiativeId: initiative.id, heldOn, note: note.trim() } });
    if (answer) onDone(answer.accompanyInitiative);
  }
  return (
    <Modal opened onClose={onClose} title="Anotar un acompañamiento" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={problem} shown={['input.heldOn', 'input.note']} />
          <TextInput
            type="date"
            label="¿Cuándo fue?"
            required
            value={heldOn}
            onChange={(e) => setHeldOn(e.currentTarget.value)}
            error={problem?.at('input.heldOn')}
          />
          <Textarea
            label="¿Qué conversaron y qué sigue?"
            description="La lee quien compartió la iniciativa. No se puede cambiar después."
            required
            autosize
            minRows={4}
            maxLength={1000}
            value={note}
            onChange={(e) => setNote(e.currentTarget.value)}
            error={problem?.at('input.note')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancelar
            </Button>
            <Button type="submit" loading={busy}>
              Anotar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
