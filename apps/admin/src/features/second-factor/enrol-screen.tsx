import { Button } from '@mantine/core';
import { useSession } from '../../session/session.js';
import { DoorFrame } from '../access/door-frame.js';
import { EnrolSteps } from './enrol-steps.js';

/** For whoever may do nothing else before: in the place of the whole desk, with its own way out. */
export function EnrolScreen() {
  const { leave, refresh } = useSession();
  return (
    <DoorFrame title="Activa el ingreso en dos pasos">
      <p className="muted">
        Tu rol decide sobre el trabajo de otras personas, por eso tu cuenta necesita algo más que una contraseña. Toma unos dos
        minutos y hace falta tu teléfono.
      </p>
      <div className="factor-steps">
        <EnrolSteps onDone={refresh} />
      </div>
      <Button variant="subtle" mt="md" onClick={() => void leave()}>
        Salir y hacerlo después
      </Button>
    </DoorFrame>
  );
}
