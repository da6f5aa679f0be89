import { Alert, Button, Checkbox, Group, Progress, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { count, moment } from '../../format/dates.js';
import { useAction } from '../../graphql/use-action.js';
import { useAgain } from '../../graphql/use-again.js';
import { useRead } from '../../graphql/use-read.js';
import { Chip, Facts, Page } from '../../parts/page.js';
import { Loaded, Trouble } from '../../parts/states.js';
import { ColumnForm } from './column-form.js';
import './importing.css';
import { AbandonImport, BringImport, ImportOne, type ImportShownFragment } from './importing.gql.js';
import { kindWords, stateTones, stateWords } from './importing.words.js';
import { ProblemList } from './problem-list.js';

const LOOK_AGAIN_MS = 1_500;
type Props = { batch: ImportShownFragment; onChange: (batch: ImportShownFragment) => void };

const readyOf = ({ rowCount, wrong, repeated }: ImportShownFragment): number => rowCount - wrong - repeated;

/** What is under way goes on by itself: this page may be left and found again. */
function Running({ batch }: { batch: ImportShownFragment }) {
  const bringing = batch.state === 'BRINGING';
  const [done, all] = bringing ? [batch.created, readyOf(batch) || 1] : [batch.checked, batch.rowCount];
  return (
    <section className="card pad" role="status">
      <h2>{bringing ? 'Trayendo las filas' : 'Revisando las filas'}</h2>
      <p>
        {count(done, 'fila', 'filas')} de {count(all, 'fila', 'filas')}. Puedes dejar esta página: el trabajo sigue.
      </p>
      <Progress value={Math.min(100, (done / all) * 100)} aria-label={bringing ? 'Filas traídas' : 'Filas revisadas'} />
    </section>
  );
}

function Decide({ batch, onChange }: Props) {
  const [withPoints, setWithPoints] = useState(false);
  const bring = useAction(BringImport);
  const leave = useAction(AbandonImport);
  const ready = readyOf(batch);

  async function onBring() {
    const done = await bring.run({ input: { id: batch.id, withPoints } });
    if (done) onChange(done.bringImport);
  }
  async function onLeave() {
    const done = await leave.run({ id: batch.id });
    if (done) onChange(done.abandonImport);
  }

  return (
    <section className="card pad">
      <h2>{ready > 0 ? `${count(ready, 'fila está lista', 'filas están listas')}` : 'No hay nada nuevo que traer'}</h2>
      <p>
        {count(batch.repeated, 'fila ya estaba aquí', 'filas ya estaban aquí')} y {count(batch.wrong, 'tiene', 'tienen')} algo que corregir. Aún no se trajo nada.
      </p>
      <Stack>
        <Trouble problem={bring.problem ?? leave.problem} />
        {batch.mayEarn && ready > 0 && (
          <Checkbox
            label="Sumar puntos a sus equipos"
            description="Si no lo marcas, lo que se trae no da puntos ni insignias a nadie."
            checked={withPoints}
            onChange={(event) => setWithPoints(event.currentTarget.checked)}
          />
        )}
        <Group>
          {ready > 0 && (
            <Button onClick={() => void onBring()} loading={bring.busy}>
              Traer {count(ready, 'fila', 'filas')}
            </Button>
          )}
          <Button variant="default" onClick={() => void onLeave()} loading={leave.busy}>
            Dejarla sin traer
          </Button>
        </Group>
      </Stack>
    </section>
  );
}

function Batch({ batch, onChange }: Props) {
  const running = batch.state === 'CHECKING' || batch.state === 'BRINGING';
  return (
    <Stack>
      <section className="card pad">
        <div className="chips">
          <Chip tone={stateTones[batch.state]}>{stateWords[batch.state]}</Chip>
          {batch.withPoints && <Chip tone="maize">Suma puntos</Chip>}
        </div>
        <Facts
          facts={[
            ['Trae', kindWords[batch.kind]],
            ['Filas', count(batch.rowCount, 'fila', 'filas')],
            ['La leyó', `${batch.madeByName}, ${moment(batch.madeAt)}`],
            ...(batch.finishedAt ? [['Terminó', moment(batch.finishedAt)] as const] : []),
          ]}
        />
        {batch.broughtBefore && (
          <Alert color="yellow" variant="outline">
            Este mismo archivo ya se trajo el {moment(batch.broughtBefore)}. Traerlo otra vez no repite nada.
          </Alert>
        )}
        {batch.state === 'DONE' && (
          <p role="status">
            <b>{count(batch.created, 'fila traída', 'filas traídas')}.</b> {count(batch.repeated, 'ya estaba', 'ya estaban')} y{' '}
            {count(batch.wrong, 'quedó fuera', 'quedaron fuera')}.
          </p>
        )}
      </section>
      {running && <Running batch={batch} />}
      {batch.state === 'CHECKED' && <Decide batch={batch} onChange={onChange} />}
      {batch.wrong > 0 && !running && <ProblemList id={batch.id} />}
      {(batch.state === 'READ' || batch.state === 'CHECKED') && <ColumnForm batch={batch} onChange={onChange} />}
    </Stack>
  );
}

export function ImportBatchScreen() {
  const { id = '' } = useParams();
  const read = useRead(ImportOne, { id });
  const state = read.data?.importBatch.state;
  useAgain(state === 'CHECKING' || state === 'BRINGING', read.again, LOOK_AGAIN_MS);
  return (
    <Page title={read.data?.importBatch.fileName ?? 'Una hoja de cálculo'} back={{ to: '/importar', label: 'Importar' }} actions={<Link to="/importar">Traer otra hoja</Link>}>
      <Loaded {...read}>{({ importBatch }) => <Batch batch={importBatch} onChange={(next) => read.replace({ importBatch: next })} />}</Loaded>
    </Page>
  );
}
