import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { usePages } from '../../graphql/use-pages.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip, Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { stateWords } from '../evidence/evidence.words.js';
import { CheckEvidenceAgain, DiscardHeldEvidence, HeldEvidence, type HeldRowFragment } from './held.gql.js';

function Row({ row, busy, onAgain, onDiscard }: { row: HeldRowFragment; busy: boolean; onAgain: () => void; onDiscard: () => void }) {
  return (
    <li>
      <div className="main">
        <b style={{ overflowWrap: 'anywhere' }}>{row.fileName}</b>
        <div>
          {row.practiceId ? <Link to={`/admision/${row.practiceId}`}>{row.practiceTitle}</Link> : <span className="muted">De un borrador sin enviar</span>}
        </div>
        <p className="small">{row.reason}</p>
        <div className="small muted">Desde el {day(row.heldAt)}</div>
      </div>
      <div className="chips">
        <Chip tone={row.state === 'QUARANTINED' ? 'danger' : 'quiet'}>{row.state === 'CHECKING' ? 'Espera al antivirus' : stateWords[row.state]}</Chip>
      </div>
      <Group>
        {row.canCheckAgain && (
          <Button variant="default" loading={busy} onClick={onAgain} aria-label={`Volver a revisar: ${row.fileName}`}>
            Volver a revisar
          </Button>
        )}
        <Button variant="default" onClick={onDiscard} aria-label={`Borrar: ${row.fileName}`}>
          Borrar
        </Button>
      </Group>
    </li>
  );
}

/** Files that nobody gets to see: set apart, not taken, or waiting for the scanner. */
export function HeldScreen() {
  const pages = usePages(HeldEvidence, { first: 20 }, ({ heldEvidence }) => heldEvidence);
  const again = useAction(CheckEvidenceAgain);
  const discard = useAction(DiscardHeldEvidence);
  const [asking, setAsking] = useState<HeldRowFragment | null>(null);

  async function checkAgain(id: string) {
    if (!(await again.run({ id }))) return;
    say('Se revisará otra vez. Mientras tanto nadie lo ve.');
    pages.reload();
  }
  async function go(reason: string) {
    if (!asking || !(await discard.run({ input: { evidenceId: asking.id, reason } }))) return;
    setAsking(null);
    say('Borrado. El motivo queda en la auditoría.');
    pages.reload();
  }

  return (
    <Page
      title="Archivos apartados"
      lead="Lo que el antivirus apartó, lo que no se pudo aceptar y lo que espera su revisión. Nadie puede verlos ni descargarlos."
    >
      <Trouble problem={pages.problem ?? again.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title="No hay archivos apartados">Si el antivirus encuentra algo, o deja de responder, lo verás aquí.</Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card" aria-busy={pages.loading}>
          {pages.items.map((row) => (
            <Row key={row.id} row={row} busy={again.busy} onAgain={() => void checkAgain(row.id)} onDiscard={() => setAsking(row)} />
          ))}
        </ul>
      )}
      <More {...pages} />
      <AskReason
        key={asking?.id}
        opened={asking !== null}
        title="Borrar este archivo"
        explain="Se borra lo que llegó y sale de las evidencias de su ficha. No se puede deshacer; su equipo puede subir otro."
        confirm="Borrarlo"
        label="Motivo"
        danger
        busy={discard.busy}
        problem={discard.problem}
        onClose={() => setAsking(null)}
        onConfirm={(reason) => void go(reason)}
      />
    </Page>
  );
}
