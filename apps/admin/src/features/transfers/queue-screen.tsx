import { Button, NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { choices } from '../../format/words.js';
import { usePages } from '../../graphql/use-pages.js';
import type { TransferState } from '../../graphql/schema.gen.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { TransferQueue, type DeskTransferLineFragment } from './transfers.gql.js';
import { ageOf, kindWords, stateTones, stateWords } from './transfers.words.js';

function Row({ one }: { one: DeskTransferLineFragment }) {
  const { days, late } = ageOf(one.state, one.stateSince);
  return (
    <li>
      <div className="main">
        <Link to={`/transferencias/${one.id}`}>{one.practiceTitle}</Link>
        <div className="small">
          De {one.originIgedName} a {one.adopterIgedName}
        </div>
        <div className="small muted">{[kindWords[one.kind], `comenzó el ${day(one.begunAt)}`].join(' · ')}</div>
      </div>
      <div className="end">
        {late ? <Chip tone="danger">Lleva {count(days, 'día', 'días')} aquí</Chip> : <span className="small muted">{count(days, 'día', 'días')} aquí</span>}
        <Chip tone={stateTones[one.state]}>{stateWords[one.state]}</Chip>
        <Button component={Link} to={`/transferencias/${one.id}`} variant="default" size="sm" aria-label={`Abrir: ${one.practiceTitle}`}>
          Abrir
        </Button>
      </div>
    </li>
  );
}

export function TransferQueueScreen() {
  const { of, set } = useFilters();
  const state = (of('estado') || 'TALKING') as TransferState;
  const pages = usePages(TransferQueue, { state, search: of('busca') || null, first: 20 }, ({ transferQueue }) => transferQueue);
  return (
    <Page
      title="Transferencias"
      lead="Lo que espera hace más, primero. DIFOCA firma los acuerdos y verifica los resultados."
      actions={
        <Button component={Link} to="/transferencias/interesados" variant="default">
          Quiénes quieren replicar
        </Button>
      }
    >
      <search className="filters">
        <NativeSelect
          label="En qué paso"
          miw={200}
          data={choices(stateWords)}
          value={state}
          onChange={(e) => set('estado', e.currentTarget.value)}
        />
        <SearchField label="Buscar" placeholder="Práctica o quien adopta" value={of('busca')} onChange={(value) => set('busca', value)} />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first !== null && pages.items.length === 0 && (
        <Empty title="No hay transferencias aquí">Cuando una instancia comience a adoptar una práctica aparecerá en este paso. Mira quiénes quieren replicar alguna.</Empty>
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
