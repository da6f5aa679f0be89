import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { day, moment } from '../../format/dates.js';
import { accountWords, memberWords, roleWords } from '../../format/words.js';
import { useAction } from '../../graphql/use-action.js';
import { useRead } from '../../graphql/use-read.js';
import { Facts, Page } from '../../parts/page.js';
import { Empty, Loaded, Trouble } from '../../parts/states.js';
import { say } from '../../parts/say.js';
import { useCan } from '../../session/session.js';
import { BroughtInMark } from '../importing/brought-in.js';
import { AccountBox } from './account-box.js';
import { ConfirmBox } from './confirm-box.js';
import { PersonById, ResendInvitation, type PersonRowFragment } from './people.gql.js';

function Person({ person, onChange }: { person: PersonRowFragment; onChange: (person: PersonRowFragment) => void }) {
  const can = useCan();
  const resend = useAction(ResendInvitation);
  const member = person.roles.includes('MEMBER');
  const invited = person.accountStatus === 'INVITED';
  async function again() {
    if (await resend.run({ id: person.id })) say('Invitación enviada otra vez.');
  }
  return (
    <div className="review">
      <section className="card pad">
        <Facts
          facts={[
            ['Cargo', person.post || '—'],
            ['Instancia o institución', person.igedName ?? person.institution ?? '—'],
            ['Correo', person.email],
            ['Roles', person.roles.map((role) => roleWords[role]).join(', ')],
            ['Cuenta', accountWords[person.accountStatus]],
            ['Como integrante', member ? memberWords[person.memberStatus] : '—'],
            ['Ingreso en dos pasos', person.secondFactor ? 'Activado' : 'No'],
            ['Desde', day(person.createdAt)],
            ['Último ingreso', moment(person.lastLoginAt)],
          ]}
        />
        <BroughtInMark id={person.id} />
        {person.statusReason && (
          <p>
            <b>Motivo:</b> {person.statusReason}
          </p>
        )}
        {member && can('recognition.read') && (
          <p>
            <Link to={`/movimientos/${person.id}`}>Sus movimientos de puntos</Link>
          </p>
        )}
        <Trouble problem={resend.problem} />
        {invited && can('people.invite') && (
          <Button variant="default" onClick={() => void again()} loading={resend.busy}>
            Enviar la invitación otra vez
          </Button>
        )}
      </section>
      {member && person.memberStatus !== 'CONFIRMED' && can('people.confirm') && (
        <ConfirmBox person={person} onChange={onChange} />
      )}
      {can('people.manage') && <AccountBox key={person.roles.join()} person={person} onChange={onChange} />}
    </div>
  );
}

export function PersonScreen() {
  const { id = '' } = useParams();
  const read = useRead(PersonById, { id });
  return (
    <Page title={read.data?.person?.name ?? 'Persona'} back={{ to: '/personas', label: 'Personas' }}>
      <Loaded {...read}>
        {({ person }) =>
          person ? (
            <Person person={person} onChange={(next) => read.replace({ person: next })} />
          ) : (
            <Empty title="No encontramos a esta persona">Vuelve a la lista y búscala por su nombre.</Empty>
          )
        }
      </Loaded>
    </Page>
  );
}
