import { Chip } from '../../parts/page.js';
import { day } from '../../format/dates.js';
import type { DeskRouteSheetFragment } from './route.gql.js';

const words = { PENDING: 'Por cumplir', DONE: 'Cumplido', CANCELLED: 'Sin efecto' } as const;
type One = DeskRouteSheetFragment['commitments'][number];

function stateChip({ state, overdue }: One) {
  if (overdue) return <Chip tone="maize">Vencido</Chip>;
  return <Chip tone={state === 'DONE' ? 'leaf' : 'quiet'}>{words[state]}</Chip>;
}

/** What the team agreed to do, wherever it was agreed. */
export function CommitmentTable({ commitments }: Pick<DeskRouteSheetFragment, 'commitments'>) {
  if (commitments.length === 0) return null;
  return (
    <section className="section">
      <h2>Compromisos del equipo</h2>
      <ul className="route-needs">
        {commitments.map((one) => (
          <li key={one.id}>
            {stateChip(one)}
            <b>{one.text}</b>
            <span className="small muted">
              A cargo de {one.ownerName}, para el {day(one.dueOn)}. {one.originLabel}. {one.note}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
