import './second-factor.css';
import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { CodeInput } from './code-input.js';
import { RecoveryCodes } from './recovery-codes.js';
import { BeginSecondFactor, ConfirmSecondFactor, type BeginSecondFactorResult } from './second-factor.gql.js';

type Secret = BeginSecondFactorResult['beginSecondFactor'];

function PasswordStep({ onSecret }: { onSecret: (secret: Secret) => void }) {
  const [password, setPassword] = useState('');
  const begin = useAction(BeginSecondFactor);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = await begin.run({ password });
    if (data) onSecret(data.beginSecondFactor);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <h2>Paso 1 de 3: confirma que eres tú</h2>
        <Trouble problem={begin.problem} shown={['password']} />
        <PasswordInput
          label="Tu contraseña"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={begin.problem?.at('password')}
          visibilityToggleButtonProps={{ 'aria-label': 'Mostrar u ocultar la contraseña' }}
        />
        <Group>
          <Button type="submit" loading={begin.busy}>
            Continuar
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type ScanProps = { secret: Secret; onCodes: (codes: string[]) => void; onAgain: () => void };

function ScanStep({ secret, onCodes, onAgain }: ScanProps) {
  const [code, setCode] = useState('');
  const confirm = useAction(ConfirmSecondFactor);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = await confirm.run({ code });
    if (data) onCodes(data.confirmSecondFactor);
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <h2 tabIndex={-1} ref={heading}>
          Paso 2 de 3: enlaza tu teléfono
        </h2>
        <p>
          Instala en tu teléfono una aplicación de códigos, como Google Authenticator, Microsoft Authenticator o FreeOTP. En la
          aplicación elige agregar una cuenta y apunta la cámara a este cuadro.
        </p>
        <img
          className="factor-qr"
          width="240"
          height="240"
          alt="Código QR para tu aplicación. Si no puedes escanearlo, usa la clave que está debajo."
          src={`data:image/svg+xml,${encodeURIComponent(secret.qr)}`}
        />
        <a href={secret.address}>Estoy en el mismo teléfono: abrir la aplicación</a>
        <p>O escribe esta clave en la aplicación:</p>
        <code className="factor-secret">{secret.secret}</code>
        <p>Escribe los 6 números que muestra ahora la aplicación.</p>
        <Trouble problem={confirm.problem} shown={['code']} />
        <CodeInput value={code} onText={setCode} problem={confirm.problem?.at('code')} />
        <Group>
          <Button type="submit" loading={confirm.busy}>
            Activar
          </Button>
          {confirm.problem?.kind === 'CONFLICT' && (
            <Button variant="default" onClick={onAgain}>
              Empezar otra vez
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

/** Password, telephone, recovery codes: nothing is on before the telephone proved itself. */
export function EnrolSteps({ onDone }: { onDone: () => void }) {
  const [secret, setSecret] = useState<Secret | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  if (!secret) return <PasswordStep onSecret={setSecret} />;
  return <ScanStep secret={secret} onCodes={setCodes} onAgain={() => setSecret(null)} />;
}
