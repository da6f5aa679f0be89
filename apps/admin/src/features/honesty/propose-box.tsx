import { Button } from '@mantine/core';
import { useState } from 'react';
import { count } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { say } from '../../parts/say.js';
import type { Choice } from './entry-table.js';
import { ProposeReversals } from './reversals.gql.js';

export function useChoice(): Choice & { clear: () => void } {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setChosen((old) => new Set(old.has(id) ? [...old].filter((one) => one !== id) : [...old, id]));
  return { chosen, toggle, clear: () => setChosen(new Set()) };
}

/** What was chosen, proposed with a reason for another person to decide. */
export function ProposeBox({ choice, onDone }: { choice: ReturnType<typeof useChoice>; onDone: () => void }) {
  const [asking, setAsking] = useState(false);
  const action = useAction(ProposeReversals);
  const some = count(choice.chosen.size, 'movimiento elegido', 'movimientos elegidos');
  const close = () => {
    setAsking(false);
    action.clear();
  };
  async function confirm(reason: string) {
    if (!(await action.run({ input: { entryIds: [...choice.chosen], reason } }))) return;
    say('Propuesto. Lo decide otra persona del equipo.');
    close();
    choice.clear();
    onDone();
  }
  return (
    <div className="choose-bar">
      <span role="status">{choice.chosen.size === 0 ? 'Marca los movimientos que se deberían deshacer.' : some}</span>
      <Button disabled={choice.chosen.size === 0} onClick={() => setAsking(true)}>
        Proponer deshacerlos
      </Button>
      <AskReason
        key={String(asking)}
        opened={asking}
        title="Proponer deshacer"
        explain={`${some}. Nada cambia hasta que otra persona lo apruebe; entonces cada persona verá el descuento con tu motivo.`}
        confirm="Proponer"
        label="Motivo"
        busy={action.busy}
        problem={action.problem}
        onClose={close}
        onConfirm={(reason) => void confirm(reason)}
      />
    </div>
  );
}
