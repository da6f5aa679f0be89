import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { roleWords } from '../../format/words.js';
import type { Role } from '../../graphql/schema.gen.js';
import { useAction } from '../../graphql/use-action.js';
import { AskReason } from '../../parts/ask-reason.js';
import { Trouble } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { useViewer } from '../../session/session.js';
import { FactorReset } from './factor-reset.js';
import { DeactivateAccount, ReactivateAccount, SetRoles, type PersonRowFragment } from './people.gql.js';

const roles: readonly Role[] = ['MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
type Props = { person: PersonRowFragment; onChange: (person: PersonRowFragment) => void };

/** Roles and the account itself: the administration's part. */
export function AccountBox({ person, onChange }: Props) {
  const viewer = useViewer();
  const [chosen, setChosen] = useState<Role[]>(person.roles);
  const [closing, setClosing] = useState(false);
  const setRoles = useAction(SetRoles);
  const deactivate = useAction(DeactivateAccount);
  const reactivate = useAction(ReactivateAccount);
  const changed = chosen.length !== person.roles.length || chosen.some((role) => !person.roles.includes(role));
  const active = person.accountStatus !== 'DEACTIVATED';

  async function saveRoles() {
    const data = await setRoles.run({ input: { id: person.id, roles: chosen } });
    if (!data) return;
    say('Roles guardados. Sus sesiones se cerraron.');
    onChange(data.setRoles);
  }
  async function close(reason: string) {
    const data = await deactivate.run({ input: { id: person.id, reason } });
    if (!data) return;
    setClosing(false);
    onChange(data.deactivateAccount);
  }
  async function open() {
    const data = await reactivate.run({ id: person.id });
    if (data) onChange(data.reactivateAccount);
  }

  return (
    <section className="card pad">
      <h2>Roles y cuenta</h2>
      <Trouble problem={setRoles.problem ?? reactivate.problem} shown={['input.roles']} />
      <Checkbox.Group
        label="Roles"
        description="Al cambiarlos se cierran sus sesiones."
        value={chosen}
        onChange={(next) => setChosen(roles.filter((role) => next.includes(role)))}
        error={setRoles.problem?.at('input.roles')}
      >
        <Stack gap={8} mt={8}>
          {roles.map((role) => (
            <Checkbox key={role} value={role} label={roleWords[role]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group mt="md">
        <Button onClick={() => void saveRoles()} loading={setRoles.busy} disabled={!changed || chosen.length === 0}>
          Guardar roles
        </Button>
        {active && person.id !== viewer.id && (
          <Button variant="default" onClick={() => setClosing(true)}>
            Desactivar la cuenta
          </Button>
        )}
        {person.secondFactor && person.id !== viewer.id && <FactorReset person={person} onChange={onChange} />}
        {!active && (
          <Button variant="default" onClick={() => void open()} loading={reactivate.busy}>
            Reactivar la cuenta
          </Button>
        )}
      </Group>
      <AskReason
        opened={closing}
        title="Desactivar la cuenta"
        explain={`${person.name} no podrá ingresar y sus sesiones se cerrarán ahora. Lo que hizo se conserva.`}
        confirm="Desactivar"
        label="Motivo"
        danger
        busy={deactivate.busy}
        problem={deactivate.problem}
        onClose={() => setClosing(false)}
        onConfirm={(reason) => void close(reason)}
      />
    </section>
  );
}
