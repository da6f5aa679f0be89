import { Button, Group, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { accountWords, choices, memberWords, roleWords } from '../../format/words.js';
import type { MemberStatus, Role } from '../../graphql/schema.gen.js';
import { usePages } from '../../graphql/use-pages.js';
import { IgedField } from '../../parts/lists.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { useCan } from '../../session/session.js';
import { People, type PersonRowFragment } from './people.gql.js';

const roles: readonly Role[] = ['MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const statuses: readonly MemberStatus[] = ['PENDING', 'CONFIRMED', 'REJECTED'];
const all = { value: '', label: 'Todos' };

function Row({ person }: { person: PersonRowFragment }) {
  const member = person.roles.includes('MEMBER');
  return (
    <li>
      <div className="main">
        <Link to={`/personas/${person.id}`}>{person.name}</Link>
        <div className="muted">{[person.post, person.igedName ?? person.institution].filter(Boolean).join(' · ')}</div>
        <div className="small muted">
          {person.email} · desde el {day(person.createdAt)}
        </div>
      </div>
      <div className="chips">
        {person.roles
          .filter((role) => role !== 'MEMBER')
          .map((role) => (
            <Chip key={role}>{roleWords[role]}</Chip>
          ))}
        {member && person.memberStatus === 'PENDING' && <Chip tone="maize">{memberWords.PENDING}</Chip>}
        {member && person.memberStatus === 'PENDING' && (
          <Chip tone={person.domainMatches ? 'leaf' : 'quiet'}>
            {person.domainMatches ? '✓ Correo de su institución' : 'Correo de otro dominio'}
          </Chip>
        )}
        {member && person.memberStatus === 'REJECTED' && <Chip tone="danger">{memberWords.REJECTED}</Chip>}
        {person.accountStatus !== 'ACTIVE' && <Chip tone="quiet">{accountWords[person.accountStatus]}</Chip>}
      </div>
    </li>
  );
}

export function PeopleScreen() {
  const { of, set } = useFilters();
  const can = useCan();
  const role = roles.find((one) => one === of('rol')) ?? null;
  const status = statuses.find((one) => one === of('estado')) ?? null;
  const pages = usePages(
    People,
    { search: of('busca') || null, role, status, iged: of('iged') || null, first: 20 },
    ({ people }) => people,
  );
  const total = pages.first?.people.total;
  return (
    <Page
      title="Personas"
      before={total === undefined ? 'Buscando…' : count(total, 'persona', 'personas')}
      actions={
        <Group gap="sm">
          <Button component={Link} to="/personas/datos" variant="default">
            Pedidos de eliminar datos
          </Button>
          {can('people.invite') && (
            <Button component={Link} to="/personas/invitar">
              Invitar
            </Button>
          )}
        </Group>
      }
    >
      <search className="filters">
        <SearchField label="Buscar" placeholder="Nombre o correo" value={of('busca')} onChange={(value) => set('busca', value)} />
        <NativeSelect
          label="Estado"
          value={status ?? ''}
          data={[all, ...choices(memberWords, statuses)]}
          onChange={(e) => set('estado', e.currentTarget.value)}
        />
        <NativeSelect
          label="Rol"
          value={role ?? ''}
          data={[all, ...choices(roleWords, roles)]}
          onChange={(e) => set('rol', e.currentTarget.value)}
        />
        <IgedField label="Instancia" value={of('iged')} onChange={(value) => set('iged', value)} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={status === 'PENDING' ? 'No hay personas por confirmar' : 'No encontramos a nadie'}>
          {status === 'PENDING' ? 'Cuando alguien se registre, aparecerá aquí.' : 'Prueba con otras palabras o quita un filtro.'}
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card" aria-busy={pages.loading}>
          {pages.items.map((person) => (
            <Row key={person.id} person={person} />
          ))}
        </ul>
      )}
      <More {...pages} />
    </Page>
  );
}
