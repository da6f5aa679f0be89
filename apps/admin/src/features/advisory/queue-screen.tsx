import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { day, moment } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { useCan } from '../../session/session.js';
import type { AdvisoryState } from '../../graphql/schema.gen.js';
import { AdvisoryQueue, MyAdvisoryWork, type DeskAdvisoryLineFragment } from './advisory.gql.js';
import { kindWords, stateTones, stateWords } from './advisory.words.js';

function Row({ one }: { one: DeskAdvisoryLineFragment }) {
  return (
    <li>
      <div className="main">
        <Link to={`/asesorias/${one.id}`}>{one.topic}</Link>
        <div className="small muted">
          {[one.code, kindWords[one.kind], one.requestedByName, one.igedName, `pedida el ${day(one.requestedAt)}`]
            .filter(Boolean)
            .join(' · ')}
        </div>
        <div className="small">
          {one.expertName ? `Con ${one.expertName}` : 'Sin persona experta'}
          {one.startsAt && ` · ${moment(one.startsAt)}`}
        </div>
      </div>
      <div className="end">
        {one.state === 'REQUESTED' && !one.expertName ? (
          <Chip tone="danger">Por asignar</Chip>
        ) : (
          <Chip tone={stateTones[one.state]}>{stateWords[one.state]}</Chip>
        )}
        <Button component={Link} to={`/asesorias/${one.id}`} variant="default" size="sm" aria-label={`Abrir: ${one.topic}`}>
          Abrir
        </Button>
      </div>
    </li>
  );
}

function Sessions({
  pages,
  empty,
}: {
  pages: ReturnType<typeof usePages<unknown, unknown, DeskAdvisoryLineFragment>>;
  empty: string;
}) {
  return (
    <>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && <Empty title="No hay asesorías aquí">{empty}</Empty>}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <Row key={one.id} one={one} />
          ))}
        </ul>
      )}
      <More {...pages} />
    </>
  );
}

function Queue() {
  const { of, set } = useFilters();
  const state = (of('estado') || 'REQUESTED') as AdvisoryState;
  const pages = usePages(AdvisoryQueue, { state, search: of('busca') || null, first: 20 }, ({ advisoryQueue }) => advisoryQueue);
  return (
    <>
      <search className="filters">
        <NativeSelect
          label="En qué paso"
          miw={200}
          data={choices(stateWords)}
          value={state}
          onChange={(e) => set('estado', e.currentTarget.value)}
        />
        <SearchField label="Buscar" placeholder="Tema o código" value={of('busca')} onChange={(value) => set('busca', value)} />
      </search>
      <Sessions pages={pages} empty="Cuando un equipo pida una asesoría aparecerá aquí, primero la más antigua." />
    </>
  );
}

function Mine() {
  const pages = usePages(MyAdvisoryWork, { first: 20 }, ({ myAdvisoryWork }) => myAdvisoryWork);
  return <Sessions pages={pages} empty="Cuando te asignen una te avisaremos. Mientras, publica tus horas libres." />;
}

export function QueueScreen() {
  const can = useCan();
  const manages = can('advisory.manage');
  return (
    <Page
      title="Asesorías"
      lead={
        manages
          ? 'Lo que espera, primero lo más antiguo.'
          : 'Las que te asignaron: ponles día y hora, anota lo que se acordó y confirma.'
      }
      actions={
        <>
          <Button component={Link} to="/asesorias/semana" variant="default">
            Ver la semana
          </Button>
          {can('advisory.hold') && (
            <Button component={Link} to="/asesorias/horas" variant="default">
              Mis horas libres
            </Button>
          )}
        </>
      }
    >
      {manages ? <Queue /> : <Mine />}
    </Page>
  );
}
