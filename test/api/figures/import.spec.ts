import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { ImportRunner } from '@lib/figures';
import { workbook } from '../../../libs/figures/src/open-data/workbook.js';
import { HUAURA, openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';

const LINE = 'id kind state fileName rowCount checked wrong repeated created withPoints madeByName';
const BATCH = `query ($id: ID!) { importBatch(id: $id) { ${LINE} headers sample mayEarn broughtBefore columns { key label required column } } }`;
const CHECK = `mutation ($input: CheckImportInput!) { checkImport(input: $input) { ${LINE} } }`;
const BRING = `mutation ($input: BringImportInput!) { bringImport(input: $input) { ${LINE} } }`;
const ABANDON = `mutation ($id: ID!) { abandonImport(id: $id) { ${LINE} } }`;
const PROBLEMS = `query ($id: ID!, $first: Int, $after: String) { importProblems(id: $id, first: $first, after: $after) { items { row cell label message } nextCursor } }`;
const LIST = `query { imports { items { ${LINE} } nextCursor } }`;
const BROUGHT = `query ($id: ID!) { broughtIn(id: $id) { fileName row } }`;

type Batch = { id: string; state: string; rowCount: number; checked: number; wrong: number; repeated: number; created: number; withPoints: boolean; headers: string[]; sample: string[][]; broughtBefore: string | null; columns: { key: string; column: number | null }[] };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  for (const who of ['author', 'colleague', 'stranger', 'expert', 'staff', 'neighbour'] as const) await stage.who(who);
});
afterAll(() => stage.close());

const one = async <T>(text: string, values: unknown[] = []): Promise<T> => (await stage.app.db.rows<{ v: T }>({ text: `select (${text}) as v`, values }))[0].v;

async function send(bytes: Buffer | string, { kind = 'MEMBERS', name = 'gestores.csv', by = 'staff' as Who | null, id = randomUUID() } = {}) {
  const cookie: Record<string, string> = by ? { cookie: (await stage.who(by)).session.cookie } : {};
  const address = `${stage.app.url}/admin/importar/archivo?${new URLSearchParams({ id, tipo: kind, nombre: name })}`;
  const response = await fetch(address, { method: 'POST', body: new Uint8Array(Buffer.from(bytes)), headers: { 'content-type': 'application/vnd.cop.sheet', ...cookie } });
  const answer = (await response.json()) as { errors?: { message: string; extensions: { reason?: string } }[] };
  return { id, status: response.status, reason: answer.errors?.[0].extensions.reason, message: answer.errors?.[0].message };
}
const batch = async (id: string): Promise<Batch> => succeeded(await stage.ask<{ importBatch: Batch }>('staff', BATCH, { id })).importBatch;
async function checked(id: string): Promise<Batch> {
  const { columns } = await batch(id);
  const input = { id, columns: columns.flatMap(({ key, column }) => (column === null ? [] : [{ key, column }])) };
  succeeded(await stage.ask('staff', CHECK, { input }));
  await stage.app.drainJobs();
  return batch(id);
}
async function brought(id: string, withPoints = false): Promise<Batch> {
  succeeded(await stage.ask('staff', BRING, { input: { id, withPoints } }));
  await stage.app.drainJobs();
  return batch(id);
}
const problems = async (id: string) =>
  succeeded(await stage.ask<{ importProblems: { items: { row: number; cell: string | null; message: string }[] } }>('staff', PROBLEMS, { id, first: 50 })).importProblems.items.map(({ row, cell, message }) => `${row} ${cell ?? '-'}: ${message}`);

const SHEET = `N°;CORREO ELECTRÓNICO;Nombres y apellidos;Cargo;UGEL;DNI;Participa desde
1;nueva1@ugel.test;Gestora nueva uno;Especialista;150202;40000001;15/03/2025
2;nueva2@ugel.test;Gestora nueva dos;;UGEL Chachapoyas;;
3;author@prueba.test;Ya tiene cuenta;;150202;;
4;sin-arroba;Gestora tres;;150202;4000;
5;nueva1@ugel.test;Repetida;;150202;;
6;nueva6@ugel.test;;;Ninguna parte;;31/02/2025
`;

describe('People come from a spreadsheet', () => {
  let id: string;

  test('its columns are recognised, every wrong cell is told in words, and nothing is brought by looking', async () => {
    ({ id } = await send(SHEET));
    const read = await batch(id);
    expect([read.state, read.rowCount, read.columns.map(({ key, column }) => [key, column])]).toEqual([
      'READ', 6, [['correo', 1], ['nombre', 2], ['cargo', 3], ['instancia', 4], ['dni', 5], ['telefono', null], ['desde', 6]],
    ]);
    const before = await one('select count(*)::int from account');
    const after = await checked(id);
    expect([after.state, after.checked, after.wrong, after.repeated, after.created]).toEqual(['CHECKED', 6, 3, 1, 0]);
    expect(await problems(id)).toEqual([
      '5 B5: «sin-arroba» no es un correo.',
      '5 F5: El DNI tiene ocho cifras; si la hoja le quitó el cero del inicio, vuelve a ponérselo.',
      '6 -: Está repetida: dice lo mismo que la fila 2.',
      '7 C7: Falta este dato.',
      '7 E7: No encontramos la instancia «Ninguna parte». Escribe su nombre oficial o su código.',
      '7 G7: «31/02/2025» no es una fecha: escríbela como 21/11/2026.',
    ]);
    expect(await one('select count(*)::int from account')).toBe(before);
  });

  test('those that are right come in, without mail or points, and marked with where they come from', async () => {
    const done = await brought(id, true);
    expect([done.state, done.created, done.repeated, done.wrong, done.withPoints]).toEqual(['DONE', 2, 1, 3, false]);
    const rows = await stage.app.db.rows({
      text: `select a.email::text, a.status, m.name, m.status as standing, m.iged_code, p.dni, (m.created_at at time zone 'America/Lima')::date::text as since from account a join member m on m.id = a.id left join member_private p on p.member_id = m.id where a.email like 'nueva%' order by 1`,
    });
    expect(rows).toEqual([
      { email: 'nueva1@ugel.test', status: 'INVITED', name: 'Gestora nueva uno', standing: 'CONFIRMED', iged_code: HUAURA, dni: '40000001', since: '2025-03-15' },
      { email: 'nueva2@ugel.test', status: 'INVITED', name: 'Gestora nueva dos', standing: 'CONFIRMED', iged_code: '010001', dni: null, since: expect.any(String) },
    ]);
    const target = await one<string>(`select id from account where email = 'nueva2@ugel.test'`);
    expect(succeeded(await stage.ask<{ broughtIn: unknown }>('staff', BROUGHT, { id: target })).broughtIn).toEqual({ fileName: 'gestores.csv', row: 3 });
    expect(await one(`select count(*)::int from local_mail where "to" like 'nueva%'`).catch(() => 0)).toBe(0);
    expect([await one('select count(*)::int from fact'), await one('select count(*)::int from points_entry')]).toEqual([0, 0]);
    expect(await one(`select count(*)::int from import_row where batch_id = $1 and outcome is not null and cells <> '[]'`, [id])).toBe(0);
  });

  test('the same sheet again, or another one that names them, repeats nothing', async () => {
    const people = await one('select count(*)::int from member');
    const again = await send(SHEET, { name: 'gestores-otra-vez.csv' });
    const after = await checked(again.id);
    expect([after.repeated, after.wrong, after.broughtBefore !== null]).toEqual([4, 2, true]);
    expect((await brought(again.id)).created).toBe(0);
    expect(await one('select count(*)::int from member')).toBe(people);
    expect(await stage.ask('staff', BRING, { input: { id: again.id, withPoints: false } }).then(refused)).toMatchObject({ reason: 'IMPORT_STATE' });
  });

  test('killed between two parts it goes on where it was, and two that run at once bring each row once', async () => {
    const rows = Array.from({ length: 1_200 }, (_, n) => `masiva${n}@ugel.test;Gestora ${n};150202`);
    const { id: long } = await send(['correo;nombre;instancia', ...rows].join('\n'));
    await checked(long);
    // Brought part by part: here the process dies, and its job with it.
    succeeded(await stage.ask('staff', BRING, { input: { id: long, withPoints: false } }));
    const runner = stage.app.app.get(ImportRunner, { strict: false });
    expect(await runner.part(long)).toBe(true);
    expect((await batch(long)).created).toBe(200);
    await runner.resume();
    expect((await batch(long)).created).toBe(200);
    stage.app.clock.set(new Date(stage.app.clock.now().getTime() + 90_000));
    // Its job is still there: it is not given a second one.
    await runner.resume();
    expect(await one(`select count(*)::int from graphile_worker._private_jobs where payload->>'batchId' = $1`, [long])).toBe(1);
    await Promise.all([runner.run({ batchId: long }), runner.run({ batchId: long })]);
    const done = await batch(long);
    expect([done.state, done.created, done.wrong]).toEqual(['DONE', 1_200, 0]);
    expect(await one(`select count(*)::int from member where name like 'Gestora %' and iged_code = '150202' and id in (select id from account where email like 'masiva%')`)).toBe(1_200);
    // No job is left of one that stands still: it is given another.
    await stage.app.drainJobs();
    await stage.app.db.rows({ text: `update import_batch set state = 'BRINGING', finished_at = null where id = $1`, values: [long] });
    stage.app.clock.set(new Date(stage.app.clock.now().getTime() + 90_000));
    await runner.resume();
    await stage.app.drainJobs();
    expect((await batch(long)).state).toBe('DONE');
  });

  test('the rows of a part that ended its process each time are told so, and it comes to an end', async () => {
    const { id } = await send('correo;nombre;instancia\nfatal1@ugel.test;Gestora fatal;150202\nfatal2@ugel.test;Gestora fatal;150202');
    await checked(id);
    succeeded(await stage.ask('staff', BRING, { input: { id, withPoints: false } }));
    await stage.app.app.get(ImportRunner, { strict: false }).giveUp({ batchId: id });
    await stage.app.drainJobs();
    const done = await batch(id);
    expect([done.state, done.created, done.wrong]).toEqual(['DONE', 0, 2]);
    expect(await one('select problems::text from import_row where batch_id = $1 limit 1', [id])).toContain('No pudimos traer esta fila');
  });
});

describe('Practices and sessions', () => {
  const PRACTICES = `codigo;titulo;resumen;tema;instancia;otras instancias;inicio;publicada el;estadio;correos del equipo;problema;estrategia
BP-1;Puentes que vienen de lejos;Une la escuela con el trabajo.;tecnico-productiva-e-inclusion;150202;010001;01/03/2024;15/06/2025;Intermedio;author@prueba.test;La brecha.;"Una línea
Otra línea"
BP-2;Sin equipo;Resumen;tecnico-productiva-e-inclusion;150202;;01/03/2024;;Raro;nadie@prueba.test;;
`;

  test('are published as they were, in force, in their stage, and earn nothing', async () => {
    const { id } = await send(PRACTICES, { kind: 'PRACTICES', name: 'practicas.csv' });
    const seen = await checked(id);
    expect([seen.wrong, await problems(id)]).toEqual([1, ['3 I3: «Raro» no es una opción: Inicial, Intermedio o Avanzado.', '3 J3: No hay una gestora o un gestor con el correo nadie@prueba.test. Trae primero a las personas.']]);
    expect((await brought(id)).created).toBe(1);
    const row = await stage.app.db.one<{ id: string; slug: string }>({ text: `select id, slug from practice where title = 'Puentes que vienen de lejos'` });
    const page = succeeded(
      await stage.ask<{ practice: unknown }>(null, 'query ($slug: String!) { practice(slug: $slug) { code title stage } }', { slug: row?.slug }),
    ).practice;
    expect(page).toMatchObject({ title: 'Puentes que vienen de lejos', stage: 'INTERMEDIATE' });
    const cop = await stage.ask<{ copFigures: { shown: { figures: { key: string; value: number }[] } } }>(null, '{ copFigures(year: 2025) { shown { figures { key value } } } }');
    expect(succeeded(cop).copFigures.shown.figures.filter(({ key }) => ['practices.in_force', 'practices.admitted'].includes(key)).map(({ value }) => value)).toEqual([1, 1]);
    expect(await one(`select string_agg(from_status || '>' || to_status, ' ' order by position) from practice_decision where practice_id = $1`, [row?.id])).toBe('DRAFT>SUBMITTED SUBMITTED>ADMITTED');
    expect(await one('select count(*)::int from fact')).toBe(0);
    expect(succeeded(await stage.ask<{ broughtIn: unknown }>('staff', BROUGHT, { id: row?.id })).broughtIn).toEqual({ fileName: 'practicas.csv', row: 2 });
  });

  const SESSIONS = `asunto;tema;fecha;correo de quien la pidió;correo de la persona experta;correos de quienes se conectaron;acuerdos
Cómo medir;tecnico-productiva-e-inclusion;20/01/2026;author@prueba.test;expert@prueba.test;author@prueba.test;Medir
Sin experta;tecnico-productiva-e-inclusion;20/01/2026;author@prueba.test;author@prueba.test;;
`;
  test('sessions are counted as held, and earn only when staff say so', async () => {
    const { id } = await send(SESSIONS, { kind: 'ADVISORY', name: 'asesorias.csv' });
    await checked(id);
    expect(await problems(id)).toEqual(['3 E3: No hay una experta o un experto con el correo author@prueba.test.']);
    expect((await brought(id, true)).created).toBe(1);
    expect(await one(`select state || ' ' || code from advisory_session where topic = 'Cómo medir'`)).toMatch(/^CLOSED ASP26\./);
    expect(await one(`select count(*)::int from fact where kind = 'advisory.attended'`)).toBe(1);
    const again = await send(SESSIONS.replace('acuerdos', 'acuerdos;nota').replace(/Medir$/m, 'Medir;x'), { kind: 'ADVISORY', name: 'otra.csv' });
    await checked(again.id);
    expect((await brought(again.id, true)).created).toBe(0);
    expect(await one(`select count(*)::int from fact where kind = 'advisory.attended'`)).toBe(1);
  });

  test('of one\u2019s own institution are left to somebody else', async () => {
    const { id } = await send('titulo;resumen;tema;instancia;inicio\nMía;Resumen;tecnico-productiva-e-inclusion;150202;01/03/2024', { kind: 'PRACTICES', name: 'mias.csv', by: 'neighbour' });
    await checked(id);
    expect(await problems(id)).toEqual(['2 D2: Es de tu propia institución: la trae otra persona del equipo.']);
  });
});

describe('A spreadsheet that means harm', () => {
  async function book(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
    const made = new ExcelJS.Workbook();
    fill(made.addWorksheet('Hoja'));
    return Buffer.from(await made.xlsx.writeBuffer());
  }
  async function BOMB(): Promise<Buffer> {
    const row = Array.from({ length: 20 }, () => 'a'.repeat(30_000));
    const pieces: Buffer[] = [];
    for await (const piece of workbook([{ name: 'Hoja', rows: Array.from({ length: 100 }, () => row) }])) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  test.each<[string, () => Promise<Buffer | string>, string, string]>([
    ['a program under the name of a sheet', async () => 'MZ\u0000\u0001', 'a.xlsx', 'SHEET_KIND'],
    ['an executable name', async () => 'correo\na@b.pe', 'a.exe', 'SHEET_KIND'],
    ['no rows', async () => 'correo;nombre\n', 'a.csv', 'SHEET_EMPTY'],
    ['a workbook cut short', async () => (await book((sheet) => sheet.addRow(['correo']))).subarray(0, 900), 'a.xlsx', 'SHEET_BROKEN'],
    ['one that opens into far too much', BOMB, 'a.xlsx', 'SHEET_BOMB'],
    ['too many rows', async () => `correo\n${'a@b.pe\n'.repeat(20_002)}`, 'a.csv', 'SHEET_TOO_LARGE'],
    ['too many columns', async () => `${'c;'.repeat(200)}\n${'1;'.repeat(200)}`, 'a.csv', 'SHEET_TOO_LARGE'],
    ['more than eight megabytes', async () => `correo\n${'x'.repeat(9_000_000)}`, 'a.csv', 'SHEET_TOO_LARGE'],
  ])('%s is refused with a sentence, and leaves nothing', async (_, bytes, name, reason) => {
    const before = await one('select count(*)::int from import_batch');
    const answer = await send(await bytes(), { name });
    expect([answer.status >= 400 && answer.status < 500, answer.reason]).toEqual([true, reason]);
    expect(answer.message).toMatch(/^[A-ZÁÉÍÓÚÑ].+\.$/);
    expect(await one('select count(*)::int from import_batch')).toBe(before);
  });

  test('a cell with a formula is told, never computed', async () => {
    const bytes = await book((sheet) => {
      sheet.addRow(['correo', 'nombre', 'instancia']);
      sheet.addRow(['formula@ugel.test', { formula: 'HYPERLINK("http://evil.example")', result: 'Gestora' }, '150202']);
      sheet.addRow(['texto@ugel.test', '=1+1', '150202']);
    });
    const { id } = await send(bytes, { name: 'formulas.xlsx' });
    expect((await checked(id)).wrong).toBe(1);
    expect(await problems(id)).toEqual(['2 B2: Tiene una fórmula. Cópiala y pégala como valor.']);
    expect((await brought(id)).created).toBe(1);
  });
});

describe('Who may not', () => {
  test.each<[Who | null]>([[null], ['author'], ['expert']])('%s sends, sees, checks and brings nothing', async (who) => {
    const before = await one('select count(*)::int from import_batch');
    expect((await send(SHEET, { by: who })).status).toBeGreaterThanOrEqual(401);
    const id = await one<string>('select id from import_batch limit 1');
    const cookie: Record<string, string> = who ? { cookie: (await stage.who(who)).session.cookie } : {};
    expect((await fetch(`${stage.app.url}/admin/importar/plantilla/gestores.xlsx`, { headers: cookie })).status).toBeGreaterThanOrEqual(401);
    for (const [text, variables] of [[BATCH, { id }], [PROBLEMS, { id }], [LIST, {}], [BROUGHT, { id }], [CHECK, { input: { id, columns: [] } }], [BRING, { input: { id, withPoints: true } }], [ABANDON, { id }]] as const)
      expect((await stage.ask(who, text, variables)).errors).toBeDefined();
    expect(await one('select count(*)::int from import_batch')).toBe(before);
  });

  test('an unknown sheet, a wrong column and a step out of turn are refused', async () => {
    expect(refused(await stage.ask('staff', BATCH, { id: randomUUID() })).reason).toBe('IMPORT_NOT_FOUND');
    const { id } = await send(SHEET);
    expect(refused(await stage.ask('staff', BRING, { input: { id, withPoints: false } })).reason).toBe('IMPORT_STATE');
    expect(refused(await stage.ask('staff', CHECK, { input: { id, columns: [{ key: 'correo', column: 1 }] } })).reason).toBe('IMPORT_COLUMN_MISSING');
    const all = [{ key: 'correo', column: 1 }, { key: 'nombre', column: 99 }, { key: 'instancia', column: 4 }];
    expect(refused(await stage.ask('staff', CHECK, { input: { id, columns: all } })).reason).toBe('IMPORT_COLUMN_UNKNOWN');
    expect(refused(await stage.ask('staff', CHECK, { input: { id, columns: [...all.slice(0, 1), { key: '__proto__', column: 0 }] } })).code).toBe('BAD_USER_INPUT');
    succeeded(await stage.ask('staff', ABANDON, { id }));
    expect(await one('select count(*)::int from import_row where batch_id = $1', [id])).toBe(0);
  });

  test('the template has the columns that the importer reads', async () => {
    const { session } = await stage.who('staff');
    for (const name of ['gestores', 'practicas', 'asesorias', 'asistencia'])
      for (const form of ['csv', 'xlsx']) {
        const answer = await fetch(`${stage.app.url}/admin/importar/plantilla/${name}.${form}`, { headers: { cookie: session.cookie } });
        expect([name, form, answer.status, (await answer.arrayBuffer()).byteLength > 40]).toEqual([name, form, 200, true]);
      }
  });
});
