import { randomUUID } from 'node:crypto';
import fc from '../../support/property.js';
import { ExchangeFigures } from '@lib/exchanges';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { FIRST_DAY, LAST_DAY, LATER, announced, planned, turned, withItem, type DeskShown } from './scene.js';

const MINE = `query ($exchangeId: ID!) { myExchangeRegistration(exchangeId: $exchangeId) { id state duty needs place attended } }`;
const REGISTER = `mutation ($input: RegisterToExchangeInput!) { registerToExchange(input: $input) { id state duty needs place attended } }`;
const LEAVE = `mutation ($id: ID!) { leaveExchange(id: $id) }`;
const AT_DESK = `mutation ($input: RegisterAtDeskInput!) { registerAtDesk(input: $input) }`;
const WITHDRAW = `mutation ($input: WithdrawRegistrationInput!) { withdrawRegistration(input: $input) }`;
const QUOTA = `mutation ($input: SetQuotaInput!) { setExchangeQuota(input: $input) { igedCode seats own registered waiting } }`;
const LIST = `query ($exchangeId: ID!, $state: RegistrationState!, $search: String) { exchangeRegistrations(exchangeId: $exchangeId, state: $state, search: $search) {
  items { id name igedName duty needs state attended } nextCursor } }`;
const ROSTER = `query ($exchangeId: ID!) { exchangeRoster(exchangeId: $exchangeId) { id code name igedName igedCode state } }`;
const ATTENDANCE = `query ($exchangeId: ID!) { exchangeAttendance(exchangeId: $exchangeId) { registered waiting attended
  days { day people counts { regionName igedKind duty people } } items { title people } } }`;
const SYNC = `mutation ($input: SyncCheckInsInput!) { syncCheckIns(input: $input) { id outcome } }`;

type Mine = { id: string; state: string; needs: string; place: number | null; attended: string[] };
type Stamp = { id: string; registrationId: string; day: string; itemId: string | null; at: string; annuls?: string };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const registerInput = (exchangeId: string, more: object = {}) => ({ input: { id: randomUUID(), exchangeId, duty: 'SPECIALIST', needs: '', ...more } });
const register = async (who: Who, exchangeId: string, more: object = {}): Promise<Mine> =>
  succeeded(await stage.ask<{ registerToExchange: Mine }>(who, REGISTER, registerInput(exchangeId, more))).registerToExchange;
const mine = async (who: Who, exchangeId: string): Promise<Mine | null> =>
  succeeded(await stage.ask<{ myExchangeRegistration: Mine | null }>(who, MINE, { exchangeId })).myExchangeRegistration;
const guest = async (exchangeId: string, name: string, more: object = {}): Promise<string> => {
  const id = randomUUID();
  const input = { id, exchangeId, name, igedCode: '150200', institution: '', duty: 'DIRECTOR', post: '', needs: '', ...more };
  succeeded(await stage.ask('staff', AT_DESK, { input }));
  return id;
};
const stamp = (registrationId: string, more: Partial<Stamp> = {}): Stamp => ({
  id: randomUUID(), registrationId, day: FIRST_DAY, itemId: null, at: '2026-03-02T13:05:00.000Z', ...more,
});
const sync = async (exchangeId: string, deviceId: string, stamps: Stamp[]): Promise<string[]> =>
  succeeded(await stage.ask<{ syncCheckIns: { outcome: string }[] }>('staff', SYNC, { input: { exchangeId, deviceId, stamps } })).syncCheckIns.map(({ outcome }) => outcome);
const pointsOf = async (exchangeId: string): Promise<number> =>
  (await stage.app.db.rows<{ points: number }>({ text: `select coalesce(sum(points), 0)::int as points from points_entry where rule_kind = 'exchange.attended' and source like $1 || '%'`, values: [`exchange:${exchangeId}`] }))[0].points;
const attendance = (exchangeId: string) =>
  stage.app.db.rows<{ registrationId: string; day: string; itemId: string | null; at: Date }>({
    text: `select registration_id as "registrationId", day::text as day, item_id as "itemId", first_at as at from exchange_attendance where exchange_id = $1 order by 1, 2, 3 nulls first`,
    values: [exchangeId],
  });

test('She registers once however often she asks, with her needs kept private; without a place she waits, and moves by herself when one is free', async () => {
  const one = await announced(stage, { capacity: 1 });
  const input = registerInput(one.id, { needs: 'Silla de ruedas' });
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('author', REGISTER, input));
  expect(await mine('author', one.id)).toMatchObject({ state: 'REGISTERED', needs: 'Silla de ruedas', place: null, attended: [] });
  expect(await register('colleague', one.id)).toMatchObject({ state: 'WAITING', place: 1 });
  const row = (await mine('author', one.id)) as Mine;
  succeeded(await stage.ask('author', LEAVE, { id: row.id }));
  expect(await mine('colleague', one.id)).toMatchObject({ state: 'REGISTERED', place: null });
  expect(await register('author', one.id)).toMatchObject({ id: row.id, state: 'WAITING', place: 1 });
  await stage.app.drainJobs();
  const told = await stage.app.db.rows<{ title: string }>({ text: `select title from notification where kind = 'exchange.registered' order by created_at, title` });
  expect(told.map(({ title }) => title).sort()).toEqual([
    'Estás en la lista de espera del intercambio', 'Tienes un lugar en el intercambio',
  ]);
});

test('Each Iged has its quota: the second of hers waits, others enter, and a larger quota moves the list at once', async () => {
  const one = await announced(stage, { igedSeats: 1 });
  expect((await register('author', one.id)).state).toBe('REGISTERED');
  expect((await register('colleague', one.id)).state).toBe('WAITING');
  await guest(one.id, 'Director de la DRE');
  const quotas = succeeded(await stage.ask<{ setExchangeQuota: { igedCode: string; own: boolean }[] }>('staff', QUOTA, { input: { exchangeId: one.id, igedCode: '150202', seats: 3 } }));
  expect(quotas.setExchangeQuota).toContainEqual({ igedCode: '150202', seats: 3, own: true, registered: 2, waiting: 0 });
  expect((await mine('colleague', one.id))?.state).toBe('REGISTERED');
});

test('Who is not invited, comes late or before it is announced is refused; another’s registration is answered as a random one', async () => {
  const one = await announced(stage);
  expect(refused(await stage.ask('stranger', REGISTER, registerInput(one.id)))).toMatchObject({ code: 'FORBIDDEN', reason: 'NOT_INVITED' });
  const hidden = await planned(stage);
  expect(refused(await stage.ask('author', REGISTER, registerInput(hidden.id))).reason).toBe('EXCHANGE_STEP_REFUSED');
  const { id } = await register('author', one.id);
  const [real, random] = [await stage.ask('colleague', LEAVE, { id }), await stage.ask('colleague', LEAVE, { id: randomUUID() })];
  expect(real.errors).toEqual(random.errors);
  expect((await mine('author', one.id))?.state).toBe('REGISTERED');
  expect(refused(await stage.ask('colleague', REGISTER, registerInput(one.id, { id }))).reason).toBe('REGISTRATION_ID_TAKEN');
});

test('Fifty at once for the last place: one enters, and nobody twice', async () => {
  const one = await announced(stage, { capacity: 1 });
  const input = registerInput(one.id);
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => stage.ask(n % 2 ? 'author' : 'colleague', REGISTER, n % 2 ? input : registerInput(one.id))));
  expect(answers.filter(({ errors }) => errors)).toEqual([]);
  const rows = await stage.app.db.rows<{ state: string }>({ text: 'select state from exchange_registration where exchange_id = $1 order by state', values: [one.id] });
  expect(rows.map(({ state }) => state)).toEqual(['REGISTERED', 'WAITING']);
});

test('Her pass is a PDF that only she and the desk open, once she has a place', async () => {
  const one = await announced(stage);
  const { id } = await register('author', one.id);
  const get = async (who: Who, path: string) => (await fetch(`${stage.app.url}${path}`, { headers: { cookie: (await stage.who(who)).session.cookie } })).status;
  expect(await get('author', `/intercambios/credencial/${id}.pdf`)).toBe(200);
  expect(await get('staff', `/admin/intercambios/credencial/${id}.pdf`)).toBe(200);
  expect([await get('colleague', `/intercambios/credencial/${id}.pdf`), await get('colleague', `/intercambios/credencial/${randomUUID()}.pdf`)]).toEqual([404, 404]);
});

describe('Two phones without network', () => {
  let one: DeskShown;
  let people: string[];
  let itemId: string;
  beforeAll(async () => {
    one = await announced(stage, { capacity: 50, igedSeats: 50 });
    itemId = one.programme[0].id;
    people = [(await register('author', one.id)).id];
    for (const name of ['Ana', 'Beto', 'Carla']) people.push(await guest(one.id, `${name} de prueba`));
  });

  test('whatever they read and undo, in whatever order and however often it arrives, each person is counted once a day and once a moment, at the earliest hour', async () => {
    const reading = fc.record({ undone: fc.nat(3).map((n) => n === 0), who: fc.nat(3), day: fc.constantFrom(FIRST_DAY, LAST_DAY), item: fc.boolean(), minute: fc.nat(400), phone: fc.nat(1) });
    const scene = fc.record({ readings: fc.array(reading, { minLength: 1, maxLength: 14 }), order: fc.array(fc.nat(100), { minLength: 33, maxLength: 33 }), cut: fc.nat(5) });
    const phones = [randomUUID(), randomUUID()];
    // Stamps only grow: what was read in a run still counts in the next ones.
    const standing: Stamp[] = [];
    await fc.assert(
      fc.asyncProperty(scene, async ({ readings, order, cut }) => {
        const made = readings.flatMap(({ undone, who, day, item, minute, phone }) => {
          const entry = stamp(people[who], { day, itemId: item ? itemId : null, at: new Date(Date.parse(`${day}T13:00:00Z`) + minute * 60_000).toISOString() });
          if (!undone) standing.push(entry);
          return [{ phone, stamp: entry }, ...(undone ? [{ phone: 1 - phone, stamp: { ...entry, id: randomUUID(), annuls: entry.id } }] : [])];
        });
        // Both send in parts, and each part again: its answer was lost.
        const parts = [...made, ...made.slice(0, cut)].map((one_, at) => ({ ...one_, at: order[at % order.length] ?? 0 })).sort((a, b) => a.at - b.at);
        let counted = 0;
        for (let from = 0; from < parts.length; from += 4) {
          const part = parts.slice(from, from + 4);
          const answers = await Promise.all(
            [0, 1].map(async (phone) => {
              const own = part.filter((each) => each.phone === phone).map((each) => each.stamp);
              return own.length > 0 ? await sync(one.id, phones[phone], own) : [];
            }),
          );
          counted += answers.flat().filter((outcome) => outcome === 'COUNTED').length;
        }
        const earliest = new Map<string, number>();
        for (const each of standing)
          for (const item of new Set([null, each.itemId])) {
            const key = `${each.registrationId} ${each.day} ${item ?? ''}`;
            earliest.set(key, Math.min(earliest.get(key) ?? Infinity, Date.parse(each.at)));
          }
        const rows = await attendance(one.id);
        expect(new Map(rows.map((row) => [`${row.registrationId} ${row.day} ${row.itemId ?? ''}`, row.at.getTime()]))).toEqual(earliest);
        expect(rows).toHaveLength(earliest.size);
        expect(counted).toBeLessThanOrEqual(2 * made.length);
      }),
      { numRuns: 25 },
    );
    await sync(one.id, phones[0], [stamp(people[0])]);
    expect(await pointsOf(one.id)).toBe(10);
  });

  test('every reading is kept with both hours, and what is not of this exchange counts for nobody', async () => {
    const other = await announced(stage, { startsOn: FIRST_DAY });
    const alien = await guest(other.id, 'De otro intercambio');
    const phone = randomUUID();
    const outcomes = await sync(one.id, phone, [
      stamp(alien), stamp(randomUUID()), stamp(people[1], { day: LATER.startsOn }), stamp(people[1], { itemId: other.programme[0].id }),
    ]);
    expect(outcomes).toEqual(['UNKNOWN', 'UNKNOWN', 'OUTSIDE', 'OUTSIDE']);
    const [kept] = await stage.app.db.rows<{ stamped: Date; received: Date }>({
      text: `select stamped_at as stamped, received_at as received from exchange_check_in where exchange_id = $1 limit 1`, values: [one.id],
    });
    expect([kept.stamped, kept.received].every((at) => at instanceof Date)).toBe(true);
    expect(await stage.app.db.rows({ text: 'select 1 from exchange_check_in where device_id = $1', values: [phone] })).toEqual([]);
  });
});

describe('At the door', () => {
  const ARRIVALS = `query ($exchangeId: ID!) { arrivals(exchangeId: $exchangeId) { id name overQuota alike { registrationId memberId name } } }`;
  const SETTLE = `mutation ($input: SettleArrivalInput!) { settleArrival(input: $input) { id } }`;
  const UNDO = `mutation ($input: AnnulAttendanceInput!) { annulAttendance(input: $input) }`;
  const IGEDS = `query ($exchangeId: ID!) { doorIgeds(exchangeId: $exchangeId) { code seats registered } }`;
  type Waiting = { id: string; name: string; overQuota: boolean; alike: { registrationId: string | null; memberId: string | null; name: string }[] };
  const arrivals = async (exchangeId: string): Promise<Waiting[]> => succeeded(await stage.ask<{ arrivals: Waiting[] }>('staff', ARRIVALS, { exchangeId })).arrivals;
  const settle = (input: object) => stage.ask('staff', SETTLE, { input });
  const walkIn = (name: string, more: object = {}) => ({ id: randomUUID(), name, igedCode: '150202', institution: 'UGEL 09 Huaura', duty: 'SPECIALIST', post: '', at: '2026-03-02T13:00:00.000Z', ...more });
  const atDoor = async (exchangeId: string, walkIns: { id: string }[], stamps: Stamp[]) =>
    succeeded(await stage.ask<{ syncCheckIns: { outcome: string }[] }>('staff', SYNC, { input: { exchangeId, deviceId: randomUUID(), stamps, walkIns } })).syncCheckIns.map(({ outcome }) => outcome);

  test('whoever comes without being in the list enters past every quota, once however often it is sent, and staff are told', async () => {
    const one = await announced(stage, { capacity: 1, igedSeats: 1 });
    await register('author', one.id);
    const [she, other] = [walkIn('Rosa de prueba'), walkIn('De otra casa', { igedCode: '999999', institution: 'Municipalidad de prueba' })];
    const stamps = [stamp(she.id), stamp(other.id)];
    expect(await atDoor(one.id, [she, other], stamps)).toEqual(['COUNTED', 'COUNTED']);
    expect(await atDoor(one.id, [she, other], stamps)).toEqual(['ALREADY', 'ALREADY']);
    const told = (await arrivals(one.id)).map(({ name, overQuota }) => `${name} ${overQuota}`);
    expect(told.sort()).toEqual(['De otra casa true', 'Rosa de prueba true']);
    const igeds = succeeded(await stage.ask<{ doorIgeds: object[] }>('staff', IGEDS, { exchangeId: one.id })).doorIgeds;
    expect(igeds).toContainEqual({ code: '150202', seats: 1, registered: 2 });
    expect((await attendance(one.id)).length).toBe(2);
    expect(await sync(one.id, randomUUID(), [stamp(randomUUID())])).toEqual(['UNKNOWN']);
  });

  test('she was in the list after all: one person, one attendance, one reward, also for what another phone brings later', async () => {
    const one = await announced(stage, { igedSeats: 9 });
    const { id } = await register('author', one.id);
    const author = await stage.who('author');
    const she = walkIn('Gestora de prueba');
    await atDoor(one.id, [she], [stamp(she.id, { at: '2026-03-02T13:00:00.000Z' })]);
    await sync(one.id, randomUUID(), [stamp(id, { at: '2026-03-02T13:30:00.000Z' })]);
    expect((await attendance(one.id)).length).toBe(2);
    const [waiting] = await arrivals(one.id);
    expect(waiting.alike).toContainEqual({ registrationId: id, memberId: author.id, name: 'Gestora de prueba, UGEL Huaura' });
    for (let twice = 0; twice < 2; twice += 1) succeeded(await settle({ id: she.id, registrationId: id }));
    expect(await atDoor(one.id, [she], [stamp(she.id, { at: '2026-03-02T12:50:00.000Z' }), stamp(she.id, { day: LAST_DAY })])).toEqual(['ALREADY', 'COUNTED']);
    const rows = await attendance(one.id);
    expect(rows.map(({ registrationId, at }) => [registrationId, at.toISOString()])).toEqual([[id, '2026-03-02T12:50:00.000Z'], [id, '2026-03-02T13:05:00.000Z']]);
    expect([await arrivals(one.id), await pointsOf(one.id)]).toEqual([[], 10]);
    expect(refused(await settle({ id: she.id, registrationId: await guest(one.id, 'Otra persona') })).reason).toBe('ARRIVAL_NOT_FOUND');
  });

  test('she has an account: her points come then; whoever is of another exchange, or registered, is no choice', async () => {
    const one = await announced(stage, { igedSeats: 9 });
    const { id: memberId } = await stage.who('colleague');
    const [she, other] = [walkIn('Colega de prueba'), walkIn('Otra colega')];
    await atDoor(one.id, [she, other], [stamp(she.id), stamp(other.id)]);
    expect(await pointsOf(one.id)).toBe(0);
    const elsewhere = await guest((await announced(stage)).id, 'De otro intercambio');
    expect(refused(await settle({ id: she.id, registrationId: elsewhere })).fields).toEqual(['input.registrationId ARRIVAL_OTHER']);
    expect(refused(await settle({ id: she.id, registrationId: other.id, memberId })).fields).toEqual(['input.registrationId ARRIVAL_ONE']);
    succeeded(await settle({ id: she.id, memberId }));
    expect(refused(await settle({ id: other.id, memberId })).fields).toEqual(['input.memberId ARRIVAL_OTHER']);
    expect([await pointsOf(one.id), (await mine('colleague', one.id))?.attended]).toEqual([10, [FIRST_DAY]]);
    succeeded(await settle({ id: other.id }));
    expect(await arrivals(one.id)).toEqual([]);
  });

  test('a wrong entry is undone with its points, whichever arrives first, and she may enter after all', async () => {
    const one = await announced(stage, { igedSeats: 9 });
    const { id } = await register('author', one.id);
    const [wrong, item] = [stamp(id), stamp(id, { itemId: one.programme[0].id })];
    const undo = (of: Stamp): Stamp => ({ ...of, id: randomUUID(), annuls: of.id });
    expect(await sync(one.id, randomUUID(), [undo(item)])).toEqual(['UNDONE']);
    expect(await sync(one.id, randomUUID(), [item, wrong])).toEqual(['UNDONE', 'COUNTED']);
    expect(await pointsOf(one.id)).toBe(10);
    expect(await sync(one.id, randomUUID(), [undo(wrong)])).toEqual(['UNDONE']);
    expect([await attendance(one.id), await pointsOf(one.id)]).toEqual([[], 0]);
    // Undone by who names another person, nothing changes.
    const other = await guest(one.id, 'Otra persona');
    expect(await sync(one.id, randomUUID(), [stamp(id, { at: '2026-03-02T14:00:00.000Z' })])).toEqual(['COUNTED']);
    const [{ id: standing }] = await stage.app.db.rows<{ id: string }>({ text: `select id from exchange_check_in where registration_id = $1 and stamped_at = '2026-03-02T14:00:00Z'`, values: [id] });
    await sync(one.id, randomUUID(), [stamp(other, { annuls: standing })]);
    expect([(await attendance(one.id)).length, await pointsOf(one.id)]).toEqual([1, 10]);
    for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', UNDO, { input: { registrationId: id, day: FIRST_DAY, reason: 'Se leyó en otra puerta' } }));
    expect([await attendance(one.id), await pointsOf(one.id)]).toEqual([[], 0]);
    expect((await stage.app.db.rows({ text: 'select 1 from exchange_check_in where registration_id = $1', values: [id] })).length).toBe(6);
  });
});

test('Registered is never counted as attended: attendance is by day and moment, by region, kind of Iged and duty', async () => {
  const one = await announced(stage, { igedSeats: 9 });
  const [director, other] = [await guest(one.id, 'Directora de la DRE'), await guest(one.id, 'Director de UGEL', { igedCode: '150202' })];
  await guest(one.id, 'Quien no vino');
  const phone = randomUUID();
  expect(await sync(one.id, phone, [stamp(director), stamp(other, { itemId: one.programme[0].id }), stamp(director, { day: LAST_DAY })])).toEqual(['COUNTED', 'COUNTED', 'COUNTED']);
  expect(await sync(one.id, randomUUID(), [stamp(director)])).toEqual(['ALREADY']);
  const shown = succeeded(await stage.ask<{ exchangeAttendance: { days: { people: number; counts: object[] }[] } }>('staff', ATTENDANCE, { exchangeId: one.id })).exchangeAttendance;
  expect(shown).toMatchObject({ registered: 3, waiting: 0, attended: 2, items: [{ title: 'Apertura', people: 1 }] });
  expect(shown.days.map(({ people }) => people)).toEqual([2, 1]);
  expect(shown.days[0].counts).toContainEqual({ regionName: 'Lima Provincias', igedKind: 'DRE', duty: 'DIRECTOR', people: 1 });
  const file = async (form: string, who: Who = 'staff') => fetch(`${stage.app.url}/admin/intercambios/${one.id}/asistencia.${form}`, { headers: { cookie: (await stage.who(who)).session.cookie } });
  const csv = await (await file('csv')).text();
  expect(csv.split('\n').filter((line) => line.includes(FIRST_DAY))).toHaveLength(3);
  expect(csv).toContain('Todo el día');
  expect(csv).not.toContain('Quien no vino');
  expect((await file('xlsx')).headers.get('content-type')).toContain('spreadsheetml');
  expect([401, 403, 404]).toContain((await file('csv', 'author')).status);
  const before = await stage.app.app.get(ExchangeFigures).ofYear(2026);
  await turned(stage, 'hold', one.id);
  const after = await stage.app.app.get(ExchangeFigures).ofYear(2026);
  expect([after.held - before.held, after.registered - before.registered, after.attended - before.attended]).toEqual([1, 3, 2]);
  expect([after.directorsOfDre, after.directorsOfUgel]).toEqual([before.directorsOfDre + 1, before.directorsOfUgel + 1]);
});

test('Staff search who registered, withdraw one with a reason, and no private datum is in the list a phone keeps', async () => {
  const one = await announced(stage);
  const id = await guest(one.id, 'Óscar de prueba', { needs: 'Menú vegetariano' });
  await withItem(stage, one.id, { starts: '12:00', ends: '13:00' });
  const found = succeeded(await stage.ask<{ exchangeRegistrations: { items: object[] } }>('staff', LIST, { exchangeId: one.id, state: 'REGISTERED', search: 'oscar' }));
  expect(found.exchangeRegistrations.items).toMatchObject([{ id, needs: 'Menú vegetariano' }]);
  const roster = succeeded(await stage.ask<{ exchangeRoster: object[] }>('staff', ROSTER, { exchangeId: one.id })).exchangeRoster;
  expect(Object.keys(roster[0]).sort()).toEqual(['code', 'id', 'igedCode', 'igedName', 'name', 'state']);
  succeeded(await stage.ask('staff', WITHDRAW, { input: { id, reason: 'Se duplicó' } }));
  expect(succeeded(await stage.ask<{ exchangeRoster: object[] }>('staff', ROSTER, { exchangeId: one.id })).exchangeRoster).toEqual([]);
});
