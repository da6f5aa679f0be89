import { Alert, Button, Stack } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { CompleteLogin, type DeskFragment } from '../access/access.gql.js';
import { CodeInput } from './code-input.js';

/** The password was right: the code of the telephone, or a recovery code when it is lost. */
export function SecondStep({ onEnter, onBack }: { onEnter: (viewer: DeskFragment) => void; onBack: () => void }) {
  const [recovery, setRecovery] = useState(false);
  const [code, setCode] = useState('');
  const complete = useAction(CompleteLogin);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), [recovery]);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = await complete.run({ code });
    if (data) onEnter(data.completeLogin);
  }
  function turn() {
    setRecovery(!recovery);
    setCode('');
    complete.clear();
  }

  if (complete.problem?.reason === 'LOGIN_STEP_ENDED')
    return (
      <Stack>
        <Alert color="red" variant="outline" role="alert" className="trouble">
          {complete.problem.message}
        </Alert>
        <Button onClick={onBack}>Ingresar otra vez</Button>
      </Stack>
    );
  return (
    <form onSubmit={(event) => void submit(event)} ref={form} noValidate>
      <Stack>
        <p className="muted">
          {recovery
            ? 'Es uno de los diez que guardaste al activar el ingreso en dos pasos. Si también los perdiste, escribe al equipo: una persona administradora puede retirar el segundo paso de tu cuenta.'
            : 'Tu contraseña es correcta. Falta un paso: abre en tu teléfono la aplicación de códigos y escribe los 6 números que muestra.'}
        </p>
        <Trouble problem={complete.problem} shown={['code']} />
        <CodeInput recovery={recovery} value={code} onText={setCode} problem={complete.problem?.at('code')} />
        <Button type="submit" loading={complete.busy}>
          Continuar
        </Button>
        <Button variant="subtle" onClick={turn}>
          {recovery ? 'Usar el código de mi aplicación' : 'No tengo mi teléfono'}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          Volver a la contraseña
        </Button>
      </Stack>
    </form>
  );
}
