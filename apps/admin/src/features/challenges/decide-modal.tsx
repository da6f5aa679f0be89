import { Button, Group, Modal, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { inDays } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { AcceptChallengeWork, RefuseChallengeWork, ReturnChallengeWork, type DeskEntrySheetFragment } from './challenges.gql.js';
import { marks as markWords } from './challenges.words.js';
import type { Work } from './entry-parts.js';

type Props = {
  entry: DeskEntrySheetFragment;
  work: Work;
  onClose: () => void;
  onDone: (entry: DeskEntrySheetFragment, words: string) => void;
};

const target = (work: Work) => ({ workId: work.id, handInId: work.handIns[0]?.id ?? '' });

export function AcceptModal({ entry, work, onClose, onDone }: Props) {
  const completes = entry.verbs.find(({ workId }) => workId === work.id)?.completes ?? false;
  const [comment, setComment] = useState('');
  const [values, setValues] = useState<Record<number, string>>({});
  const action = useAction(AcceptChallengeWork);
  const { problem } = action;
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const marks = completes ? entry.rubric.flatMap(({ position }) => (values[position] ? [{ position, value: Number(values[position]) }] : [])) : [];
    const answer = await action.run({ input: { ...target(work), comment: comment.trim(), marks } });
    if (answer?.acceptChallengeWork) onDone(answer.acceptChallengeWork, completes ? 'Aceptado: el equipo completó el desafío.' : 'Aceptado. Avisamos al equipo.');
  }
  return (
    <Modal opened onClose={onClose} title={`Aceptar: ${work.title}`} size="lg" closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={problem} shown={['input.comment']} />
          {entry.criteria.length > 0 && (
            <div>
              <b>Qué se pide para aceptar</b>
              <ul>
                {entry.criteria.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          )}
          {completes &&
            entry.rubric.map(({ position, name, detail }) => (
              <NativeSelect
                key={position}
                label={name}
                description={detail}
                required
                data={[{ value: '', label: 'Elige' }, ...markWords.map((label, value) => ({ value: String(value), label }))]}
                value={values[position] ?? ''}
                onChange={(e) => {
                  const { value } = e.currentTarget;
                  setValues((before) => ({ ...before, [position]: value }));
                }}
              />
            ))}
          <Textarea
            label="Comentario para el equipo"
            autosize
            minRows={2}
            value={comment}
            onChange={(e) => setComment(e.currentTarget.value)}
            error={problem?.at('input.comment')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Aceptar la entrega
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

export function ReturnModal({ work, onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const [againUntil, setAgainUntil] = useState(inDays(7));
  const action = useAction(ReturnChallengeWork);
  const { problem } = action;
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await action.run({ input: { ...target(work), reason: reason.trim(), againUntil } });
    if (answer?.returnChallengeWork) onDone(answer.returnChallengeWork, 'Devuelto. Avisamos al equipo.');
  }
  return (
    <Modal opened onClose={onClose} title={`Devolver: ${work.title}`} closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={problem} shown={['input.reason', 'input.againUntil']} />
          <Textarea
            label="Qué falta"
            description="El equipo lo lee junto a su entrega: di qué corregir."
            required
            autosize
            minRows={4}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
            error={problem?.at('input.reason')}
            data-autofocus
          />
          <TextInput
            type="date"
            label="Puede entregar otra vez hasta el"
            description="Hasta las 23:59 de ese día, en Lima. Si el paso vence después, vale la fecha del paso."
            required
            value={againUntil}
            onChange={(e) => setAgainUntil(e.currentTarget.value)}
            error={problem?.at('input.againUntil')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" loading={action.busy}>
              Devolver
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

export function RefuseModal({ work, onClose, onDone }: Props) {
  const [reason, setReason] = useState('');
  const action = useAction(RefuseChallengeWork);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const answer = await action.run({ input: { ...target(work), reason: reason.trim() } });
    if (answer?.refuseChallengeWork) onDone(answer.refuseChallengeWork, 'No aceptada. Avisamos al equipo con tu motivo.');
  }
  return (
    <Modal opened onClose={onClose} title={`No aceptar: ${work.title}`} closeButtonProps={{ 'aria-label': 'Cerrar' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <p>Llegó después del plazo. Si no la aceptas el equipo no podrá completar el desafío.</p>
          <Trouble problem={action.problem} shown={['input.reason']} />
          <Textarea
            label="Motivo"
            required
            autosize
            minRows={3}
            value={reason}
            onChange={(e) => setReason(e.currentTarget.value)}
            error={action.problem?.at('input.reason')}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Volver
            </Button>
            <Button type="submit" color="red.8" loading={action.busy}>
              No aceptar
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
