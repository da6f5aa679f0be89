import { NativeSelect } from '@mantine/core';
import { Link } from 'react-router';
import { count, day } from '../../format/dates.js';
import { choices, statusWords } from '../../format/words.js';
import type { PracticeStatus } from '../../graphql/schema.gen.js';
import { usePages } from '../../graphql/use-pages.js';
import { RegionField } from '../../parts/lists.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { AdmissionQueue, type QueueRowFragment } from './admission.gql.js';

const statuses: readonly PracticeStatus[] = ['SUBMITTED', 'OBSERVED', 'ADMITTED', 'REJECTED'];

function Row({ row }: { row: QueueRowFragment }) {
  const waits = row.status === 'SUBMITTED';
  return (
    <li>
      <div className="main">
        <Link to={`/admision/${row.id}`}>{row.title || 'Sin título todavía'}</Link>
        <div className="muted">
          {row.leadIgedName}
          {row.igedCount > 1 && ` y ${count(row.igedCount - 1, 'instancia más', 'instancias más')}`}
          {row.regionName && ` · ${row.regionName}`}
        </div>
        <div className="small muted">
          {row.code} · edición {row.edition} · enviada el {day(row.submittedAt)}
        </div>
      </div>
      <div className="chips">
        {row.observedBefore && <Chip tone="maize">Ya fue observada</Chip>}
        {row.ownInstitution && <Chip tone="quiet">De tu institución</Chip>}
        {!waits && <Chip>{statusWords[row.status]}</Chip>}
      </div>
      {waits && (
        <div className={`wait num ${row.daysWaiting > 10 ? 'old' : ''}`}>
          <b>{row.daysWaiting}</b>
          <span className="small muted">{row.daysWaiting === 1 ? 'día en espera' : 'días en espera'}</span>
        </div>
      )}
    </li>
  );
}

export function QueueScreen() {
  const { of, set } = useFilters();
  const status = statuses.find((one) => one === of('estado')) ?? 'SUBMITTED';
  const pages = usePages(
    AdmissionQueue,
    { status, region: of('region') || null, search: of('busca') || null, first: 20 },
    ({ admissionQueue }) => admissionQueue,
  );
  const total = pages.first?.admissionQueue.total;
  return (
    <Page
      title="Admisión"
      lead="La más antigua primero: cada equipo espera una respuesta."
      before={total === undefined ? 'Buscando…' : count(total, 'práctica', 'prácticas')}
    >
      <search className="filters">
        <NativeSelect
          label="Estado"
          value={status}
          onChange={(e) => set('estado', e.currentTarget.value)}
          data={choices(statusWords, statuses)}
        />
        <RegionField label="Región" value={of('region')} onChange={(value) => set('region', value)} />
        <SearchField
          label="Buscar"
          placeholder="Título, código o instancia"
          value={of('busca')}
          onChange={(value) => set('busca', value)}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title={status === 'SUBMITTED' ? 'No hay prácticas por revisar' : 'No hay prácticas con este filtro'}>
          {status === 'SUBMITTED'
            ? 'Cuando un equipo envíe la suya, aparecerá aquí y recibirás un aviso.'
            : 'Prueba con otro estado, otra región u otras palabras.'}
        </Empty>
      )}
      {pages.items.length > 0 && (
        <ul className="rows card" aria-busy={pages.loading}>
          {pages.items.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      <More {...pages} />
    </Page>
  );
}
