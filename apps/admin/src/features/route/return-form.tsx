import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { RouteStep } from '../../graphql/schema.gen.js';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { say } from '../../parts/say.js';
import { ReturnStage, type DeskRouteSheetFragment } from './route.gql.js';
import { stepWords, steps } from './route.words.js';

type Props = { sheet: DeskRouteSheetFragment; onDone: (sheet: DeskRouteSheetFragment) => void };

/** Back to an earlier stage, with a reason that anyone may read. */
export function ReturnForm({ sheet, onDone }: Props) {
  const earlier = steps.slice(0, steps.indexOf(sheet.route.step)).reverse();
  const [to, setTo] = useState<RouteStep | null>(null);
  const [asking, setAsking] = useState(false);
  const back = useAction(ReturnStage);
  const [first] = earlier;
  if (!first) return null;
  const target = to ?? first;

  async function go(reason: string) {
    const done = await back.run({ input: { practiceId: sheet.id, to: target, reason } });
    if (!done) return;
    setAsking(false);
    say(`La práctica volvió a ${stepWords[target].toLowerCase()}.`);
    onDone(done.returnStage);
  }

  return (
    <>
      <NativeSelect
        label="Devolver al estadio"
        value={target}
        data={earlier.map((step) => ({ value: step, label: stepWords[step] }))}
        onChange={(event) => setTo(earlier.find((step) => step === event.currentTarget.value) ?? first)}
      />
      <Button variant="default" mt="sm" onClick={() => setAsking(true)}>
        Devolver…
      </Button>
      <AskReason
        opened={asking}
        title={`Devolver a ${stepWords[target].toLowerCase()}`}
        explain="El equipo recibirá un aviso, perderá los puntos de los estadios que deja y cualquiera podrá leer el motivo."
        confirm="Devolver"
        label="Motivo"
        danger
        busy={back.busy}
        problem={back.problem}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void go(reason)}
      />
    </>
  );
}
