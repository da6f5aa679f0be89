import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { Login } from './access.gql.js';
import { SecondStep } from '../second-factor/second-step.js';
import { DoorFrame } from './door-frame.js';

const shown = ['input.email', 'input.password'];

export function LoginScreen() {
  const { viewer, enter } = useSession();
  const { state } = useLocation() as { state: { from?: string } | null };
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const login = useAction(Login);
  if (viewer) return <Navigate to={state?.from ?? '/'} replace />;

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = await login.run({ input: { email: email.trim(), password } });
    if (data) enter(data.login);
  }

  if (login.problem?.reason === 'SECOND_FACTOR_NEEDED')
    return (
      <DoorFrame title="Falta un paso">
        <SecondStep onEnter={enter} onBack={login.clear} />
      </DoorFrame>
    );
  return (
    <DoorFrame title="Ingresa">
      <p className="muted">
        Para expertas, expertos y el equipo de DIFOCA. Si eres gestora o gestor, <a href="/ingresar">ingresa por el portal</a>.
      </p>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={login.problem} shown={shown} />
          <TextInput
            label="Correo"
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(e) => setEmail(e.currentTarget.value)}
            error={login.problem?.at('input.email')}
          />
          <PasswordInput
            label="Contraseña"
            autoComplete="current-password"
            required
            value={password}
            onChange={(e) => setPassword(e.currentTarget.value)}
            error={login.problem?.at('input.password')}
            visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar la contraseña' }}
          />
          <Button type="submit" loading={login.busy}>
            Ingresar
          </Button>
          <Link to="/olvide">Olvidé mi contraseña</Link>
        </Stack>
      </form>
    </DoorFrame>
  );
}
