import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { choices } from '../../format/words.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import type { ExchangeState } from '../../graphql/schema.gen.js';
import { stateTones, stateWords, stretch } from './exchange.words.js';
import { DeskExchanges, type DeskExchangeLineFragment } from './exchanges.gql.js';

function Row({ one }: { one: DeskExchangeLineFragment }) {
  return (
    <li>
      <div className="main">
        <Link to={`/intercambios/${one.id}`}>{one.title}</Link>
        <div className="small muted">{[one.macroRegionName, one.hostName, one.venue].join(' · ')}</div>
        <div className="small">{stretch(one.startsOn, one.endsOn)}</div>
      </div>
      <div className="end">
        {one.broughtIn && <Chip tone="maize">De registros anteriores</Chip>}
        <Chip tone={stateTones[one.state]}>{one.broughtIn && one.state === 'CANCELLED' ? 'Quitado' : stateWords[one.state]}</Chip>
      </div>
    </li>
  );
}

const NewButtons = () => (
  <>
    <Button component={Link} to="/intercambios/nuevo">
      Planificar un intercambio
    </Button>
    <Button component={Link} to="/intercambios/realizado" variant="default">
      Registrar uno ya realizado
    </Button>
  </>
);

export function ListScreen() {
  const { of, set } = useFilters();
  const state = (of('estado') || null) as ExchangeState | null;
  const pages = usePages(DeskExchanges, { state, first: 20 }, ({ deskExchanges }) => deskExchanges);
  return (
    <Page title="Intercambios" lead="Del plan a la asistencia, el más reciente primero." actions={<NewButtons />}>
      <search className="filters">
        <NativeSelect
          label="En qué paso"
          miw={200}
          data={[{ value: '', label: 'Todos' }, ...choices(stateWords)]}
          value={state ?? ''}
          onChange={(e) => set('estado', e.currentTarget.value)}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="No hay intercambios aquí">
          Empieza por el plan: número, macrorregión, sede y fechas. Después armas el programa y lo anuncias. Los que se hicieron antes de esta plataforma se registran como ya realizados.
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card">
          {pages.items.map((one) => (
            <Row key={one.id} one={one} />
          ))}
        </ul>
      )}
      <More {...pages} />
    </Page>
  );
}
