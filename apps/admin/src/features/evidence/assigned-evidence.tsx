import { useRead } from '../../graphql/use-read.js';
import { AssignedEvidence } from './evidence.gql.js';
import { PieceLook } from './piece-look.js';

/** The evidence of the version that was assigned; nothing where there is none. */
export function AssignedPieces({ feedbackId }: { feedbackId: string }) {
  const pieces = useRead(AssignedEvidence, { id: feedbackId }).data?.assignedEvidence ?? [];
  if (pieces.length === 0) return null;
  return (
    <section className="section" data-section="evidence" tabIndex={-1}>
      <h2>Evidencias</h2>
      <ul className="evidence">
        {pieces.map((piece) => (
          <li key={piece.id}>
            <PieceLook piece={piece} />
          </li>
        ))}
      </ul>
    </section>
  );
}
