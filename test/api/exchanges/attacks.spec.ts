import { randomUUID } from 'node:crypto';
import { HUAURA, openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { FIRST_DAY, announced, turned, type DeskShown } from './scene.js';

const REGISTER = `mutation ($input: RegisterToExchangeInput!) { registerToExchange(input: $input) { id state crew } }`;
const MINE = `query ($exchangeId: ID!) { myExchangeRegistration(exchangeId: $exchangeId) { id state needs } }`;
const LEAVE_EXCHANGE = `mutation ($id: ID!) { leaveExchange(id: $id) }`;
const SYNC = `mutation ($input: SyncCheckInsInput!) { syncCheckIns(input: $input) { id outcome } }`;
const SETTLE = `mutation ($input: SettleArrivalInput!) { settleArrival(input: $input) { id } }`;
const ANNUL = `mutation ($input: AnnulAttendanceInput!) { annulAttendance(input: $input) }`;
const DEAL = `mutation ($input: DealCrewsInput!) { dealCrews(input: $input) { registrationId crew } }`;
const MOVE = `mutation ($input: MoveToCrewInput!) { moveToCrew(input: $input) { registrationId } }`;
const WITHDRAW = `mutation ($input: WithdrawRegistrationInput!) { withdrawRegistration(input: $input) }`;
const SAVE_STAND = `mutation ($input: SaveStandInput!) { saveStand(input: $input) { id code } }`;
const LEAVE = `mutation ($input: LeaveContributionInput!) { leaveContribution(input: $input) }`;
const INTERNSHIP = `mutation ($input: SaveInternshipInput!) { saveInternship(input: $input) { revision } }`;

let stage: Stage;
let one: DeskShown;
let code: string;
let own: string;
beforeAll(async () => {
  stage = await openStage();
  one = await announced(stage, { igedSeats: 60 });
  const stand = { id: randomUUID(), exchangeId: one.id, number: 1, name: 'Puesto de Huaura', igedCode: HUAURA, products: '', holderIds: [] };
  code = succeeded(await stage.ask<{ saveStand: { code: string }[] }>('staff', SAVE_STAND, { input: stand })).saveStand[0].code;
  own = randomUUID();
  succeeded(await stage.ask('author', REGISTER, { input: { id: own, exchangeId: one.id, duty: 'SPECIALIST', needs: 'Silla de ruedas' } }));
});
afterAll(() => stage.close());

const walkIn = (more: object = {}) => ({ id: randomUUID(), name: 'Visitante de prueba', igedCode: null, institution: 'Municipalidad', duty: 'OTHER', post: '', at: '2026-03-02T13:00:00.000Z', ...more });
const stamp = (registrationId: string, more: object = {}) => ({ id: randomUUID(), registrationId, day: FIRST_DAY, itemId: null, at: '2026-03-02T13:00:00.000Z', ...more });
const syncInput = (stamps: object[], walkIns: object[] = [], exchangeId = one.id) => ({ input: { exchangeId, deviceId: randomUUID(), stamps, walkIns } });
const leaveInput = (more: object = {}) => ({ input: { id: randomUUID(), code, kind: 'QUESTION', text: '¿Cómo empezaron?', name: '', comesFrom: '', ...more } });
const picture = () =>
  stage.app.db.rows({
    text: `select (select count(*) from exchange_registration) as registrations, (select json_agg(r order by r.id) from exchange_registration r) as rows, (select count(*) from exchange_check_in) as stamps,
      (select json_agg(a order by a.registration_id, a.day, a.item_id) from exchange_attendance a) as came, (select json_agg(p order by p.registration_id) from internship_place p) as crews,
      (select count(*) from stand_contribution) as left_at_stands, (select count(*) from exchange_move) as moves, (select count(*) from points_entry) as points`,
  });
const unchanged = async (attack: () => Promise<unknown>): Promise<void> => {
  const before = await picture();
  await attack();
  expect(await picture()).toEqual(before);
};

test.each<[string, string, () => object]>([
  ['reads passes', SYNC, () => syncInput([stamp(own)])],
  ['says who came', SETTLE, () => ({ input: { id: own } })],
  ['undoes an entry', ANNUL, () => ({ input: { registrationId: own, day: FIRST_DAY, reason: 'Porque sí' } })],
  ['deals the crews', DEAL, () => ({ input: { exchangeId: one.id, how: 'MIXED', again: true } })],
  ['moves herself to another crew', MOVE, () => ({ input: { registrationId: own, crew: 2 } })],
  ['withdraws another', WITHDRAW, () => ({ input: { id: own, reason: 'Porque sí' } })],
])('Whoever is not of the desk %s at neither door', async (_title, document, variables) => {
  await unchanged(async () => {
    for (const who of ['author', 'stranger', 'expert'] as Who[]) expect((await stage.ask(who, document, variables())).errors).toBeDefined();
  });
});

test("Another's registration and pass are answered as a random id, and her needs are nowhere else", async () => {
  await unchanged(async () => {
    const [real, random] = [await stage.ask('colleague', LEAVE_EXCHANGE, { id: own }), await stage.ask('colleague', LEAVE_EXCHANGE, { id: randomUUID() })];
    expect(real.errors).toEqual(random.errors);
  });
  expect(succeeded(await stage.ask<{ myExchangeRegistration: null }>('colleague', MINE, { exchangeId: one.id })).myExchangeRegistration).toBe(null);
  const page = await stage.ask(null, `query ($slug: String!) { exchange(slug: $slug) { title } fairStands(slug: $slug) { name } exchangeInternship(slug: $slug) { hostName } }`, { slug: one.slug });
  expect(JSON.stringify(page)).not.toContain('Silla');
});

test('What a phone downloads, and every list of people, has no DNI, phone, mail or need in its schema', async () => {
  const lists: [string, string][] = [
    ['exchangeRoster', 'query ($exchangeId: ID!) { exchangeRoster(exchangeId: $exchangeId) { FIELD } }'],
    ['arrivals', 'query ($exchangeId: ID!) { arrivals(exchangeId: $exchangeId) { FIELD } }'],
    ['alike', 'query ($exchangeId: ID!) { arrivals(exchangeId: $exchangeId) { alike { FIELD } } }'],
    ['crewMates', 'query ($exchangeId: ID!) { crewMates(exchangeId: $exchangeId) { FIELD } }'],
    ['doorIgeds', 'query ($exchangeId: ID!) { doorIgeds(exchangeId: $exchangeId) { FIELD } }'],
  ];
  for (const [, document] of lists)
    for (const field of ['dni', 'phone', 'email', 'mail', 'needs', 'birthDate'])
      expect((await stage.ask('staff', document.replace('FIELD', field), { exchangeId: one.id })).errors).toBeDefined();
  const roster = await stage.ask('staff', lists[0][1].replace('FIELD', 'id code name igedName igedCode state'), { exchangeId: one.id });
  expect(JSON.stringify(succeeded(roster))).not.toMatch(/Silla|@prueba/);
});

test('People are searched by name alone: no other field filters, sorts or counts them', async () => {
  for (const argument of ['email: "a"', 'dni: "1"', 'needs: "a"', 'memberId: "a"', 'orderBy: "email"', 'sort: "dni"'])
    expect(refused(await stage.ask('staff', `{ exchangeRegistrations(exchangeId: "${one.id}", state: REGISTERED, ${argument}) { items { id } } }`)).code).toBe('BAD_USER_INPUT');
  const search = (text: string) => stage.ask<{ exchangeRegistrations: { items: object[] } }>('staff', `query ($s: String) { exchangeRegistrations(exchangeId: "${one.id}", state: REGISTERED, search: $s) { items { id } } }`, { s: text });
  for (const text of ['silla', 'author@prueba.test', '%', '_']) expect(succeeded(await search(text)).exchangeRegistrations.items).toEqual([]);
});

test.each<[string, Who | null, string, (extra: object) => object, string[]]>([
  ['A registration', 'colleague', REGISTER, (extra) => ({ input: { id: randomUUID(), exchangeId: one.id, duty: 'OTHER', needs: '', ...extra } }), ['state', 'code', 'memberId', 'igedCode', 'crew', 'walkIn', 'mergedInto', 'queuedAt', '__proto__x']],
  ['A reading', 'staff', SYNC, (extra) => syncInput([stamp(own, extra)]), ['receivedAt', 'receivedBy', 'points', 'state', 'memberId']],
  ['Somebody at the door', 'staff', SYNC, (extra) => { const she = walkIn(extra); return syncInput([stamp(she.id)], [she]); }, ['memberId', 'state', 'code', 'mergedInto', 'dni', 'phone', 'email']],
  ['What is left at a stand', null, LEAVE, (extra) => leaveInput(extra), ['state', 'memberId', 'answer', 'answeredBy', 'moderatedBy', 'leftAt']],
  ['A dealing', 'staff', DEAL, (extra) => ({ input: { exchangeId: one.id, how: 'MIXED', again: false, ...extra } }), ['crews', 'registrationId', 'crew']],
])('%s cannot bring what is not asked', async (_title, who, document, variables, fields) => {
  await unchanged(async () => {
    for (const field of fields) expect(refused(await stage.ask(who, document, variables({ [field]: 'REGISTERED' }))).code).toBe('BAD_USER_INPUT');
  });
});

test('Every odd id is bad input, never the first row', async () => {
  await unchanged(async () => {
    for (const id of [null, '', 0, [], {}, 'x']) {
      expect(refused(await stage.ask('author', LEAVE_EXCHANGE, { id })).code).toBe('BAD_USER_INPUT');
      expect(refused(await stage.ask('staff', SETTLE, { input: { id } })).code).toBe('BAD_USER_INPUT');
      expect(refused(await stage.ask('staff', MOVE, { input: { registrationId: id, crew: 1 } })).code).toBe('BAD_USER_INPUT');
      expect(refused(await stage.ask('staff', SYNC, syncInput([stamp(String(id))]))).code).toBe('BAD_USER_INPUT');
    }
  });
});

test('Nobody gives points to themselves at the door, whoever reads', async () => {
  const reader = await stage.who('neighbour');
  const id = randomUUID();
  await stage.app.db.rows({
    text: `insert into exchange_registration (id, exchange_id, member_id, name, iged_code, duty, state, queued_at, code, updated_at) values ($1, $2, $3, 'Quien lee', $4, 'OTHER', 'REGISTERED', now(), $5, now())`,
    values: [id, one.id, reader.id, HUAURA, randomUUID()],
  });
  succeeded(await stage.ask('neighbour', SYNC, syncInput([stamp(id)])));
  expect(await stage.app.db.rows({ text: 'select 1 from points_entry where member_id = $1', values: [reader.id] })).toEqual([]);
});

test('Of fifty identical readings, arrivals, decisions and dealings at once, each has exactly one effect', async () => {
  const { id: memberId } = await stage.who('colleague');
  const she = walkIn({ name: 'Colega de prueba', igedCode: HUAURA });
  const input = syncInput([stamp(own), stamp(she.id)], [she]);
  const readings = await Promise.all(Array.from({ length: 50 }, () => stage.ask<{ syncCheckIns: { outcome: string }[] }>('staff', SYNC, input)));
  const outcomes = readings.flatMap((answer) => succeeded(answer).syncCheckIns.map(({ outcome }) => outcome));
  expect([outcomes.filter((outcome) => outcome === 'COUNTED').length, outcomes.filter((outcome) => outcome === 'ALREADY').length]).toEqual([2, 98]);
  const settled = await Promise.all(Array.from({ length: 20 }, () => stage.ask('staff', SETTLE, { input: { id: she.id, memberId } })));
  expect(settled.filter(({ errors }) => errors)).toEqual([]);
  const paid = await stage.app.db.rows<{ n: number }>({ text: `select count(*)::int as n from points_entry where rule_kind = 'exchange.attended' and source = $1 group by member_id`, values: [`exchange:${one.id}`] });
  expect(paid).toEqual([{ n: 1 }, { n: 1 }]);
  const internship = { exchangeId: one.id, revision: 0, hostCode: HUAURA, day: FIRST_DAY, starts: '09:00', turnMinutes: 30, crews: 2, about: '', islands: [{ name: 'Acogida', place: '', about: '' }], schools: [], modules: [] };
  succeeded(await stage.ask('staff', INTERNSHIP, { input: internship }));
  await Promise.all(Array.from({ length: 20 }, () => stage.ask('staff', DEAL, { input: { exchangeId: one.id, how: 'MIXED', again: false } })));
  const moves = await stage.app.db.rows({ text: `select 1 from exchange_move where exchange_id = $1 and action = 'DEAL'`, values: [one.id] });
  expect(moves).toHaveLength(1);
});

test('Closed, nothing more enters by the door: no reading, no person, no undoing, no crew, nothing at its stands', async () => {
  const other = await announced(stage, { endsOn: FIRST_DAY });
  const she = walkIn();
  const saved = { id: randomUUID(), exchangeId: other.id, number: 1, name: 'Puesto', igedCode: HUAURA, products: '', holderIds: [] };
  const [stand] = succeeded(await stage.ask<{ saveStand: { code: string }[] }>('staff', SAVE_STAND, { input: saved })).saveStand;
  succeeded(await stage.ask('staff', SYNC, syncInput([stamp(she.id)], [she], other.id)));
  await turned(stage, 'hold', other.id);
  await turned(stage, 'close', other.id);
  await unchanged(async () => {
    const late = walkIn();
    for (const [document, variables] of [
      [SYNC, syncInput([stamp(late.id)], [late], other.id)],
      [SETTLE, { input: { id: she.id } }],
      [ANNUL, { input: { registrationId: she.id, day: FIRST_DAY, reason: 'No vino' } }],
      [DEAL, { input: { exchangeId: other.id, how: 'MIXED', again: true } }],
    ] as [string, object][])
      expect(refused(await stage.ask('staff', document, variables as Record<string, unknown>))).toMatchObject({ code: 'CONFLICT', reason: 'EXCHANGE_STEP_REFUSED' });
    expect(refused(await stage.ask(null, LEAVE, leaveInput({ code: stand.code }))).reason).toBe('STAND_CLOSED');
  });
});
