import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { say } from '../../parts/say.js';
import { Trouble } from '../../parts/states.js';
import { outcomeWords } from './honesty.words.js';
import { CloseSignal, type CloseSignalVariables, type SignalLineFragment } from './signals.gql.js';

type Outcome = CloseSignalVariables['input']['outcome'];

export function CloseSignalBox({ signal, onClosed }: { signal: SignalLineFragment; onClosed: () => void }) {
  const [outcome, setOutcome] = useState('');
  const [reason, setReason] = useState('');
  const action = useAction(CloseSignal);
  if (!signal.mayDecide) return <p className="banner">La decide otra persona del equipo: aquí hay alguien de tu propia Iged.</p>;
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const done = await action.run({ input: { signalId: signal.id, outcome: outcome as Outcome, reason: reason.trim() } });
    if (!done) return;
    say('Señal cerrada con tu decisión.');
    onClosed();
  }
  return (
    <form className="card pad" onSubmit={(event) => void submit(event)}>
      <Stack>
        <h2>Tu decisión</h2>
        <Trouble problem={action.problem} shown={['input.reason', 'input.outcome']} />
        <Radio.Group label="Después de mirarla" required value={outcome} onChange={setOutcome} error={action.problem?.at('input.outcome')}>
          <Stack gap="xs" mt="xs">
            {Object.entries(outcomeWords).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label="Motivo"
          description="Queda en el registro. Las personas no lo ven."
          required
          minLength={10}
          maxLength={500}
          autosize
          minRows={3}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={action.problem?.at('input.reason')}
        />
        <div>
          <Button type="submit" loading={action.busy} disabled={!outcome}>
            Cerrar la señal
          </Button>
        </div>
      </Stack>
    </form>
  );
}
