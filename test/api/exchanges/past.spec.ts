import { randomUUID } from 'node:crypto';
import { FiguresOfExchange } from '@lib/figures';
import { CHACHAPOYAS, HUAURA, openStage, refused, succeeded, type Stage } from '../practices/cast.js';
import { sheetsOf } from '../figures/sheets.js';
import { announced, HOST, MARK, PAGE, turned, withPresentation } from './scene.js';

const SHOWN = 'id slug title state revision broughtIn earns canMend canPlan registersUntil moves { action note }';
const BRING_IN = `mutation ($input: BringInExchangeInput!) { bringInExchange(input: $input) { ${SHOWN} } }`;
const TAKE_BACK = `mutation ($input: CancelExchangeInput!) { takeBackExchange(input: $input) { ${SHOWN} } }`;
const ANNUL = `mutation ($input: AnnulAttendanceInput!) { annulAttendance(input: $input) }`;
const LIST = '{ exchanges(first: 50) { items { slug title state broughtIn } } }';
const ATTENDANCE = `query ($exchangeId: ID!) { exchangeAttendance(exchangeId: $exchangeId) { registered attended days { day people counts { regionName igedKind duty people } } } }`;
const FIGURES = '{ copFigures(year: 2025) { shown { figures { key value parts { label value } } } } }';

type Shown = { id: string; slug: string; title: string; state: string; revision: number; broughtIn: boolean; canMend: boolean };

let stage: Stage;
let sheets: ReturnType<typeof sheetsOf>;
let past: Shown;
beforeAll(async () => {
  stage = await openStage();
  for (const who of ['author', 'colleague', 'stranger', 'staff'] as const) await stage.who(who);
  sheets = sheetsOf(stage);
});
afterAll(() => stage.close());

const one = async <T>(text: string, values: unknown[] = []): Promise<T> => (await stage.app.db.rows<{ v: T }>({ text: `select (${text}) as v`, values }))[0].v;
const input = (more: object = {}) => ({
  ...{ id: randomUUID(), revision: 0, number: 1, name: 'Intercambio Macrorregional Sur', macroRegionId: 'sur', hostCode: HOST, venue: 'Auditorio regional', address: '' },
  ...{ startsOn: '2025-08-14', endsOn: '2025-08-15', objective: '', regionIds: ['lima-provincias', 'junin'], earns: false },
  ...more,
});
const bringIn = async (more: object = {}): Promise<Shown> => succeeded(await stage.ask<{ bringInExchange: Shown }>('staff', BRING_IN, { input: input(more) })).bringInExchange;
const facts = (): Promise<number> => one('select count(*)::int from fact where withdrawn_at is null');

const HEAD = 'Tipo;Actividad;Fecha;Correo;DNI;Nombres y apellidos;UGEL;Cargo';
const DAY = 'Intercambio;I Intercambio Macrorregional Sur;14/08/2025';
const NEXT = 'Intercambio;I intercambio macrorregional sur;15/08/2025';

test('What was held before is written down as held: public and marked, without announcement, mail, jobs or points', async () => {
  const jobs = await one<number>('select count(*)::int from graphile_worker._private_jobs').catch(() => 0);
  past = await bringIn();
  expect(past).toMatchObject({ title: 'I Intercambio Macrorregional Sur', state: 'HELD', broughtIn: true, earns: false, canMend: true, canPlan: false });
  expect(await one<number>('select count(*)::int from graphile_worker._private_jobs').catch(() => 0)).toBe(jobs);
  const { items } = succeeded(await stage.ask<{ exchanges: { items: Shown[] } }>(null, LIST)).exchanges;
  expect(items.find(({ slug }) => slug === past.slug)).toMatchObject({ state: 'HELD', broughtIn: true });
  const page = succeeded(await stage.ask<{ exchange: { registers: boolean; regionNames: string[] } }>(null, PAGE, { slug: past.slug })).exchange;
  expect([page.registers, page.regionNames]).toEqual([false, ['Junín', 'Lima Provincias']]);
  expect([await one('select count(*)::int from notification'), await facts()]).toEqual([0, 0]);
});

test('It must be over, of known places, and its number free; the same one sent again changes nothing, and it is mended over what was on the screen', async () => {
  const wrong = async (more: object) => refused(await stage.ask('staff', BRING_IN, { input: input({ number: 9, ...more }) }));
  expect(await wrong({ startsOn: '2026-03-01', endsOn: '2026-03-02' })).toMatchObject({ reason: 'PAST_NOT_OVER' });
  expect(await wrong({ startsOn: '2025-08-15', endsOn: '2025-08-14' })).toMatchObject({ reason: 'ENDS_BEFORE' });
  expect(await wrong({ startsOn: '1989-08-14', endsOn: '1989-08-15' })).toMatchObject({ reason: 'PAST_TOO_OLD' });
  expect(await wrong({ hostCode: HUAURA })).toMatchObject({ reason: 'HOST_UNKNOWN' });
  expect(await wrong({ regionIds: [] })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await wrong({ number: 1, name: 'Otro intercambio del sur' })).toMatchObject({ reason: 'EXCHANGE_NUMBER_TAKEN' });
  const same = { id: past.id, venue: 'Auditorio de la GRE' };
  const mended = await bringIn({ ...same, revision: past.revision });
  expect(mended.revision).toBe(past.revision + 1);
  expect(await bringIn({ ...same, revision: past.revision })).toMatchObject({ revision: mended.revision, slug: past.slug });
  expect(refused(await stage.ask('staff', BRING_IN, { input: input({ id: past.id, venue: 'Otra sede', revision: past.revision }) })).reason).toBe('EXCHANGE_CHANGED');
  const planned = await announced(stage);
  expect(refused(await stage.ask('staff', BRING_IN, { input: input({ id: planned.id, revision: planned.revision }) })).reason).toBe('PAST_NOT_BROUGHT_IN');
  expect(refused(await stage.ask('staff', TAKE_BACK, { input: { id: planned.id, reason: 'Por error' } })).reason).toBe('PAST_NOT_BROUGHT_IN');
  await expect(stage.ask('author', BRING_IN, { input: input() })).resolves.toMatchObject({ errors: expect.any(Array) });
  past = mended;
});

const SHEET = [HEAD, `${DAY};author@prueba.test;;;;Especialista en secundaria`, `${NEXT};AUTHOR@prueba.test`, `${DAY};;;Directora sin cuenta;${HUAURA};Directora de UGEL`,
  `Intercambio;1;15/08/2025;;;SIN CUENTA, Directora;UGEL 09 Huaura;Dirección`, `Intercambio;${'i-intercambio-macrorregional-sur-2025'};14/08/2025;;;Director regional de prueba;${HOST};Director Regional de Educación`,
  `${DAY};;45678912`, `${DAY};;;Gestora de prueba UGEL Huaura;${HUAURA};Especialista`, `${DAY};;;Colega de prueba, UGEL Huaura;${HUAURA};Jefa de AGP`].join('\n');

test('Its attendance comes from a sheet, per day and each person once; a second run, or another sheet, repeats nothing', async () => {
  await stage.app.db.rows({ text: `insert into member_private (member_id, dni) values ($1, '45678912')`, values: [(await stage.who('stranger')).id] });
  const seen = await sheets.checked(SHEET);
  expect([seen.wrong, seen.repeated, seen.problems]).toEqual([0, 0, []]);
  const done = await sheets.brought(seen.id);
  // The seventh row names, without her account, who the first one brought.
  expect([done.created, done.repeated, done.wrong]).toEqual([7, 1, 0]);
  const rows = await stage.app.db.rows({
    text: /* sql */ `select r.name, r.iged_code as iged, r.duty, r.brought_in as brought, r.member_id is not null as account, array_agg(to_char(a.day, 'DD') order by a.day) as days
      from exchange_registration r join exchange_attendance a on a.registration_id = r.id where r.exchange_id = $1 group by r.id order by r.name collate "C"`,
    values: [past.id],
  });
  expect(rows).toEqual([
    { name: 'Colega de prueba, UGEL Huaura', iged: HUAURA, duty: 'AREA_HEAD', brought: true, account: false, days: ['14'] },
    { name: 'Director regional de prueba', iged: HOST, duty: 'DIRECTOR', brought: true, account: false, days: ['14'] },
    { name: 'Directora sin cuenta', iged: HUAURA, duty: 'DIRECTOR', brought: true, account: false, days: ['14', '15'] },
    { name: 'Gestor de prueba, UGEL Chachapoyas', iged: CHACHAPOYAS, duty: 'OTHER', brought: true, account: true, days: ['14'] },
    { name: 'Gestora de prueba, UGEL Huaura', iged: HUAURA, duty: 'SPECIALIST', brought: true, account: true, days: ['14', '15'] },
  ]);
  const again = await sheets.checked(SHEET, { name: 'otra-vez.csv' });
  expect([again.wrong, again.repeated, (await sheets.brought(again.id, true)).created, await facts()]).toEqual([0, 8, 0, 0]);
  // Who was known by name turns out to have an account: she is still one, and of what was here already nobody earns.
  const mailed = await sheets.checked([HEAD, `${DAY};colleague@prueba.test`, `${NEXT};colleague@prueba.test`].join('\n'), { name: 'correos.csv' });
  expect([mailed.repeated, (await sheets.brought(mailed.id)).created]).toEqual([1, 1]);
  expect(await one(`select count(*)::int from exchange_registration where exchange_id = $1 and member_id = $2`, [past.id, (await stage.who('colleague')).id])).toBe(1);
  expect([await one('select count(*)::int from exchange_registration where exchange_id = $1', [past.id]), await facts()]).toEqual([5, 0]);
});

test('Every row that cannot come says why', async () => {
  const row = (what: string, rest = 'author@prueba.test') => `Intercambio;${what};${rest}`;
  const { problems } = await sheets.checked([HEAD, row('I Intercambio Macrorregional Sur;16/08/2025'), row('Ninguno;14/08/2025'), row('II;14/08/2025'), row('Sur;14/08/2025'),
    row('1;14/08/2025', `;;Coordinadora de prueba;${HUAURA};Coordinadora`), row('1;14/08/2025', ';;Nadie'), row('1;14/08/2027')].join('\n'));
  const before = 'Si se realizó antes de esta plataforma, regístralo primero en «Intercambios».';
  expect(problems).toEqual([
    'C2: Ese día no es del intercambio: fue del 14/08/2025 al 15/08/2025.',
    `B3: No hay un intercambio con el nombre o número «Ninguno». ${before}`,
    expect.stringMatching(/^B4: No hay|^C4: Ese día/),
    `B5: No hay un intercambio con el nombre o número «Sur». ${before}`,
    'H6: No sabemos qué cargo es «Coordinadora»: escribe Dirección, Jefatura, Especialista, Dirección de escuela, Docente u Otro.',
    '7: No sabemos quién es: escribe su correo, su DNI, o su nombre y su instancia.',
    'C8: La fecha 14/08/2027 no puede ser: va de 1990 hasta hoy.',
  ]);
});

test('Its figures are there at once, as an SQL of our own counts them; whoever only attended is not counted as registered', async () => {
  const { registered, attended, days } = succeeded(
    await stage.ask<{ exchangeAttendance: { registered: number; attended: number; days: { day: string; people: number; counts: { regionName: string; igedKind: string; duty: string; people: number }[] }[] } }>('staff', ATTENDANCE, { exchangeId: past.id }),
  ).exchangeAttendance;
  expect([registered, attended, days.map(({ day, people }) => [day, people])]).toEqual([0, 5, [['2025-08-14', 5], ['2025-08-15', 3]]]);
  const own = await stage.app.db.rows<{ day: string; region: string; kind: string; duty: string; n: number }>({
    text: /* sql */ `select a.day::text as day, z.name as region, g.kind, r.duty, count(distinct r.id)::int as n from exchange_attendance a, exchange_registration r, iged g, region z
      where a.exchange_id = $1 and a.item_id is null and r.id = a.registration_id and g.code = r.iged_code and z.id = g.region_id group by 1, 2, 3, 4`,
    values: [past.id],
  });
  const lines = (list: { day: string; region: string; kind: string; duty: string; n: number }[]): string[] => list.map(({ day, region, kind, duty, n }) => `${day} ${region} ${kind} ${duty} ${n}`).sort();
  expect(lines(days.flatMap(({ day, counts }) => counts.map((c) => ({ day, region: c.regionName, kind: c.igedKind, duty: c.duty, n: c.people }))))).toEqual(lines(own));
  const { figures } = await stage.app.app.get(FiguresOfExchange, { strict: false }).told(past.id);
  const value = (key: string): number | null | undefined => figures.find((figure) => figure.key === key)?.value;
  expect([value('exchange.attended'), value('exchange.registered')]).toEqual([5, 0]);
  expect(figures.find(({ key }) => key === 'exchange.attended_by_day')?.parts.map(({ label }) => label)).toEqual(['Día 1', 'Día 2']);
  const { shown } = succeeded(await stage.ask<{ copFigures: { shown: { figures: { key: string; value: number; parts: { label: string; value: number }[] }[] } } }>(null, FIGURES)).copFigures;
  const exchanges = (key: string) => shown.figures.find((figure) => figure.key === key)?.parts.find(({ label }) => label === 'Intercambios')?.value;
  expect([exchanges('activities.by_kind'), exchanges('activities.regions')]).toEqual([1, 2]);
});

test('A row of a sheet that was wrong is undone at the desk, and does not come back with the sheet; the other day stands', async () => {
  const registrationId = await one<string>(`select id from exchange_registration where exchange_id = $1 and name = 'Directora sin cuenta'`, [past.id]);
  const undo = { registrationId, day: '2025-08-15', reason: 'Firmó otra persona' };
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', ANNUL, { input: undo }));
  expect(await one('select array_agg(day::text) from exchange_attendance where registration_id = $1', [registrationId])).toEqual(['2025-08-14']);
  const again = await sheets.checked(SHEET, { name: 'tercera.csv' });
  expect([again.repeated, (await sheets.brought(again.id)).created]).toEqual([8, 0]);
  expect(refused(await stage.ask('staff', BRING_IN, { input: input({ id: past.id, revision: past.revision, startsOn: '2025-08-15' }) })).reason).toBe('PAST_ATTENDANCE_OUTSIDE');
});

test('What is presented in it is noted for the practice and gives nobody points, unless staff say so', async () => {
  const { itemId, practiceId } = await withPresentation(stage, past.id, {}, { day: '2025-08-14' });
  const before = await facts();
  succeeded(await stage.ask('staff', MARK, { input: { itemId, exchangeId: past.id, memberIds: [(await stage.who('author')).id] } }));
  expect([await facts(), await one(`select count(*)::int from route_fact where practice_id = $1 and kind = 'EXCHANGE_PRESENTED'`, [practiceId])]).toEqual([before, 1]);
  expect(refused(await stage.ask('staff', TAKE_BACK, { input: { id: past.id, reason: 'Por error' } })).reason).toBe('PAST_HAS_MORE');
  await turned(stage, 'close', past.id);
  const { problems } = await sheets.checked([HEAD, `${DAY};author@prueba.test`].join('\n'), { name: 'cerrado.csv' });
  expect(problems).toEqual(['B2: «I Intercambio Macrorregional Sur» ya está cerrado: su asistencia no cambia.']);
});

test('Where staff say so attendance gives points, of its own day; written down by mistake, it is taken back with them and can be entered again', async () => {
  const wrong = await bringIn({ number: 2, startsOn: '2026-02-10', endsOn: '2026-02-11' });
  const sheet = [HEAD, 'Intercambio;II Intercambio Macrorregional Sur;10/02/2026;author@prueba.test', 'Intercambio;2;11/02/2026;author@prueba.test'].join('\n');
  const before = await facts();
  const seen = await sheets.checked(sheet, { name: 'con-puntos.csv' });
  expect((await sheets.brought(seen.id, true)).created).toBe(2);
  expect([(await facts()) - before, await one(`select to_char(occurred_at at time zone 'America/Lima', 'YYYY-MM-DD') from fact where kind = 'exchange.attended'`)]).toEqual([1, '2026-02-10']);
  const taken = succeeded(await stage.ask<{ takeBackExchange: Shown }>('staff', TAKE_BACK, { input: { id: wrong.id, reason: 'Era de otra macrorregión' } })).takeBackExchange;
  expect(taken).toMatchObject({ state: 'CANCELLED', canMend: false });
  succeeded(await stage.ask('staff', TAKE_BACK, { input: { id: wrong.id, reason: 'Era de otra macrorregión' } }));
  expect([await facts(), (await stage.ask<{ exchange: object | null }>(null, PAGE, { slug: wrong.slug })).data?.exchange]).toEqual([before, null]);
  const right = await bringIn({ number: 2, startsOn: '2026-02-10', endsOn: '2026-02-11' });
  expect([right.slug, (await sheets.brought((await sheets.checked(sheet, { name: 'de-nuevo.csv' })).id)).created]).toEqual([wrong.slug, 2]);
});

test('Two thousand rows of names come, each person once', async () => {
  const long = await bringIn({ number: 3, startsOn: '2025-06-10', endsOn: '2025-06-11' });
  const rows = Array.from({ length: 2_000 }, (_, n) => `Intercambio;${long.title};${n % 2 ? '10' : '11'}/06/2025;;;Especialista de muestra ${Math.floor(n / 2)};${n % 4 < 2 ? HUAURA : CHACHAPOYAS};Especialista`);
  const seen = await sheets.checked([HEAD, ...rows].join('\n'), { name: 'larga.csv' });
  const done = await sheets.brought(seen.id);
  expect([done.created, done.wrong]).toEqual([2_000, 0]);
  expect(await one('select count(*)::int from exchange_registration where exchange_id = $1', [long.id])).toBe(1_000);
});
