import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { roleWords } from '../../format/words.js';
import type { Role } from '../../graphql/schema.gen.js';
import { useAction } from '../../graphql/use-action.js';
import { IgedField } from '../../parts/lists.js';
import { Page } from '../../parts/page.js';
import { Trouble } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { useCan } from '../../session/session.js';
import { InvitePerson } from './people.gql.js';

const staffMayInvite: readonly Role[] = ['EXPERT', 'MEMBER'];
const administrationMayInvite: readonly Role[] = [...staffMayInvite, 'STAFF', 'ADMINISTRATOR'];
const shown = ['email', 'name', 'post', 'roles', 'igedCode', 'institution'].map((field) => `input.${field}`);
const nothing = { email: '', name: '', post: '', igedCode: '', institution: '' };

export function InviteScreen() {
  const can = useCan();
  const navigate = useNavigate();
  const [texts, setTexts] = useState(nothing);
  const [roles, setRoles] = useState<Role[]>(['EXPERT']);
  const invite = useAction(InvitePerson);
  const offered = can('people.manage') ? administrationMayInvite : staffMayInvite;
  const bind = (field: keyof typeof nothing) => ({
    value: texts[field],
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget;
      setTexts((old) => ({ ...old, [field]: value }));
    },
    error: invite.problem?.at(`input.${field}`),
  });

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const { igedCode, institution, ...rest } = texts;
    const data = await invite.run({ input: { ...rest, roles, igedCode: igedCode || null, institution: institution || null } });
    if (!data) return;
    say(`Invitación enviada a ${data.invite.email}.`);
    await navigate(`/personas/${data.invite.id}`);
  }

  return (
    <Page
      title="Invitar a una persona"
      back={{ to: '/personas', label: 'Personas' }}
      lead="Recibirá un correo con un enlace de un solo uso para crear su contraseña."
    >
      <form className="card pad" onSubmit={(event) => void submit(event)}>
        <Stack maw={560}>
          <Trouble problem={invite.problem} shown={shown} />
          <TextInput label="Correo" type="email" required {...bind('email')} />
          <TextInput label="Nombre completo" required {...bind('name')} />
          <TextInput label="Cargo" required {...bind('post')} />
          <Checkbox.Group
            label="Roles"
            value={roles}
            onChange={(next) => setRoles(offered.filter((role) => next.includes(role)))}
            error={invite.problem?.at('input.roles')}
          >
            <Stack gap={8} mt={6}>
              {offered.map((role) => (
                <Checkbox key={role} value={role} label={roleWords[role]} />
              ))}
            </Stack>
          </Checkbox.Group>
          <IgedField
            label="Instancia"
            description="Si trabaja en una DRE, GRE, UGEL o gobierno local."
            value={texts.igedCode}
            onChange={(igedCode) => setTexts((old) => ({ ...old, igedCode }))}
            error={invite.problem?.at('input.igedCode')}
          />
          <TextInput
            label="Otra institución"
            description="Solo si no trabaja en una instancia: universidad, fundación, organismo."
            {...bind('institution')}
          />
          <Group>
            <Button type="submit" loading={invite.busy} disabled={roles.length === 0}>
              Enviar la invitación
            </Button>
            <Button component={Link} to="/personas" variant="default">
              Cancelar
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
