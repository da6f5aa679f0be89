import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { isoDayOf } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { PublishChallengeNote, type DeskChallengeSheetFragment } from './challenges.gql.js';

type Props = { challenge: DeskChallengeSheetFragment; onClose: () => void; onDone: (challenge: DeskChallengeSheetFragment) => void };

/** What is published cannot be taken back: it is read by everyone, and told to the teams. */
export function NoteModal({ challenge, onClose, onDone }: Props) {
  const [id] = useState(() => crypto.randomUUID());
  const [kind, setKind] = useState<'CLARIFICATION' | 'EXTENSION'>('CLARIFICATION');
  const [text, setText] = useState('');
  const [stepId, setStepId] = useState(challenge.steps[0]?.id ?? '');
  const step = challenge.steps.find((one) => one.id === stepId);
  const [day, setDay] = useState('');
  const action = useAction(PublishChallengeNote);
  const { problem } = action;
  const extends_ = kind === 'EXTENSION';
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const due = extends_ ? { stepId, day: day || null } : {};
    const answer = await action.run({ input: { id, challengeId: challenge.id, kind, text: text.trim(), ...due } });
    if (answer) onDone(answer.publishChallengeNote);
  }
  return (
    <Modal opened onClose={onClose} title="Publicar una nota" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={problem} shown={['input.text', 'input.day']} />
          <NativeSelect
            label="Qué es"
            data={[
              { value: 'CLARIFICATION', label: 'Una aclaración' },
              { value: 'EXTENSION', label: 'Una prórroga' },
            ]}
            value={kind}
            onChange={(e) => setKind(e.currentTarget.value as typeof kind)}
          />
          {extends_ && (
            <>
              <NativeSelect
                label="Paso"
                data={challenge.steps.map(({ id: value, position, title }) => ({ value, label: `${position}. ${title}` }))}
                value={stepId}
                onChange={(e) => setStepId(e.currentTarget.value)}
              />
              <TextInput
                type="date"
                label="Vence ahora el"
                description="A la misma hora que antes."
                required
                min={step ? isoDayOf(step.dueAt) : undefined}
                value={day}
                onChange={(e) => setDay(e.currentTarget.value)}
                error={problem?.at('input.day')}
              />
            </>
          )}
          <Textarea
            label={extends_ ? 'Por qué' : 'Aclaración'}
            description="La lee cualquiera en la página del desafío, y avisamos a los equipos."
            required
            autosize
            minRows={3}
            value={text}
            onChange={(e) => setText(e.currentTarget.value)}
            error={problem?.at('input.text')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Publicar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
