import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Chip } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded } from '../../parts/states.js';
import { SentEvidence, WithdrawEvidence, type DeskPieceFragment } from './evidence.gql.js';
import { scanWords, stateWords } from './evidence.words.js';
import { PieceLook } from './piece-look.js';

function minorsWords({ minors, authorised }: DeskPieceFragment): string | null {
  if (minors === null) return null;
  if (!minors) return 'No se reconoce a menores';
  return authorised ? 'Se reconoce a menores, con autorización' : 'Se reconoce a menores, sin autorización';
}

function Piece({ piece, onWithdraw }: { piece: DeskPieceFragment; onWithdraw: (() => void) | null }) {
  const minors = minorsWords(piece);
  return (
    <li>
      <PieceLook piece={piece} />
      <div className="chips">
        {piece.state && piece.state !== 'READY' && <Chip tone="quiet">{stateWords[piece.state]}</Chip>}
        {minors && <Chip tone={piece.minors && !piece.authorised ? 'danger' : 'quiet'}>{minors}</Chip>}
        {piece.scanned && <span className="small muted">{scanWords(piece.scanned)}</span>}
      </div>
      {piece.gaps.map((gap) => (
        <p className="small" key={gap}>
          <b>Impide admitirla:</b> {gap}
        </p>
      ))}
      {onWithdraw && (
        <Button variant="default" size="sm" onClick={onWithdraw} aria-label={`Retirar: ${piece.caption || 'evidencia'}`}>
          Retirar
        </Button>
      )}
    </li>
  );
}

/** The evidence of a sheet that was sent, with what would keep it from being admitted. */
export function EvidenceReview({ practiceId, mayWithdraw }: { practiceId: string; mayWithdraw: boolean }) {
  const read = useRead(SentEvidence, { practiceId });
  const withdraw = useAction(WithdrawEvidence);
  const [asking, setAsking] = useState<string | null>(null);
  async function go(reason: string) {
    if (!(await withdraw.run({ input: { evidenceId: asking ?? '', reason } }))) return;
    say('Retirada. Ya no se ve en ninguna parte.');
    setAsking(null);
    read.reload();
  }
  return (
    <section className="section" aria-labelledby="evidencias">
      <h2 id="evidencias">Evidencias</h2>
      <Loaded {...read}>
        {({ evidenceUnderReview: pieces }) =>
          pieces.length === 0 ? (
            <p className="muted">El equipo no adjuntó evidencias.</p>
          ) : (
            <ul className="evidence">
              {pieces.map((piece) => (
                <Piece key={piece.id} piece={piece} onWithdraw={mayWithdraw ? () => setAsking(piece.id) : null} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {asking && (
        <AskReason
          opened
          title="Retirar esta evidencia"
          explain="Deja de verse al instante en toda la plataforma y su archivo se borra. No se puede deshacer."
          confirm="Retirarla"
          label="Motivo"
          danger
          busy={withdraw.busy}
          problem={withdraw.problem}
          onClose={() => setAsking(null)}
          onConfirm={(reason) => void go(reason)}
        />
      )}
    </section>
  );
}
