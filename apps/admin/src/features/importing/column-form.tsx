import { Button, NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../graphql/use-action.js';
import { Trouble } from '../../parts/states.js';
import { CheckImport, type ImportShownFragment } from './importing.gql.js';

const NONE = '';

/** As spreadsheets name it: A, B… Z, AA. */
const letterOf = (at: number): string => (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** Two with the same heading are told apart by their letter. */
function headingOf(headers: readonly string[], at: number): string {
  const heading = headers[at];
  if (!heading) return `Columna ${letterOf(at)}`;
  return headers.filter((one) => one === heading).length > 1 ? `${heading} (columna ${letterOf(at)})` : heading;
}

function Sample({ batch }: { batch: ImportShownFragment }) {
  if (batch.sample.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={500} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': 'Primeras filas de la hoja' } }}>
      <Table>
        <Table.Caption>Primeras filas de la hoja</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {batch.headers.map((_, at) => (
              <Table.Th key={at} scope="col">
                {headingOf(batch.headers, at)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batch.sample.map((cells, row) => (
            <Table.Tr key={row}>
              {cells.map((cell, at) => (
                <Table.Td key={at}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Which column is which: proposed from the headings, decided by a person. */
export function ColumnForm({ batch, onChange }: { batch: ImportShownFragment; onChange: (batch: ImportShownFragment) => void }) {
  const [chosen, setChosen] = useState(() => new Map(batch.columns.map(({ key, column }) => [key, column])));
  const action = useAction(CheckImport);
  const options = [{ value: NONE, label: 'No está en la hoja' }, ...batch.headers.map((_, at) => ({ value: String(at), label: headingOf(batch.headers, at) }))];

  async function check() {
    const columns = [...chosen].flatMap(([key, column]) => (column === null ? [] : [{ key, column }]));
    const done = await action.run({ input: { id: batch.id, columns } });
    if (done) onChange(done.checkImport);
  }

  return (
    <section className="card pad">
      <h2>Qué columna es cuál</h2>
      <Trouble problem={action.problem} shown={batch.columns.map(({ key }) => `input.columns.${key}`)} />
      <div className="import-columns">
        {batch.columns.map(({ key, label, about, required }) => (
          <NativeSelect
            key={key}
            label={label}
            description={about}
            required={required}
            value={chosen.get(key) == null ? NONE : String(chosen.get(key))}
            onChange={({ currentTarget: { value } }) => setChosen((old) => new Map(old).set(key, value === NONE ? null : Number(value)))}
            data={options}
            error={action.problem?.at(`input.columns.${key}`)}
          />
        ))}
      </div>
      <Button mt="md" onClick={() => void check()} loading={action.busy}>
        Revisar todas las filas
      </Button>
      <Sample batch={batch} />
    </section>
  );
}
