import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { count, day } from '../../format/dates.js';
import { choices, igedWords } from '../../format/words.js';
import type { IgedKind } from '../../graphql/schema.gen.js';
import { usePages } from '../../graphql/use-pages.js';
import { RegionField } from '../../parts/lists.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { useCan } from '../../session/session.js';
import { ContextEditor } from './context-editor.js';
import { ContextImport } from './context-import.js';
import { IgedContexts, type ContextLineFragment } from './context.gql.js';
import { connectivityWords, sizeWords } from './context.words.js';

const kinds: readonly IgedKind[] = ['DRE', 'GRE', 'UGEL', 'LOCAL_GOVERNMENT'];

function Line({ line, onEdit }: { line: ContextLineFragment; onEdit: (() => void) | null }) {
  return (
    <tr>
      <td data-label="Código" className="num">
        {line.code}
      </td>
      <td>
        <b>{line.name}</b>
        <div className="small muted">{[igedWords[line.kind], line.regionName].filter(Boolean).join(' · ')}</div>
      </td>
      <td data-label="Conectividad">{line.connectivity ? connectivityWords[line.connectivity] : '—'}</td>
      <td data-label="Tamaño">{line.size ? sizeWords[line.size] : '—'}</td>
      <td data-label="Fuente" className="small">
        {line.source ? `${line.source}, al ${day(line.asOf)}` : '—'}
      </td>
      <td>
        {onEdit && (
          <Button variant="default" size="compact-md" onClick={onEdit} aria-label={`Anotar ${line.name}`}>
            {line.source ? 'Cambiar' : 'Anotar'}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Connectivity and size of each institution: staff's own notes, with their source, for the comparison among the alike. */
export function ContextView() {
  const { of, set } = useFilters();
  const can = useCan();
  const [editing, setEditing] = useState<ContextLineFragment | 'import' | null>(null);
  const kind = kinds.find((one) => one === of('tipo')) ?? null;
  const asked = { search: of('busca') || null, kind, region: of('region') || null, onlyMissing: of('faltan') === '1', first: 50 };
  const pages = usePages(IgedContexts, asked, ({ igedContexts }) => igedContexts);
  const manages = can('territory.manage');
  const saved = () => {
    setEditing(null);
    pages.reload();
  };
  return (
    <>
      <p className="muted lead">
        No hay una lista oficial de conectividad: lo que anotes aquí se muestra como dato del equipo de la CoP, con su fuente y su fecha.
        {pages.first && pages.first.igedContexts.missing > 0 && ` Faltan ${count(pages.first.igedContexts.missing, 'institución', 'instituciones')}.`}
      </p>
      <search className="filters">
        <SearchField label="Buscar" placeholder="Nombre o código" value={of('busca')} onChange={(value) => set('busca', value)} />
        <NativeSelect
          label="Tipo"
          value={kind ?? ''}
          data={[{ value: '', label: 'Todos' }, ...choices(igedWords, kinds)]}
          onChange={(event) => set('tipo', event.currentTarget.value)}
        />
        <RegionField label="Región" value={of('region')} onChange={(value) => set('region', value)} />
        <Checkbox label="Solo las que faltan" checked={of('faltan') === '1'} onChange={(event) => set('faltan', event.currentTarget.checked ? '1' : '')} />
        {manages && (
          <Button variant="default" onClick={() => setEditing('import')}>
            Traer de una hoja
          </Button>
        )}
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && <Empty title="No encontramos instancias">Prueba con otras palabras o quita un filtro.</Empty>}
      {pages.items.length > 0 && (
        <div className="card table-box" tabIndex={0} role="region" aria-label="Conectividad y tamaño">
          <table className="stacks">
            <thead>
              <tr>
                <th>Código</th>
                <th>Instancia</th>
                <th>Conectividad</th>
                <th>Tamaño</th>
                <th>Fuente</th>
                <th>
                  <span className="visually-hidden">Acciones</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {pages.items.map((line) => (
                <Line key={line.code} line={line} onEdit={manages ? () => setEditing(line) : null} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More {...pages} />
      {editing === 'import' && <ContextImport onClose={() => setEditing(null)} onSaved={saved} />}
      {editing !== null && editing !== 'import' && <ContextEditor line={editing} onClose={() => setEditing(null)} onSaved={saved} />}
    </>
  );
}
