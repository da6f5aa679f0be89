import { Button, Group, Modal } from '@mantine/core';
import { DraftSummary } from './draft-summary.js';
import type { FormFragment } from './feedback.gql.js';
import { SaveLine } from './save-line.js';
import type { DraftState } from './use-draft.js';

type Props = { form: FormFragment; state: DraftState; busy: boolean; onClose: () => void; onSend: () => void };

export function ReviewModal({ form, state, busy, onClose, onSend }: Props) {
  const { missing } = state.saved;
  const ready = missing.length === 0 && !state.dirty;
  return (
    <Modal
      opened
      onClose={onClose}
      title="Revisa antes de enviar"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Seguir escribiendo' }}
    >
      {missing.length > 0 && (
        <div className="banner">
          <div>
            <p>
              <b>Todavía falta:</b>
            </p>
            <ul className="missing">
              {missing.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <SaveLine state={state} />
      <DraftSummary draft={state.draft} sections={form.practice.sections} rubric={form.rubric} />
      <p className="muted small">
        Al enviarla ya no podrás cambiarla. DIFOCA la leerá y la publicará con tu nombre, cargo e institución.
      </p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Seguir escribiendo
        </Button>
        <Button onClick={onSend} loading={busy} disabled={!ready}>
          Enviar a DIFOCA
        </Button>
      </Group>
    </Modal>
  );
}
