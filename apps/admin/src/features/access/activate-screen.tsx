import { Button, Checkbox, PasswordInput, Stack } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { ActivateAccount, Privacy } from './access.gql.js';
import { DoorFrame } from './door-frame.js';

/** The invitation's link: a password, and the privacy notice accepted in the version that was read. */
export function ActivateScreen() {
  const [params] = useSearchParams();
  const { viewer, enter } = useSession();
  const [password, setPassword] = useState('');
  const [accepted, setAccepted] = useState(false);
  const notice = useRead(Privacy, {});
  const action = useAction(ActivateAccount);
  if (viewer) return <Navigate to="/" replace />;

  async function submit(event: SubmitEvent<HTMLFormElement>, privacyVersion: string) {
    event.preventDefault();
    const token = params.get('token') ?? '';
    const data = await action.run({ input: { token, password, acceptPrivacy: accepted, privacyVersion } });
    if (data) enter(data.activateAccount);
  }

  return (
    <DoorFrame title="Activa tu cuenta">
      <Loaded {...notice}>
        {({ privacyNotice }) => (
          <form onSubmit={(event) => void submit(event, privacyNotice.version)}>
            <Stack mt="md">
              <Trouble problem={action.problem} shown={['input.password', 'input.acceptPrivacy']} />
              <PasswordInput
                label="Elige una contraseña"
                description="Doce caracteres o más. Una frase es fácil de recordar."
                autoComplete="new-password"
                required
                value={password}
                onChange={(e) => setPassword(e.currentTarget.value)}
                error={action.problem?.at('input.password')}
              />
              <details>
                <summary>Aviso de privacidad</summary>
                {privacyNotice.paragraphs.map((paragraph) => (
                  <p key={paragraph} className="small">
                    {paragraph}
                  </p>
                ))}
              </details>
              <Checkbox
                label="Leí y acepto el aviso de privacidad"
                checked={accepted}
                onChange={(e) => setAccepted(e.currentTarget.checked)}
                error={action.problem?.at('input.acceptPrivacy')}
                required
              />
              <Button type="submit" loading={action.busy}>
                Activar e ingresar
              </Button>
            </Stack>
          </form>
        )}
      </Loaded>
    </DoorFrame>
  );
}
