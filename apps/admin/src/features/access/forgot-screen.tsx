import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Link } from 'react-router';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { RequestPasswordReset } from './access.gql.js';
import { DoorFrame } from './door-frame.js';

export function ForgotScreen() {
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const action = useAction(RequestPasswordReset);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (await action.run({ email: email.trim() })) setSent(true);
  }

  if (sent)
    return (
      <DoorFrame title="Revisa tu correo">
        <p role="status">
          Si {email} tiene una cuenta, le llegará un enlace para crear una contraseña nueva. Mira también en correo no deseado.
        </p>
        <Link to="/ingresar">Volver a ingresar</Link>
      </DoorFrame>
    );
  return (
    <DoorFrame title="Recupera tu acceso">
      <p className="muted">Escribe tu correo y te enviaremos un enlace para crear una contraseña nueva.</p>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Trouble problem={action.problem} shown={['email']} />
          <TextInput
            label="Correo"
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(e) => setEmail(e.currentTarget.value)}
            error={action.problem?.at('email')}
          />
          <Button type="submit" loading={action.busy}>
            Enviarme el enlace
          </Button>
          <Link to="/ingresar">Volver</Link>
        </Stack>
      </form>
    </DoorFrame>
  );
}
