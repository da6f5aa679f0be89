import { Alert, Button, FileInput, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { count, moment } from '../../format/dates.js';
import { usePages } from '../../graphql/use-pages.js';
import type { ImportKind } from '../../graphql/schema.gen.js';
import { Chip, Page } from '../../parts/page.js';
import { Empty, More, Trouble, Waiting } from '../../parts/states.js';
import { Imports, type ImportLineShownFragment } from './importing.gql.js';
import { kindLeads, kindWords, stateTones, stateWords, templateOf } from './importing.words.js';
import { sendSheet } from './send-sheet.js';

const kinds = Object.keys(kindWords) as ImportKind[];

function NewSheet() {
  const go = useNavigate();
  const [kind, setKind] = useState<ImportKind>('MEMBERS');
  const [file, setFile] = useState<File | null>(null);
  const [id, setId] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const template = `/admin/importar/plantilla/${templateOf[kind]}`;

  async function send() {
    if (!file) return setProblem('Elige primero la hoja.');
    setBusy(true);
    const refused = await sendSheet(id, kind, file);
    setBusy(false);
    setProblem(refused);
    if (!refused) await go(`/importar/${id}`);
  }

  return (
    <section className="card pad">
      <h2>Traer una hoja de cálculo</h2>
      <Stack>
        <NativeSelect
          label="Qué trae"
          description={kindLeads[kind]}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as ImportKind)}
          data={kinds.map((value) => ({ value, label: kindWords[value] }))}
        />
        <p>
          Plantilla de {kindWords[kind].toLowerCase()}: <a href={`${template}.xlsx`}>hoja de cálculo</a> · <a href={`${template}.csv`}>CSV</a>. También sirve la
          hoja que ya usas: en el paso siguiente dices qué columna es cuál.
        </p>
        <FileInput
          label="La hoja"
          description="Un .xlsx o un .csv, de hasta 8 MB y 20 000 filas. Se lee la primera hoja visible; los títulos van en una fila, sobre los datos."
          placeholder="Elegir archivo"
          accept=".xlsx,.csv"
          clearable
          clearButtonProps={{ 'aria-label': 'Quitar el archivo' }}
          value={file}
          onChange={(next) => {
            setFile(next);
            setId(crypto.randomUUID());
            setProblem(null);
          }}
          error={problem}
        />
        <div>
          <Button onClick={() => void send()} loading={busy}>
            Leer la hoja
          </Button>
        </div>
        <Alert color="gray" variant="outline">
          Leer y revisar no cambian nada. Solo cuando elijas «Traer» aparecen aquí, marcadas con la hoja de la que vienen.
        </Alert>
      </Stack>
    </section>
  );
}

function Row({ one }: { one: ImportLineShownFragment }) {
  return (
    <li>
      <div className="main">
        <Link to={`/importar/${one.id}`}>{one.fileName}</Link>
        <div className="small muted">
          {[kindWords[one.kind], count(one.rowCount, 'fila', 'filas'), one.madeByName, moment(one.madeAt)].join(' · ')}
        </div>
        {one.state === 'DONE' && (
          <div className="small">
            {count(one.created, 'traída', 'traídas')}, {count(one.repeated, 'ya estaba', 'ya estaban')}, {count(one.wrong, 'con errores', 'con errores')}
          </div>
        )}
      </div>
      <div className="end">
        <Chip tone={stateTones[one.state]}>{stateWords[one.state]}</Chip>
      </div>
    </li>
  );
}

/** Today's spreadsheets come in by here: what is read, what was brought, and by whom. */
export function ImportScreen() {
  const pages = usePages(Imports, { first: 20 }, ({ imports }) => imports);
  return (
    <Page title="Importar" lead="Trae lo que hoy está en hojas de cálculo. Cada fila se revisa antes, y una segunda vez no repite nada.">
      <Stack>
        <NewSheet />
        <section aria-labelledby="traidas">
          <h2 id="traidas">Hojas leídas</h2>
          <Trouble problem={pages.problem} retry={pages.reload} />
          {pages.loading && !pages.first && <Waiting />}
          {pages.first !== null && pages.items.length === 0 && (
            <Empty title="Aún no se trajo ninguna hoja">Empieza por las gestoras y los gestores: las prácticas y las asesorías se unen a ellos por su correo.</Empty>
          )}
          {pages.items.length > 0 && (
            <ul className="rows card">
              {pages.items.map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </ul>
          )}
          <More more={pages.more} loading={pages.loading} />
        </section>
      </Stack>
    </Page>
  );
}
