import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { More, Trouble, Waiting } from '../../parts/states.js';
import { compared } from './compared.js';
import type { ReportTextShownFragment, RevisionShownFragment } from './reports.gql.js';
import { emptyWords, type Saved, type Writing } from './writing.js';

type Props = {
  writing: Writing;
  documentId: string;
  text: ReportTextShownFragment;
  revision: number;
  now: string;
  /** What is typed and not saved yet goes first, so that it stays in the history too. */
  before: () => Promise<boolean>;
  onRestored: (saved: Saved) => void;
  onClose: () => void;
};

/** The words that only one of both has are marked, and told in words to whoever does not see the marks. */
function Compared({ from, to }: { from: string; to: string }) {
  return (
    <p className="prose">
      {compared(from, to).map(({ text, kind }, at) =>
        kind === 'same' ? <span key={at}>{text}</span> : kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>,
      )}
    </p>
  );
}

export function HistoryModal({ writing, documentId, text, revision, now, before, onRestored, onClose }: Props) {
  const pages = usePages(writing.history, { documentId, key: text.key, first: 20 }, ({ history }) => history);
  const [open, setOpen] = useState<number | null>(null);
  const restore = useAction(writing.restore);
  async function onRestore(one: RevisionShownFragment) {
    if (!(await before())) return onClose();
    const done = await restore.run({ id: crypto.randomUUID(), documentId, key: text.key, revision, restores: one.revision });
    if (done) onRestored(done.saved);
  }
  return (
    <Modal opened onClose={onClose} size="lg" title={`Historia: ${text.title}`} closeButtonProps={{ 'aria-label': 'Cerrar la historia' }}>
      <Trouble problem={pages.problem ?? restore.problem} retry={pages.problem ? pages.reload : undefined} />
      {pages.loading && !pages.first && <Waiting />}
      <ol className="history" reversed>
        {pages.items.map((one) => (
          <li key={one.revision}>
            <b>{one.byName}</b>{' '}
            <span className="small muted">
              {moment(one.at)}
              {one.restores !== null && ' · volvió a un texto anterior'}
            </span>
            {open === one.revision ? (
              <>
                <Compared from={one.body} to={now} />
                <p className="small muted">Tachado: lo que tenía y ya no está. Subrayado: lo que se agregó después.</p>
              </>
            ) : (
              <p className="small clamp">{one.body || emptyWords(writing)}</p>
            )}
            <Group gap="xs">
              <Button variant="subtle" size="compact-sm" aria-expanded={open === one.revision} onClick={() => setOpen(open === one.revision ? null : one.revision)}>
                {open === one.revision ? 'Dejar de comparar' : 'Comparar con el de ahora'}
              </Button>
              {one.body !== now && (
                <Button variant="default" size="compact-sm" loading={restore.busy} onClick={() => void onRestore(one)}>
                  Volver a este
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ol>
      <More {...pages} />
    </Modal>
  );
}
