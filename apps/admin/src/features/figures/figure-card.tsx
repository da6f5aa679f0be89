import { Table } from '@mantine/core';
import { Chip } from '../../parts/page.js';
import { FigureAmount } from './figure-amount.js';
import type { DeskFigureLineFragment } from './figures.gql.js';

type Props = { figure: DeskFigureLineFragment; year: number; before: { figure: DeskFigureLineFragment; year: number } | null };

function Parts({ figure, year, before }: Props) {
  // Of the regions, only those that have something in one of the years.
  const parts = figure.parts.filter(({ key, value }) => value !== 0 || before?.figure.parts.some((part) => part.key === key && part.value !== 0));
  if (parts.length === 0) return <p className="muted">Sin datos de este año.</p>;
  return (
    <Table.ScrollContainer minWidth={260} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': figure.name } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Parte</Table.Th>
            <Table.Th scope="col" className="amount">
              <time>{year}</time>
            </Table.Th>
            {before && (
              <Table.Th scope="col" className="amount">
                <time>{before.year}</time>
              </Table.Th>
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {parts.map((part) => (
            <Table.Tr key={part.key}>
              <Table.Th scope="row">{part.label}</Table.Th>
              <Table.Td className="amount">
                <FigureAmount figure={figure} part={part.key} />
              </Table.Td>
              {before && (
                <Table.Td className="amount">
                  <FigureAmount figure={before.figure} part={part.key} />
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** A figure with all that is behind it: what it counts, who sees it, and the query that anyone of the team may run again. */
export function FigureCard(props: Props) {
  const { figure, before } = props;
  return (
    <section className="card pad figure-card" aria-labelledby={figure.key}>
      <div className="chips">
        <h2 id={figure.key}>{figure.name}</h2>
        {figure.isPublic ? <Chip tone="leaf">Pública</Chip> : <Chip tone="quiet">Solo del equipo</Chip>}
        {figure.isPublic && figure.people && <Chip tone="maize">Reserva grupos pequeños</Chip>}
      </div>
      {figure.parts.length === 0 ? (
        <p className="figure-value">
          <FigureAmount figure={figure} /> <span className="muted">{figure.value === 1 ? figure.unitOne : figure.unitMany}</span>
          {before && (
            <span className="small muted block">
              <time>{before.year}</time>: <FigureAmount figure={before.figure} />
            </span>
          )}
        </p>
      ) : (
        <Parts {...props} />
      )}
      <p className="small muted">{figure.definition}</p>
      <details className="small">
        <summary>Ver la consulta</summary>
        <pre className="figure-sql" tabIndex={0} aria-label={`Consulta de ${figure.name}`}>
          {figure.sql}
        </pre>
      </details>
    </section>
  );
}
