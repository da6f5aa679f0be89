import { Button, Group, Modal } from '@mantine/core';
import { moment } from '../../format/dates.js';
import type { RevisionShownFragment } from './reports.gql.js';

type Props = { mine: string; theirs: RevisionShownFragment; empty: string; onChoose: (body: string) => void };

/** Two people wrote the same text. Nothing is overwritten in silence: the person sees both and chooses; the other stays in the history. */
export function BothTextsModal({ mine, theirs, empty, onChoose }: Props) {
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="xl"
      title="Otra persona guardó este texto"
    >
      <p>Mira los dos y elige con cuál se quedan. Lo que guardó {theirs.byName} sigue en la historia.</p>
      <div className="compare">
        <section aria-label="Lo que escribiste">
          <h2>El tuyo</h2>
          <p className="prose">{mine || empty}</p>
        </section>
        <section aria-label="Lo que guardó otra persona">
          <h2>
            {theirs.byName}, {moment(theirs.at)}
          </h2>
          <p className="prose">{theirs.body || empty}</p>
        </section>
      </div>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={() => onChoose(theirs.body)}>
          Quedarse con el guardado
        </Button>
        <Button onClick={() => onChoose(mine)}>Quedarse con el tuyo</Button>
      </Group>
    </Modal>
  );
}
