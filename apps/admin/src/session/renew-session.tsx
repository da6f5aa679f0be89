import { Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState, type SubmitEvent } from 'react';
import { SecondStep } from '../features/second-factor/second-step.js';
import { Login, type DeskFragment } from '../features/access/access.gql.js';
import { sessionGate } from '../graphql/session-gate.js';
import { useAction } from '../graphql/use-action.js';
import { Trouble } from '../parts/states.js';
import { useViewer } from './session.js';

/** Asks for the password over the screen as it is: what was typed stays, and the waiting request goes out again after. */
export function RenewSession() {
  const viewer = useViewer();
  const [opened, setOpened] = useState(false);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const login = useAction(Login);
  useEffect(() => sessionGate.subscribe(setOpened), []);

  async function enter(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = await login.run({ input: { email, password } });
    setPassword('');
    if (data) entered(data.login);
  }
  function entered(back: DeskFragment) {
    login.clear();
    // Another person at the same desk starts clean: nothing of the first one may go out in their name.
    if (back.id !== viewer.id) window.location.assign('/admin/');
    else sessionGate.renewed();
  }

  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Tu sesión se cerró"
    >
      {login.problem?.reason === 'SECOND_FACTOR_NEEDED' ? (
        <SecondStep onEnter={entered} onBack={login.clear} />
      ) : (
        <form onSubmit={(event) => void enter(event)}>
          <Stack>
            <Text>Nada de lo que escribiste se perdió. Ingresa otra vez y seguimos donde estabas.</Text>
            <Trouble problem={login.problem} />
            <TextInput
              label="Correo"
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={(e) => setEmail(e.currentTarget.value)}
              data-autofocus
            />
            <PasswordInput
              label="Contraseña"
              autoComplete="current-password"
              required
              value={password}
              onChange={(e) => setPassword(e.currentTarget.value)}
            />
            <Button type="submit" loading={login.busy}>
              Ingresar y continuar
            </Button>
            <Button variant="subtle" onClick={() => window.location.assign('/admin/ingresar')}>
              Salir; el borrador queda en este equipo
            </Button>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
