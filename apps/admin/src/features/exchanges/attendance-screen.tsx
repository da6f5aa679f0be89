import './exchanges.css';
import { Button, Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { count, day } from '../../format/dates.js';
import { useRead } from '../../graphql/use-read.js';
import { Facts, Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/states.js';
import { dutyWords, kindOfIged } from './exchange.words.js';
import { ExchangeAttendanceRead, type ExchangeAttendanceReadResult } from './exchanges.gql.js';

type Read = NonNullable<ExchangeAttendanceReadResult['exchangeAttendance']>;
type Counts = Read['days'][number]['counts'];

/** People by one of the things that are counted, the most first. */
function by(counts: Counts, name: (one: Counts[number]) => string): [string, number][] {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(name(one), (sums.get(name(one)) ?? 0) + one.people);
  return [...sums].sort(([a, n], [b, m]) => m - n || a.localeCompare(b, 'es'));
}

function Table({ title, rows }: { title: string; rows: [string, number][] }) {
  return (
    <table className="plain-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">De dónde o quién</th>
          <th scope="col">Personas</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, people]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{people}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function directors(counts: Counts): string {
  const of = (kinds: string[]): number =>
    counts.filter(({ duty, igedKind }) => duty === 'DIRECTOR' && kinds.includes(igedKind)).reduce((sum, { people }) => sum + people, 0);
  return `${count(of(['DRE', 'GRE']), 'directora o director de DRE o GRE', 'directoras y directores de DRE o GRE')}, ${count(of(['UGEL']), 'de UGEL', 'de UGEL')}.`;
}

function Tables({ counts }: { counts: Counts }) {
  return (
    <div className="tables">
      <Table title="Por región" rows={by(counts, ({ regionName }) => regionName || 'Sin región')} />
      <Table title="Por tipo de instancia" rows={by(counts, ({ igedKind }) => kindOfIged[igedKind] ?? 'Otra institución')} />
      <Table title="Por cargo" rows={by(counts, ({ duty }) => dutyWords[duty] ?? duty)} />
    </div>
  );
}

function Attendance({ read }: { read: Read }) {
  return (
    <Stack>
      <section className="card pad">
        <Facts
          facts={[
            ['Asistieron', count(read.attended, 'persona', 'personas')],
            ...(read.registered + read.waiting > 0 ? ([['Inscritos', `${count(read.registered, 'persona', 'personas')}; esperan ${read.waiting}`]] as const) : []),
          ]}
        />
      </section>
      {read.days.length === 0 && <Empty title="Todavía no entra nadie">Lee las credenciales desde un teléfono, con «Control de ingreso», o trae una hoja de asistencia en «Importar».</Empty>}
      {read.days.map(({ day: date, people, counts }) => (
        <section className="card pad" key={date}>
          <h2>
            {day(date)}: {count(people, 'persona', 'personas')}
          </h2>
          <p>{directors(counts)}</p>
          <Tables counts={counts} />
        </section>
      ))}
      {read.items.length > 0 && (
        <section className="card pad">
          <h2>Por momento</h2>
          <p className="muted">Donde se leyó la credencial en ese momento. Ábrelo para ver de dónde vinieron.</p>
          {read.items.map(({ itemId, title, day: date, people, counts }) => (
            <details key={itemId} className="moment-count">
              <summary>
                <b>{title}</b> <span className="small muted">{day(date)}</span> · {count(people, 'persona', 'personas')}
              </summary>
              <p>{directors(counts)}</p>
              <Tables counts={counts} />
            </details>
          ))}
        </section>
      )}
    </Stack>
  );
}

export function AttendanceScreen() {
  const { id = '' } = useParams();
  const read = useRead(ExchangeAttendanceRead, { exchangeId: id });
  return (
    <Page title="Asistencia" lead="Quién entró, no quién se inscribió." back={{ to: `/intercambios/${id}`, label: 'Volver al intercambio' }}
      actions={
        (read.data?.exchangeAttendance?.attended ?? 0) > 0 && (
          <>
            <Button component="a" href={`/admin/intercambios/${id}/asistencia.xlsx`} download variant="default">
              Descargar en Excel
            </Button>
            <Button component="a" href={`/admin/intercambios/${id}/asistencia.csv`} download variant="default">
              Descargar en CSV
            </Button>
          </>
        )
      }>
      <Loaded {...read}>{({ exchangeAttendance }) => exchangeAttendance && <Attendance read={exchangeAttendance} />}</Loaded>
    </Page>
  );
}
