import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { ProofInput } from '../../graphql/schema.gen.js';
import type { Action } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { CodeInput } from './code-input.js';

type Props<Result> = {
  lead: string;
  send: string;
  action: Action<Result, { input: ProofInput }>;
  onDone: (result: Result) => void;
  onCancel: () => void;
};

/** What changes how one logs in asks for both proofs again. */
export function ProofForm<Result>({ lead, send, action, onDone, onCancel }: Props<Result>) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = await action.run({ input: { password, code } });
    if (data) onDone(data);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <p>{lead}</p>
        <Trouble problem={action.problem} shown={['input.password', 'input.code']} />
        <PasswordInput
          label="Tu contraseña"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={action.problem?.at('input.password')}
          visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar la contraseña' }}
        />
        <CodeInput both value={code} onText={setCode} problem={action.problem?.at('input.code')} />
        <Group>
          <Button type="submit" loading={action.busy}>
            {send}
          </Button>
          <Button variant="default" onClick={onCancel}>
            Cancelar
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
