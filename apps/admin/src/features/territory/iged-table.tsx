import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { choices, igedWords } from '../../format/words.js';
import type { IgedKind } from '../../graphql/schema.gen.js';
import { usePages } from '../../graphql/use-pages.js';
import { RegionField } from '../../parts/lists.js';
import { Chip } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { useCan } from '../../session/session.js';
import { IgedEditor } from './iged-editor.js';
import { IgedTable, type IgedLineFragment } from './territory.gql.js';

const kinds: readonly IgedKind[] = ['DRE', 'GRE', 'UGEL', 'LOCAL_GOVERNMENT', 'MINEDU'];

function Line({ line, onEdit }: { line: IgedLineFragment; onEdit: (() => void) | null }) {
  return (
    <tr>
      <td data-label="Código" className="num">
        {line.code}
      </td>
      <td>
        <b>{line.name}</b> {!line.enabled && <Chip tone="quiet">Deshabilitada</Chip>}
        <div className="small muted">{[igedWords[line.kind], line.parentName].filter(Boolean).join(' · ')}</div>
      </td>
      <td data-label="Región">{line.regionName ?? '—'}</td>
      <td data-label="Dominios">{line.mailDomains.join(', ') || '—'}</td>
      <td data-label="Integrantes" className="n">
        {line.members}
      </td>
      <td>
        {onEdit && (
          <Button variant="default" size="compact-md" onClick={onEdit} aria-label={`Editar ${line.name}`}>
            Editar
          </Button>
        )}
      </td>
    </tr>
  );
}

export function IgedTableView() {
  const { of, set } = useFilters();
  const can = useCan();
  const [editing, setEditing] = useState<IgedLineFragment | 'new' | null>(null);
  const kind = kinds.find((one) => one === of('tipo')) ?? null;
  const pages = usePages(
    IgedTable,
    { search: of('busca') || null, kind, region: of('region') || null, first: 50 },
    ({ igedTable }) => igedTable,
  );
  const manages = can('territory.manage');
  return (
    <>
      <search className="filters">
        <SearchField label="Buscar" placeholder="Nombre o código" value={of('busca')} onChange={(value) => set('busca', value)} />
        <NativeSelect
          label="Tipo"
          value={kind ?? ''}
          data={[{ value: '', label: 'Todos' }, ...choices(igedWords, kinds)]}
          onChange={(e) => set('tipo', e.currentTarget.value)}
        />
        <RegionField label="Región" value={of('region')} onChange={(value) => set('region', value)} />
        {manages && (
          <Button variant="default" onClick={() => setEditing('new')}>
            Nuevo gobierno local
          </Button>
        )}
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title="No encontramos instancias">Prueba con otras palabras o quita un filtro.</Empty>
      )}
      {pages.items.length > 0 && (
        <div className="card table-box" tabIndex={0} role="region" aria-label="Instancias">
          <table className="stacks">
            <thead>
              <tr>
                <th>Código</th>
                <th>Instancia</th>
                <th>Región</th>
                <th>Dominios de correo</th>
                <th className="n">Integrantes</th>
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
      {editing && (
        <IgedEditor
          line={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={() => {
            setEditing(null);
            pages.reload();
          }}
        />
      )}
    </>
  );
}
