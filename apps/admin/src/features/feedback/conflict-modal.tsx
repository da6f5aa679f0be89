import { Button, Group, Modal } from '@mantine/core';
import { DraftSummary } from './draft-summary.js';
import { united, type Draft } from './draft.js';
import type { FormFragment } from './feedback.gql.js';

type Props = { form: FormFragment; mine: Draft; other: Draft; onChoose: (draft: Draft) => void };

/** Two devices wrote the same draft. Nothing is overwritten in silence: the person sees both and chooses. */
export function ConflictModal({ form, mine, other, onChoose }: Props) {
  const { sections } = form.practice;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="xl"
      title="Hay dos versiones de tu borrador"
    >
      <p>Este borrador también cambió en otro equipo o pestaña. Elige con cuál seguir; unir conserva lo de ambas.</p>
      <div className="compare">
        <section aria-label="Lo escrito aquí">
          <h2>En este equipo</h2>
          <DraftSummary draft={mine} sections={sections} rubric={form.rubric} />
        </section>
        <section aria-label="Lo guardado en el servidor">
          <h2>En el servidor</h2>
          <DraftSummary draft={other} sections={sections} rubric={form.rubric} />
        </section>
      </div>
      <Group mt="md" justify="flex-end">
        <Button variant="default" onClick={() => onChoose(other)}>
          Usar la del servidor
        </Button>
        <Button variant="default" onClick={() => onChoose(mine)}>
          Usar la de este equipo
        </Button>
        <Button onClick={() => onChoose(united(mine, other))}>Unir las dos</Button>
      </Group>
    </Modal>
  );
}
