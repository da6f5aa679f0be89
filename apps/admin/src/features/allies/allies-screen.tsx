import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { choices } from '../../format/words.js';
import { usePages } from '../../graphql/use-pages.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import type { AllyState } from '../../graphql/schema.gen.js';
import { DeskAllies, type DeskAllyLineFragment } from './allies.gql.js';
import { kindWords, stateWords } from './allies.words.js';

function Row({ one }: { one: DeskAllyLineFragment }) {
  const counts = [`${one.expertCount} personas expertas`, `${one.contributionCount} aportes`];
  return (
    <li>
      <div className="main">
        <Link to={`/aliados/${one.id}`}>{one.name}</Link>
        <div className="small muted">
          {[kindWords[one.kind], one.regionNames.length > 0 ? one.regionNames.join(', ') : 'Todo el país'].join(' · ')}
        </div>
        <div className="small">{counts.join(' · ')}</div>
      </div>
      <div className="end">
        {one.state === 'RETIRED' && <Chip tone="quiet">Retirado</Chip>}
        <Button component={Link} to={`/aliados/${one.id}`} variant="default" size="sm" aria-label={`Abrir: ${one.name}`}>
          Abrir
        </Button>
      </div>
    </li>
  );
}

export function AlliesScreen() {
  const { of, set } = useFilters();
  const state = (of('estado') || 'LISTED') as AllyState;
  const search = of('busca') || null;
  const pages = usePages(DeskAllies, { state, search, first: 20 }, ({ deskAllies }) => deskAllies);
  return (
    <Page
      title="Aliados"
      lead="Las instituciones que acompañan a la comunidad, sus expertas y expertos, y lo que aportan. El directorio es público."
      actions={
        <Button component={Link} to="/aliados/nuevo">
          Agregar un aliado
        </Button>
      }
    >
      <search className="filters">
        <NativeSelect
          label="Cuáles"
          miw={200}
          data={choices(stateWords)}
          value={state}
          onChange={(e) => set('estado', e.currentTarget.value)}
        />
        <SearchField label="Buscar" placeholder="Nombre" value={of('busca')} onChange={(value) => set('busca', value)} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="No hay aliados aquí">
          {search || state === 'RETIRED'
            ? 'Prueba con otro nombre, o mira los del directorio.'
            : 'Agrega al primero: aparecerá en el directorio público.'}
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
