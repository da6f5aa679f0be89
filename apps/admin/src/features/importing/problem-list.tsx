import { Table } from '@mantine/core';
import { usePages } from '../../graphql/use-pages.js';
import { More, Trouble } from '../../parts/states.js';
import { ImportProblems } from './importing.gql.js';

/** What is wrong, cell by cell, in words: the sheet is mended where it is, and read again. */
export function ProblemList({ id }: { id: string }) {
  const pages = usePages(ImportProblems, { id, first: 20 }, ({ importProblems }) => importProblems);
  return (
    <section className="card pad" aria-labelledby="errores">
      <h2 id="errores">Qué corregir</h2>
      <p className="muted">Corrige la hoja y tráela otra vez: lo que ya está aquí no se repite.</p>
      <Trouble problem={pages.problem} retry={pages.reload} />
      <Table.ScrollContainer minWidth={300} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': 'Qué corregir' } }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Dónde</Table.Th>
              <Table.Th scope="col">Qué pasa</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {pages.items.map(({ row, cell, label, message }, at) => (
              <Table.Tr key={at}>
                <Table.Th scope="row">
                  {cell ? `Celda ${cell}` : `Fila ${row}`}
                  {label && <span className="small muted block">{label}</span>}
                </Table.Th>
                <Table.Td>{message}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <More more={pages.more} loading={pages.loading} />
    </section>
  );
}
