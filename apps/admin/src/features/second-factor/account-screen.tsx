import './second-factor.css';
import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { day } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Page } from '../../parts/page.js';
import { say } from '../../parts/say.js';
import { Loaded } from '../../parts/states.js';
import { useSession } from '../../session/session.js';
import { EnrolSteps } from './enrol-steps.js';
import { ProofForm } from './proof-form.js';
import { RecoveryCodes } from './recovery-codes.js';
import { RenewRecoveryCodes, SecondFactor, TurnOffSecondFactor, type SecondFactorResult } from './second-factor.gql.js';

type Factor = SecondFactorResult['mySecondFactor'];
type Doing = 'enrol' | 'renew' | 'turnOff' | null;

const TURN_OFF =
  'Se borra lo que guarda tu teléfono y se cierran tus otras sesiones. Para usar otro teléfono, actívalo después otra vez.';
const REQUIRED = ' Tu rol lo necesita: te pediremos activarlo antes de seguir.';

const codesLeft = (count: number): string => {
  if (count === 0) return 'No te quedan códigos de recuperación. Crea otros hoy.';
  return count === 1 ? 'Te queda 1 código de recuperación.' : `Te quedan ${count} códigos de recuperación.`;
};

function Summary({ factor, onDoing }: { factor: Factor; onDoing: (doing: Doing) => void }) {
  if (!factor.on)
    return (
      <Stack>
        <p>
          Además de tu contraseña, al ingresar te pediremos un código que solo muestra tu teléfono. Quien adivine tu contraseña no
          podrá entrar.
        </p>
        <Group>
          <Button onClick={() => onDoing('enrol')}>Activar el ingreso en dos pasos</Button>
        </Group>
      </Stack>
    );
  return (
    <Stack>
      <p>Activado desde el {day(factor.since)}. Al ingresar te pedimos tu contraseña y un código de tu teléfono.</p>
      <p>{codesLeft(factor.recoveryCodesLeft)}</p>
      <Group>
        <Button variant="default" h="auto" mih={44} onClick={() => onDoing('renew')}>
          Crear otros códigos de recuperación
        </Button>
        <Button variant="default" h="auto" mih={44} onClick={() => onDoing('turnOff')}>
          Desactivar o cambiar de teléfono
        </Button>
      </Group>
    </Stack>
  );
}

function Part({ factor, onChange }: { factor: Factor; onChange: () => void }) {
  const { refresh } = useSession();
  const [doing, setDoing] = useState<Doing>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const renew = useAction(RenewRecoveryCodes);
  const turnOff = useAction(TurnOffSecondFactor);
  function begin(next: Doing) {
    renew.clear();
    turnOff.clear();
    setDoing(next);
  }
  function done() {
    setDoing(null);
    setCodes(null);
    onChange();
  }
  function afterOff() {
    say('El ingreso en dos pasos quedó desactivado.');
    done();
    refresh();
  }
  if (codes) return <RecoveryCodes codes={codes} onKept={done} />;
  if (doing === 'enrol') return <EnrolSteps onDone={done} />;
  if (doing === 'renew')
    return (
      <ProofForm
        lead="Los códigos anteriores dejarán de servir. Confirma que eres tú."
        send="Crear los códigos"
        action={renew}
        onDone={({ renewRecoveryCodes }) => setCodes(renewRecoveryCodes)}
        onCancel={() => begin(null)}
      />
    );
  if (doing === 'turnOff')
    return (
      <ProofForm
        lead={TURN_OFF + (factor.required ? REQUIRED : '')}
        send="Desactivar"
        action={turnOff}
        onDone={afterOff}
        onCancel={() => begin(null)}
      />
    );
  return <Summary factor={factor} onDoing={begin} />;
}

/** One's own account at the desk: how one logs in. Name, post and password are changed in the portal. */
export function AccountScreen() {
  const read = useRead(SecondFactor, {});
  return (
    <Page title="Mi cuenta">
      <section className="card pad factor-part" aria-label="Ingreso en dos pasos">
        <h2>Ingreso en dos pasos</h2>
        <Loaded {...read}>{({ mySecondFactor }) => <Part factor={mySecondFactor} onChange={read.reload} />}</Loaded>
      </section>
      <p className="factor-after">
        Tus datos, tu contraseña y tus sesiones están en <a href="/yo/cuenta">tu cuenta del portal</a>.
      </p>
    </Page>
  );
}
