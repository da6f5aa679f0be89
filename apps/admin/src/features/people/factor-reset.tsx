import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { say } from '../../parts/say.js';
import { ResetSecondFactor, type PersonRowFragment } from './people.gql.js';

/** For whoever lost telephone and codes: only after making sure, by another way, that it is she who asks. */
export function FactorReset({ person, onChange }: { person: PersonRowFragment; onChange: (person: PersonRowFragment) => void }) {
  const [asking, setAsking] = useState(false);
  const reset = useAction(ResetSecondFactor);
  async function go(reason: string) {
    const data = await reset.run({ input: { id: person.id, reason } });
    if (!data) return;
    setAsking(false);
    say('Ya puede ingresar con su contraseña. Le avisamos por correo.');
    onChange(data.resetSecondFactor);
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        Retirar el ingreso en dos pasos
      </Button>
      <AskReason
        opened={asking}
        title="Retirar el ingreso en dos pasos"
        explain={`Hazlo solo si ${person.name} perdió su teléfono y sus códigos, y comprobaste por otro medio que es quien lo pide; por ejemplo, llamando a su institución. Se cerrarán sus sesiones y le llegará un correo.`}
        confirm="Retirar"
        label="Motivo"
        danger
        busy={reset.busy}
        problem={reset.problem}
        onClose={() => setAsking(false)}
        onConfirm={(reason) => void go(reason)}
      />
    </>
  );
}
