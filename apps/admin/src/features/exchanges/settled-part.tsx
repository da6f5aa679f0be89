import { Button } from '@mantine/core';
import { useState } from 'react';
import { moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { AskReason } from '../../parts/ask-reason.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { SettledArrivals, UnsettleArrival, type SettledPartFragment } from './door.gql.js';

function saidOf({ settledAs, otherName }: SettledPartFragment): string {
  if (settledAs === 'REGISTRATION') return `Es la misma que ${otherName}, de la lista`;
  return settledAs === 'ACCOUNT' ? `Es ${otherName}, que tiene cuenta` : 'Es otra persona';
}

/** What was said of who came without being in the list, to be undone when it was a mistake. */
export function SettledPart({ exchangeId, onChanged }: { exchangeId: string; onChanged: () => void }) {
  const read = useRead(SettledArrivals, { exchangeId });
  const action = useAction(UnsettleArrival);
  const [undoing, setUndoing] = useState<SettledPartFragment | null>(null);
  const all = read.data?.settledArrivals ?? [];
  const open = ['ANNOUNCED', 'HELD'].includes(read.data?.deskExchange?.state ?? '');
  const undo = async ({ decisionId }: SettledPartFragment, reason: string) => {
    const answer = await action.run({ input: { decisionId, reason } });
    if (!answer || !read.data) return;
    setUndoing(null);
    read.replace({ ...read.data, settledArrivals: answer.unsettleArrival });
    say('Deshecho: cada quien tiene otra vez lo que se leyó de su credencial.');
    onChanged();
  };
  if (all.length === 0) return <Trouble problem={read.problem} />;
  return (
    <details className="arrivals">
      <summary>Lo que ya se decidió de quienes llegaron sin inscripción</summary>
      <ul className="rows card">
        {all.map((one) => (
          <li key={one.decisionId}>
            <div className="main">
              <b>{one.name}</b> <span className="small muted">{one.igedName}</span>
              <div>{saidOf(one)}</div>
              <div className="small muted">{[one.byName, moment(one.at)].filter(Boolean).join(' · ')}</div>
            </div>
            {open && (
              <div className="end">
                <Button size="sm" variant="subtle" aria-label={`Deshacer lo que se dijo de ${one.name}`} onClick={() => setUndoing(one)}>
                  Deshacer
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {undoing && (
        <AskReason
          opened
          title={`Deshacer lo que se dijo de ${undoing.name}`}
          explain="Vuelve a «Llegaron sin inscripción». Cada ingreso cuenta otra vez para la persona de quien se leyó, y los puntos siguen a la asistencia."
          confirm="Deshacer"
          label="Motivo"
          danger
          busy={action.busy}
          problem={action.problem}
          onClose={() => setUndoing(null)}
          onConfirm={(reason) => void undo(undoing, reason)}
        />
      )}
    </details>
  );
}
