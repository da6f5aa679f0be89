import { randomUUID } from 'node:crypto';
import { announced, FIRST_DAY } from '../exchanges/scene.js';
import { HUAURA, openStage, succeeded, type Stage } from '../practices/cast.js';

const LINE = 'id state wrong repeated created withPoints';
const BATCH = `query ($id: ID!) { importBatch(id: $id) { ${LINE} mayEarn columns { key column } } }`;
const CHECK = `mutation ($input: CheckImportInput!) { checkImport(input: $input) { ${LINE} } }`;
const BRING = `mutation ($input: BringImportInput!) { bringImport(input: $input) { ${LINE} } }`;
const PROBLEMS = `query ($id: ID!) { importProblems(id: $id, first: 50) { items { row cell message } } }`;
const BROUGHT = `query ($id: ID!) { broughtIn(id: $id) { fileName row } }`;

type Batch = { id: string; state: string; wrong: number; repeated: number; created: number; withPoints: boolean; mayEarn: boolean; columns: { key: string; column: number | null }[] };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  for (const who of ['author', 'colleague', 'stranger', 'expert', 'staff'] as const) await stage.who(who);
});
afterAll(() => stage.close());

const one = async <T>(text: string, values: unknown[] = []): Promise<T> => (await stage.app.db.rows<{ v: T }>({ text: `select (${text}) as v`, values }))[0].v;
const batch = async (id: string): Promise<Batch> => succeeded(await stage.ask<{ importBatch: Batch }>('staff', BATCH, { id })).importBatch;
const problems = async (id: string) =>
  succeeded(await stage.ask<{ importProblems: { items: { row: number; cell: string | null; message: string }[] } }>('staff', PROBLEMS, { id })).importProblems.items.map(({ row, cell, message }) => `${row} ${cell ?? '-'}: ${message}`);

async function checked(sheet: string, name = 'asistencia.csv'): Promise<Batch> {
  const id = randomUUID();
  const address = `${stage.app.url}/admin/importar/archivo?${new URLSearchParams({ id, tipo: 'ATTENDANCE', nombre: name })}`;
  const { cookie } = (await stage.who('staff')).session;
  const response = await fetch(address, { method: 'POST', body: new Uint8Array(Buffer.from(sheet)), headers: { 'content-type': 'application/vnd.cop.sheet', cookie } });
  expect(response.status).toBe(201);
  const { columns } = await batch(id);
  succeeded(await stage.ask('staff', CHECK, { input: { id, columns: columns.flatMap(({ key, column }) => (column === null ? [] : [{ key, column }])) } }));
  await stage.app.drainJobs();
  return batch(id);
}
async function brought(id: string, withPoints = false): Promise<Batch> {
  succeeded(await stage.ask('staff', BRING, { input: { id, withPoints } }));
  await stage.app.drainJobs();
  return batch(id);
}

const HEAD = 'Tipo;Nombre de la actividad;Fecha;Correo electrónico;DNI;Nombres y apellidos;UGEL;Cargo';
const WEBINAR = 'Webinar;Cómo medir la tutoría;20/02/2026';

test('A webinar that nobody planned here comes with who entered, closed and marked; nobody earns anything', async () => {
  await stage.app.db.rows({ text: `insert into member_private (member_id, dni) values ($1, '45678912')`, values: [(await stage.who('stranger')).id] });
  const sheet = [HEAD, `${WEBINAR};author@prueba.test`, `${WEBINAR};;45678912`, `${WEBINAR};;;Directora sin cuenta;${HUAURA}`, `${WEBINAR};nadie@prueba.test`, `Taller;Otro;20/02/2026;author@prueba.test`,
    `${WEBINAR};AUTHOR@prueba.test`, `Webinar;Cómo medir la tutoría;31/02/2026;;;`].join('\n');
  const seen = await checked(sheet);
  expect(await problems(seen.id)).toEqual([
    '5 D5: No hay una gestora o un gestor con el correo nadie@prueba.test. Trae primero a las personas, o escribe su nombre y su instancia.',
    '6 A6: «Taller» no es una opción: Webinar, Intercambio o Asesoría.',
    '7 -: Está repetida: dice lo mismo que la fila 2.',
    '8 C8: «31/02/2026» no es una fecha: escríbela como 21/11/2026.',
    '8 -: No sabemos quién es: escribe su correo, su DNI, o su nombre y su instancia.',
  ]);
  expect([seen.mayEarn, await one('select count(*)::int from webinar')]).toEqual([true, 0]);
  const done = await brought(seen.id);
  expect([done.state, done.created, done.wrong, done.withPoints]).toEqual(['DONE', 3, 4, false]);
  const rows = await stage.app.db.rows({ text: `select a.name, a.iged_code as iged, a.connected_how as how, a.registered_at as registered, w.state, w.imported from webinar_attendee a join webinar w on w.id = a.webinar_id order by a.name` });
  const marked = { how: 'IMPORT', registered: null, state: 'CLOSED', imported: true };
  expect(rows).toEqual([
    { name: 'Directora sin cuenta', iged: HUAURA, ...marked },
    { name: 'Gestor de prueba, UGEL Chachapoyas', iged: '010001', ...marked },
    { name: 'Gestora de prueba, UGEL Huaura', iged: HUAURA, ...marked },
  ]);
  expect([await one('select count(*)::int from fact'), await one(`select count(*)::int from import_row where batch_id = $1 and cells::text like '%45678912%'`, [seen.id])]).toEqual([0, 0]);
  const target = await one<string>(`select id from webinar_attendee where name = 'Directora sin cuenta'`);
  expect(succeeded(await stage.ask<{ broughtIn: object }>('staff', BROUGHT, { id: target })).broughtIn).toEqual({ fileName: 'asistencia.csv', row: 4 });
  const again = await checked(sheet, 'otra-vez.csv');
  expect([again.repeated, (await brought(again.id, true)).created, await one('select count(*)::int from webinar_attendee'), await one('select count(*)::int from fact')]).toEqual([4, 0, 3, 0]);
});

test('An exchange is found by its name and day; who did not register is registered, and points are given only when staff say so', async () => {
  const { title, id } = await announced(stage);
  const row = (day: string, who: string) => `Intercambio;${title};${day};${who}`;
  const [, month, day] = FIRST_DAY.split('-');
  const sheet = [HEAD, row(`${day}/${month}/2026`, 'author@prueba.test;;;;Especialista'), row(`${day}/${month}/2026`, ';;Director de prueba;150200;Dirección'), row('28/02/2026', 'colleague@prueba.test'), `Intercambio;Ninguno;${day}/${month}/2026;author@prueba.test`].join('\n');
  const seen = await checked(sheet);
  expect(await problems(seen.id)).toEqual([
    '4 C4: Ese día no es del intercambio: fue del 02/03/2026 al 03/03/2026.',
    '5 B5: No hay un intercambio con el nombre o número «Ninguno». Si se realizó antes de esta plataforma, regístralo primero en «Intercambios».',
  ]);
  expect((await brought(seen.id, true)).created).toBe(2);
  const rows = await stage.app.db.rows({ text: `select r.name, r.state, r.duty, a.day::text as day from exchange_registration r join exchange_attendance a on a.registration_id = r.id where r.exchange_id = $1 order by 1`, values: [id] });
  expect(rows).toEqual([
    { name: 'Director de prueba', state: 'REGISTERED', duty: 'DIRECTOR', day: FIRST_DAY },
    { name: 'Gestora de prueba, UGEL Huaura', state: 'REGISTERED', duty: 'SPECIALIST', day: FIRST_DAY },
  ]);
  expect(await one(`select count(*)::int from fact where kind = 'exchange.attended'`)).toBe(1);
});

test('Of an advisory session, only whoever has an account, and on the day that it was held', async () => {
  const [asker, expert] = [(await stage.who('author')).id, (await stage.who('expert')).id];
  const session = randomUUID();
  await stage.app.db.rows({
    text: `insert into advisory_session (id, code, kind, state, topic, theme_id, requested_by, iged_code, requested_at, expert_id, starts_at, ends_at, ordered_at, updated_at)
      values ($1, 'ASP26.900', 'PERSONAL', 'CLOSED', 'Cómo medir', (select id from theme order by id limit 1), $2, $3, $4, $5, $4, $4::timestamptz + interval '1 hour', $4, $4)`,
    values: [session, asker, HUAURA, '2026-02-20T15:00:00Z', expert],
  });
  const sheet = [HEAD, 'Asesoría;asp26.900;20/02/2026;colleague@prueba.test', 'Asesoría;ASP26.900;21/02/2026;author@prueba.test', `Asesoría;ASP26.900;20/02/2026;;;Alguien;${HUAURA}`].join('\n');
  const seen = await checked(sheet);
  expect(await problems(seen.id)).toEqual(['3 C3: La asesoría ASP26.900 se realizó otro día.', '4 D4: En una asesoría solo se anota a quien tiene cuenta: escribe su correo o su DNI.']);
  expect((await brought(seen.id)).created).toBe(1);
  expect(await one(`select connected from advisory_attendee where session_id = $1 and member_id = $2`, [session, (await stage.who('colleague')).id])).toBe(true);
});

test('Ten thousand rows come, each once', async () => {
  const people = 2_500;
  await stage.app.db.rows({
    text: `with a as (insert into account (id, email, status) select gen_random_uuid(), 'muchas' || n || '@ugel.test', 'ACTIVE' from generate_series(1, $1) n returning id, email),
      r as (insert into account_role (account_id, role) select id, 'MEMBER' from a)
      insert into member (id, name, iged_code, status) select id, 'Gestora ' || email, '${HUAURA}', 'CONFIRMED' from a`,
    values: [people],
  });
  const rows = Array.from({ length: 10_000 }, (_, n) => `Webinar;Webinar masivo ${n % 4};2026-02-2${n % 4};muchas${Math.floor(n / 4) + 1}@ugel.test`);
  const seen = await checked([HEAD, ...rows].join('\n'));
  const done = await brought(seen.id);
  expect([done.state, done.created, done.wrong]).toEqual(['DONE', 10_000, 0]);
  expect(await one(`select count(*)::int from webinar_attendee where connected_how = 'IMPORT' and name like 'Gestora muchas%'`)).toBe(10_000);
});
