import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Trouble } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { ConfirmMember, RejectMember, type PersonRowFragment } from './people.gql.js';

type Props = { person: PersonRowFragment; onChange: (person: PersonRowFragment) => void };

/** Does this person work where they say? The domain of the mail is the first hint. */
export function ConfirmBox({ person, onChange }: Props) {
  const confirm = useAction(ConfirmMember);
  const reject = useAction(RejectMember);
  const [rejecting, setRejecting] = useState(false);

  async function yes() {
    const data = await confirm.run({ id: person.id });
    if (!data) return;
    say('Confirmada. Le avisamos por correo.');
    onChange(data.confirmMember);
  }
  async function no(reason: string) {
    const data = await reject.run({ input: { id: person.id, reason } });
    if (!data) return;
    setRejecting(false);
    onChange(data.rejectMember);
  }

  return (
    <section className="card pad">
      <h2>¿Trabaja en {person.igedName ?? 'esa instancia'}?</h2>
      <p>
        {person.domainMatches
          ? '✓ Su correo es del dominio de su institución.'
          : 'Su correo no es del dominio de su institución: verifica con la instancia antes de confirmar.'}
      </p>
      {person.ownInstitution && (
        <div className="banner" role="note">
          <p>
            <b>Es de tu institución.</b> Otra persona del equipo debe confirmarla.
          </p>
        </div>
      )}
      <Trouble problem={confirm.problem} />
      <Group>
        <Button onClick={() => void yes()} loading={confirm.busy} disabled={person.ownInstitution}>
          Confirmar
        </Button>
        <Button variant="default" onClick={() => setRejecting(true)} disabled={person.ownInstitution}>
          No confirmar
        </Button>
      </Group>
      <AskReason
        opened={rejecting}
        title="No confirmar a esta persona"
        explain={`${person.name} leerá tu motivo y podrá corregir sus datos.`}
        confirm="No confirmar"
        label="Motivo"
        danger
        busy={reject.busy}
        problem={reject.problem}
        onClose={() => setRejecting(false)}
        onConfirm={(reason) => void no(reason)}
      />
    </section>
  );
}
