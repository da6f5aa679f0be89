import './route.css';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { RegionField } from '../../parts/lists.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Loaded } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { useCan } from '../../session/session.js';
import { RouteBoard, type RouteBoardResult } from './route.gql.js';
import { stepWords } from './route.words.js';

type Column = RouteBoardResult['routeBoard'][number];

function Card({ card, last }: { card: Column['items'][number]; last: boolean }) {
  return (
    <li className="card">
      <Link to={`/ruta/${card.id}`}>{card.title}</Link>
      <div className="small muted">
        {card.leadIgedName}
        {card.regionName && ` · ${card.regionName}`}
      </div>
      <div className="small muted">
        Aquí desde el {day(card.since)}: <b className="num">{count(card.days, 'día', 'días')}</b>
      </div>
      <div className="chips">
        {!last &&
          (card.missing === 0 ? <Chip tone="leaf">Lista para avanzar</Chip> : <Chip tone="maize">{missing(card.missing)}</Chip>)}
        {card.validity === 'LAPSED' && <Chip tone="quiet">No vigente</Chip>}
        {card.ownInstitution && <Chip tone="quiet">De tu institución</Chip>}
      </div>
    </li>
  );
}

const missing = (n: number) => (n === 1 ? 'Le falta 1 requisito' : `Le faltan ${n} requisitos`);

function Step({ column }: { column: Column }) {
  return (
    <section aria-labelledby={`step-${column.step}`}>
      <h2 id={`step-${column.step}`}>
        {stepWords[column.step]} <span className="num">{column.total}</span>
      </h2>
      {column.items.length === 0 ? <p className="muted small">Ninguna por ahora.</p> : null}
      <ul>
        {column.items.map((card) => (
          <Card key={card.id} card={card} last={column.step === 'REFERENT'} />
        ))}
      </ul>
      {column.total > column.items.length && (
        <p className="small muted">Se ven las {column.items.length} que más tiempo llevan. Usa los filtros para hallar otra.</p>
      )}
    </section>
  );
}

export function BoardScreen() {
  const { of, set } = useFilters();
  const can = useCan();
  const read = useRead(RouteBoard, { region: of('region') || null, search: of('busca') || null });
  return (
    <Page
      title="Ruta de fortalecimiento"
      lead="En cada estadio, primero la que más tiempo lleva en él."
      actions={
        can('route.manage') && (
          <>
            <Button component={Link} to="/ruta/requisitos" variant="default">
              Requisitos de la ruta
            </Button>
            <Button component={Link} to="/ruta/escalas" variant="default">
              Rúbrica y ficha de transferencia
            </Button>
          </>
        )
      }
    >
      <search className="filters">
        <RegionField label="Región" value={of('region')} onChange={(value) => set('region', value)} />
        <SearchField
          label="Buscar"
          placeholder="Título, código o instancia"
          value={of('busca')}
          onChange={(value) => set('busca', value)}
        />
      </search>
      <Loaded {...read}>
        {({ routeBoard }) => (
          <div className="route-board" aria-busy={read.loading}>
            {routeBoard.map((column) => (
              <Step key={column.step} column={column} />
            ))}
          </div>
        )}
      </Loaded>
    </Page>
  );
}
