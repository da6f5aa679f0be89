import { Button, PasswordInput, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { ResetPassword } from './access.gql.js';
import { DoorFrame } from './door-frame.js';

export function ResetScreen() {
  const [params] = useSearchParams();
  const [password, setPassword] = useState('');
  const [done, setDone] = useState(false);
  const action = useAction(ResetPassword);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await action.run({ input: { token: params.get('token') ?? '', password } })) setDone(true);
  }

  if (done)
    return (
      <DoorFrame title="Listo">
        <p role="status">Tu contraseña cambió y cerramos las sesiones que estaban abiertas.</p>
        <Button component={Link} to="/ingresar">
          Ingresar
        </Button>
      </DoorFrame>
    );
  return (
    <DoorFrame title="Crea una contraseña nueva">
      <form onSubmit={(event) => void submit(event)}>
        <Stack mt="md">
          <Trouble problem={action.problem} shown={['input.password']} />
          <PasswordInput
            label="Contraseña nueva"
            description="Doce caracteres o más. Una frase es fácil de recordar."
            autoComplete="new-password"
            required
            value={password}
            onChange={(e) => setPassword(e.currentTarget.value)}
            error={action.problem?.at('input.password')}
          />
          <Button type="submit" loading={action.busy}>
            Guardar
          </Button>
          <Link to="/olvide">Pedir otro enlace</Link>
        </Stack>
      </form>
    </DoorFrame>
  );
}
