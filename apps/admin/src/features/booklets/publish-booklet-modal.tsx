import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { PublishBooklet, type DeskBookletFullFragment } from './booklets.gql.js';

type Props = { booklet: DeskBookletFullFragment; onAsked: (booklet: DeskBookletFullFragment) => void; onClose: () => void };

/** What publishing means is said before; of an erratum a person says what it changes. */
export function PublishBookletModal({ booklet, onAsked, onClose }: Props) {
  const [id] = useState(() => crypto.randomUUID());
  const [whatChanged, setWhatChanged] = useState('');
  const publish = useAction(PublishBooklet);
  const number = booklet.latest + 1;
  const erratum = number > 1;
  const refusing = booklet.lines.some(({ refuses }) => refuses);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await publish.run({ input: { id, bookletId: booklet.id, number, whatChanged: erratum ? whatChanged : '' } });
    if (done) onAsked(done.publishBooklet);
  }
  return (
    <Modal opened onClose={onClose} title={erratum ? `Publicar la edición ${number}` : 'Publicar la cartilla'} closeButtonProps={{ 'aria-label': 'Seguir escribiendo' }}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Trouble problem={publish.problem} shown={['input.whatChanged']} />
          <p className="flush">
            {refusing
              ? 'Todavía no se puede publicar: primero arregla lo que la revisión marca con «Impide publicar».'
              : 'Una edición publicada no cambia nunca: se congela con su huella, en su dirección pública. Lo que haya que corregir será otra edición.'}
          </p>
          {erratum && (
            <Textarea
              label="Qué cambia en esta edición"
              description="Lo leerá quien ya tenía la anterior."
              required
              autosize
              minRows={3}
              maxLength={1000}
              value={whatChanged}
              onChange={(event) => setWhatChanged(event.currentTarget.value)}
              error={publish.problem?.at('input.whatChanged')}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Seguir escribiendo
            </Button>
            <Button type="submit" loading={publish.busy} disabled={refusing}>
              Publicar la edición {number}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
