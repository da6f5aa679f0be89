import { NativeSelect } from '@mantine/core';
import { moment } from '../../format/dates.js';
import type { AuditOutcome } from '../../graphql/schema.gen.js';
import { usePages } from '../../graphql/use-pages.js';
import { actionWords } from './action.words.js';
import { Chip, Page } from '../../parts/page.js';
import { SearchField } from '../../parts/search-field.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { useFilters } from '../../parts/use-filters.js';
import { AuditTrail, type TraceFragment } from './audit.gql.js';

const outcomes: readonly AuditOutcome[] = ['DONE', 'DENIED'];

/** The detail is a small object of whatever the action wrote: its values are read, not its braces. */
function Detail({ text }: { text: string }) {
  let pairs: [string, unknown][];
  try {
    pairs = Object.entries(JSON.parse(text) as Record<string, unknown>);
  } catch {
    return <div className="small muted">{text}</div>;
  }
  if (pairs.length === 0) return null;
  return (
    <details className="small muted">
      <summary>Detalle</summary>
      {pairs.map(([name, value]) => (
        <div key={name}>
          {name}: {typeof value === 'string' ? value : JSON.stringify(value)}
        </div>
      ))}
    </details>
  );
}

function Line({ trace }: { trace: TraceFragment }) {
  return (
    <tr>
      <td className="num">{moment(trace.at)}</td>
      <td data-label="Quién">
        {trace.actorName ?? 'Visitante'}
        <div className="small muted">
          {trace.audience === 'admin' ? 'mesa de trabajo' : trace.audience === 'member' ? 'portal' : ''}
        </div>
      </td>
      <td data-label="Acción">
        {actionWords[trace.action] ?? ''}
        <div className="small muted">{trace.action}</div>
      </td>
      <td>
        <Chip tone={trace.outcome === 'DENIED' ? 'danger' : 'leaf'}>{trace.outcome === 'DENIED' ? 'Negada' : 'Hecha'}</Chip>
      </td>
      <td data-label="Sobre" className="trace-detail">
        <span className="small">{trace.target ?? '—'}</span>
        <Detail text={trace.detail} />
      </td>
    </tr>
  );
}

export function AuditScreen() {
  const { of, set } = useFilters();
  const outcome = outcomes.find((one) => one === of('resultado')) ?? null;
  const pages = usePages(AuditTrail, { action: of('accion') || null, outcome, first: 50 }, ({ auditTrail }) => auditTrail);
  return (
    <Page title="Auditoría" lead="Lo que hizo el equipo y lo que se negó. Este registro solo crece.">
      <search className="filters">
        <SearchField
          label="Acción"
          placeholder="Por ejemplo practice.admit"
          value={of('accion')}
          onChange={(value) => set('accion', value)}
        />
        <NativeSelect
          label="Resultado"
          value={outcome ?? ''}
          data={[
            { value: '', label: 'Todos' },
            { value: 'DONE', label: 'Hecha' },
            { value: 'DENIED', label: 'Negada' },
          ]}
          onChange={(e) => set('resultado', e.currentTarget.value)}
        />
      </search>
      <Trouble problem={pages.problem} retry={pages.reload} />
      {pages.loading && !pages.first && <Waiting />}
      {pages.first && pages.items.length === 0 && (
        <Empty title="No hay registros con este filtro">Quita un filtro o escribe el nombre completo de la acción.</Empty>
      )}
      {pages.items.length > 0 && (
        <div className="card table-box" tabIndex={0} role="region" aria-label="Registro de auditoría">
          <table className="stacks">
            <thead>
              <tr>
                <th>Cuándo</th>
                <th>Quién</th>
                <th>Acción</th>
                <th>Resultado</th>
                <th>Sobre</th>
              </tr>
            </thead>
            <tbody>
              {pages.items.map((trace) => (
                <Line key={trace.id} trace={trace} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More {...pages} />
    </Page>
  );
}
