import { randomUUID } from 'node:crypto';
import { HUAURA, openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { FIRST_DAY, announced, planned, type DeskShown } from './scene.js';

const SAVE = `mutation ($input: SaveStandInput!) { saveStand(input: $input) { id number name code held holders { id } } }`;
const HOLD = `mutation ($id: ID!) { holdStand(id: $id) { id held } }`;
const PAGE = `query ($code: String!) { fairStand(code: $code) { name open contributions { id text name answer } photos { url } } }`;
const LEAVE = `mutation ($input: LeaveContributionInput!) { leaveContribution(input: $input) }`;
const PENDING = `query ($exchangeId: ID!) { pendingContributions(exchangeId: $exchangeId) { id text standName } }`;
const MODERATE = `mutation ($input: ModerateContributionInput!) { moderateContribution(input: $input) { id } }`;
const ANSWER = `mutation ($input: AnswerContributionInput!) { answerContribution(input: $input) }`;
const INTERNSHIP = `mutation ($input: SaveInternshipInput!) { saveInternship(input: $input) { revision turns { starts ends islands } } }`;
const PUBLIC = `query ($slug: String!) { fairStands(slug: $slug) { name } exchangeInternship(slug: $slug) { hostName islands { name } schools { name } turns { starts islands } } }`;

type Stand = { id: string; code: string; held: boolean };
type Page = { open: boolean; contributions: { id: string; text: string; name: string; answer: string }[] };
let stage: Stage;
let one: DeskShown;
let stand: Stand;
const standInput = (exchangeId: string, holderIds: string[], more: object = {}) => ({
  input: { id: randomUUID(), exchangeId, number: 1, name: 'Puesto de Huaura', igedCode: HUAURA, products: 'Guías y maquetas', holderIds, ...more },
});
const leaveInput = (code: string, more: object = {}) => ({ input: { id: randomUUID(), code, kind: 'QUESTION', text: '¿Cómo empezaron?', name: 'Visitante', comesFrom: 'Puno', ...more } });
const page = async (code: string) => succeeded(await stage.ask<{ fairStand: Page | null }>(null, PAGE, { code })).fairStand;

beforeAll(async () => {
  stage = await openStage();
  const author = await stage.who('author');
  one = await announced(stage);
  const saved = await stage.ask<{ saveStand: Stand[] }>('staff', SAVE, standInput(one.id, [author.id]));
  stand = succeeded(saved).saveStand[0];
});
afterAll(() => stage.close());

test('A visitor without an account leaves a question; nobody sees it before somebody reads it; then the team answers', async () => {
  const input = leaveInput(stand.code);
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask(null, LEAVE, input));
  succeeded(await stage.ask('colleague', LEAVE, leaveInput(stand.code, { kind: 'CONTRIBUTION', text: 'En mi UGEL sirvió empezar por dos redes.' })));
  expect((await page(stand.code))?.contributions).toEqual([]);
  const { pendingContributions } = succeeded(await stage.ask<{ pendingContributions: { id: string }[] }>('staff', PENDING, { exchangeId: one.id }));
  expect(pendingContributions).toHaveLength(2);
  for (const { id } of pendingContributions) succeeded(await stage.ask('staff', MODERATE, { input: { id, show: true } }));
  const shown = await page(stand.code);
  expect(shown?.contributions.map(({ name }) => name).sort()).toEqual(['Colega de prueba, UGEL Huaura', 'Visitante']);
  for (const { id } of shown?.contributions ?? []) succeeded(await stage.ask('author', ANSWER, { input: { id, text: 'Con una escuela piloto.' } }));
  expect((await page(stand.code))?.contributions.map(({ answer }) => answer)).toEqual(['Con una escuela piloto.', 'Con una escuela piloto.']);
  await stage.app.drainJobs();
  const told = await stage.app.db.rows<{ kind: string; n: number }>({ text: `select kind, count(*)::int as n from notification where kind like 'stand.%' group by kind order by kind` });
  expect(told).toEqual([{ kind: 'stand.answered', n: 1 }, { kind: 'stand.published', n: 2 }]);
});

test.each<[string, Who]>([['a colleague who does not attend it', 'colleague'], ['a gestor of another institution', 'stranger']])(
  'For %s, what was left there is answered as a random id, and the denial is audited',
  async (_title, who) => {
    const [left] = (await page(stand.code))?.contributions ?? [];
    const [real, random] = [await stage.ask(who, ANSWER, { input: { id: left.id, text: 'Yo respondo' } }), await stage.ask(who, ANSWER, { input: { id: randomUUID(), text: 'Yo respondo' } })];
    expect(real.errors).toEqual(random.errors);
    const denied = await stage.app.db.rows({ text: `select 1 from audit_entry where outcome = 'DENIED' and detail->>'contributionId' = $1`, values: [left.id] });
    expect(denied.length).toBeGreaterThan(0);
  },
);

test('What is hidden is nowhere, a stand of a plan does not exist yet, and the same id with another text is refused', async () => {
  const input = leaveInput(stand.code, { text: 'Esto no se publica' });
  succeeded(await stage.ask(null, LEAVE, input));
  succeeded(await stage.ask('staff', MODERATE, { input: { id: input.input.id, show: false } }));
  expect(JSON.stringify(await page(stand.code))).not.toContain('Esto no se publica');
  expect(refused(await stage.ask('author', ANSWER, { input: { id: input.input.id, text: 'Hola a todos' } })).reason).toBe('CONTRIBUTION_NOT_PUBLIC');
  expect(refused(await stage.ask(null, LEAVE, { input: { ...input.input, text: 'Otro texto' } })).reason).toBe('CONTRIBUTION_ID_TAKEN');
  const hidden = await planned(stage);
  const [secret] = succeeded(await stage.ask<{ saveStand: Stand[] }>('staff', SAVE, standInput(hidden.id, []))).saveStand;
  expect(await page(secret.code)).toBe(null);
  const [real, random] = [await stage.ask(null, LEAVE, leaveInput(secret.code)), await stage.ask(null, LEAVE, leaveInput('nada'))];
  expect(real.errors).toEqual(random.errors);
});

test('One account that floods a stand is stopped, and told how long to wait', async () => {
  let answer = await stage.ask('stranger', LEAVE, leaveInput(stand.code));
  for (let n = 0; n < 25 && !answer.errors; n += 1) answer = await stage.ask('stranger', LEAVE, leaveInput(stand.code));
  expect(refused(answer).code).toBe('RATE_LIMITED');
});

test('Whoever attended is counted once; nobody notes it of their own institution; who is not of the Iged is no holder', async () => {
  for (const who of ['neighbour', 'administrator'] as const)
    expect(refused(await stage.ask(who, HOLD, { id: stand.id }))).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', HOLD, { id: stand.id }));
  const points = await stage.app.db.rows({ text: `select points from points_entry where rule_kind = 'stand.held'` });
  expect(points).toEqual([{ points: 15 }]);
  const stranger = await stage.who('stranger');
  expect(refused(await stage.ask('staff', SAVE, standInput(one.id, [stranger.id], { number: 2 }))).fields).toEqual(['input.holderIds HOLDER_UNKNOWN']);
  expect(refused(await stage.ask('staff', SAVE, standInput(one.id, []))).reason).toBe('STAND_NUMBER_TAKEN');
  const author = await stage.who('author');
  const moved = { id: stand.id, igedCode: '150200' };
  expect(refused(await stage.ask('staff', SAVE, standInput(one.id, [author.id], moved))).fields).toEqual(['input.holderIds HOLDER_UNKNOWN']);
});

test('The posters carry a code for each stand, for the desk alone', async () => {
  const get = async (who: Who) => (await fetch(`${stage.app.url}/admin/intercambios/${one.id}/puestos.pdf`, { headers: { cookie: (await stage.who(who)).session.cookie } })).status;
  expect(await get('staff')).toBe(200);
  expect([401, 403, 404]).toContain(await get('author'));
});

test('The internship has a circuit where every crew passes by every island, and everyone reads it', async () => {
  const islands = ['Acogida', 'Laboratorio', 'Biohuerto'].map((name) => ({ name, place: '', about: '' }));
  const input = {
    exchangeId: one.id, revision: 0, hostCode: HUAURA, day: FIRST_DAY, starts: '09:00', turnMinutes: 30, crews: 3, about: '', islands,
    schools: Array.from({ length: 11 }, (_, n) => ({ name: `Escuela ${n + 1}`, modularCode: '' })), modules: [],
  };
  const saved = succeeded(await stage.ask<{ saveInternship: { revision: number; turns: object[] } }>('staff', INTERNSHIP, { input }));
  expect(saved.saveInternship.turns).toEqual([
    { starts: '09:00', ends: '09:30', islands: [0, 1, 2] }, { starts: '09:30', ends: '10:00', islands: [1, 2, 0] }, { starts: '10:00', ends: '10:30', islands: [2, 0, 1] },
  ]);
  expect(refused(await stage.ask('staff', INTERNSHIP, { input: { ...input, crews: 4 } })).reason).toBe('EXCHANGE_CHANGED');
  expect(refused(await stage.ask('staff', INTERNSHIP, { input: { ...input, crews: 5, revision: 1, hostCode: '150200' } })).fields).toEqual(['input.hostCode INTERNSHIP_HOST']);
  const shown = succeeded(await stage.ask<{ exchangeInternship: { schools: object[] } }>(null, PUBLIC, { slug: one.slug }));
  expect(shown.exchangeInternship).toMatchObject({ islands: [{ name: 'Acogida' }, { name: 'Laboratorio' }, { name: 'Biohuerto' }] });
  expect(shown.exchangeInternship.schools).toHaveLength(11);
});

test('The internship tells who brings what, to which island; schools by their code, each once', async () => {
  const input = {
    exchangeId: one.id, revision: 1, hostCode: HUAURA, day: FIRST_DAY, starts: '09:00', turnMinutes: 30, crews: 3, about: '',
    islands: ['Acogida', 'Laboratorio'].map((name) => ({ name, place: '', about: '' })), schools: [{ name: 'Escuela 1', modularCode: '0234567' }], modules: [] as object[],
  };
  const save = (more: object) => stage.ask('staff', INTERNSHIP, { input: { ...input, ...more } });
  expect(refused(await save({ schools: [{ name: 'Escuela', modularCode: '123' }] })).fields).toEqual(['input.schools MODULAR_CODE_WRONG']);
  expect(refused(await save({ schools: [...input.schools, { name: 'Otra', modularCode: '0234567' }] })).fields).toEqual(['input.schools SCHOOL_TWICE']);
  const allyId = randomUUID();
  expect(refused(await save({ modules: [{ allyId, title: 'Taller de datos' }] })).fields).toEqual(['input.modules ALLY_UNKNOWN']);
  await stage.app.db.rows({ text: `insert into ally (id, slug, name, kind, description, link, created_at, updated_at) values ($1, 'aliado', 'Aliado de prueba', 'INTERNATIONAL', 'Apoya', '', now(), now())`, values: [allyId] });
  expect(succeeded(await stage.ask<{ internshipAllies: object[] }>('staff', '{ internshipAllies { id name } }')).internshipAllies).toContainEqual({ id: allyId, name: 'Aliado de prueba' });
  expect(refused(await save({ modules: [{ allyId, title: 'Taller de datos', island: 2 }] })).fields).toEqual(['input.modules MODULE_ISLAND']);
  succeeded(await save({ modules: [{ allyId, title: 'Taller de datos', island: 1, starts: '10:15' }] }));
  const shown = succeeded(await stage.ask<{ exchangeInternship: object }>(null, `query ($slug: String!) { exchangeInternship(slug: $slug) { modules { allyName title island starts } schools { name modularCode } } }`, { slug: one.slug }));
  expect(shown.exchangeInternship).toEqual({ modules: [{ allyName: 'Aliado de prueba', title: 'Taller de datos', island: 1, starts: '10:15' }], schools: [{ name: 'Escuela 1', modularCode: '0234567' }] });
  const brought = await stage.app.db.rows<{ what: string }>({ text: 'select what from ally_contribution where ally_id = $1', values: [allyId] });
  expect(brought).toEqual([{ what: 'Taller de datos' }]);
});

describe('The crews of the internship', () => {
  const MATES = `registrationId name crew`;
  const DEAL = `mutation ($input: DealCrewsInput!) { dealCrews(input: $input) { ${MATES} } }`;
  const MOVE = `mutation ($input: MoveToCrewInput!) { moveToCrew(input: $input) { ${MATES} } }`;
  const REGISTER = `mutation ($input: RegisterToExchangeInput!) { registerToExchange(input: $input) { id crew } }`;
  const MINE = `query ($exchangeId: ID!) { myExchangeRegistration(exchangeId: $exchangeId) { crew } }`;
  const AT_DESK = `mutation ($input: RegisterAtDeskInput!) { registerAtDesk(input: $input) }`;
  type Mate = { registrationId: string; name: string; crew: number | null };
  const deal = async (how: string, again: boolean) => succeeded(await stage.ask<{ dealCrews: Mate[] }>('staff', DEAL, { input: { exchangeId: one.id, how, again } })).dealCrews;
  const sizes = (mates: Mate[]) => [1, 2, 3].map((crew) => mates.filter((mate) => mate.crew === crew).length);
  const guest = async (n: number) =>
    succeeded(await stage.ask('staff', AT_DESK, { input: { id: randomUUID(), exchangeId: one.id, name: `Persona ${n}`, igedCode: n % 2 ? '150200' : null, institution: 'Escuela', duty: 'TEACHER', post: '', needs: '' } }));

  test('people are dealt evenly, she sees her crew, and whoever comes later finds a place without moving anyone', async () => {
    await stage.app.db.rows({ text: 'update exchange set iged_seats = 50 where id = $1', values: [one.id] });
    const input = { id: randomUUID(), exchangeId: one.id, duty: 'SPECIALIST', needs: '' };
    expect(succeeded(await stage.ask<{ registerToExchange: { crew: null } }>('author', REGISTER, { input })).registerToExchange.crew).toBe(null);
    for (let n = 0; n < 8; n += 1) await guest(n);
    const first = await deal('MIXED', false);
    expect(sizes(first)).toEqual([3, 3, 3]);
    const own = succeeded(await stage.ask<{ myExchangeRegistration: { crew: number } }>('author', MINE, { exchangeId: one.id })).myExchangeRegistration.crew;
    expect(own).toBe(first.find(({ registrationId }) => registrationId === input.id)?.crew);
    await guest(8);
    const later = await deal('MIXED', false);
    expect(sizes(later).sort()).toEqual([3, 3, 4]);
    for (const { registrationId, crew } of first) expect(later.find((mate) => mate.registrationId === registrationId)?.crew).toBe(crew);
    const together = await deal('TOGETHER', true);
    expect(new Set(together.filter(({ name }) => ['Persona 1', 'Persona 3', 'Persona 5', 'Persona 7'].includes(name)).map(({ crew }) => crew)).size).toBe(1);
    const moves = await stage.app.db.rows<{ action: string }>({ text: `select action from exchange_move where exchange_id = $1 and action like 'DEAL%' order by position`, values: [one.id] });
    expect(moves.map(({ action }) => action)).toEqual(['DEAL', 'DEAL', 'DEAL_AGAIN']);
    const moved = { input: { registrationId: input.id, crew: (own % 3) + 1 } };
    expect(succeeded(await stage.ask<{ moveToCrew: Mate[] }>('staff', MOVE, moved)).moveToCrew.find(({ registrationId }) => registrationId === input.id)?.crew).toBe((own % 3) + 1);
    expect(refused(await stage.ask('staff', MOVE, { input: { ...moved.input, crew: 4 } })).fields).toEqual(['input.crew CREW_UNKNOWN']);
  });

  test('without an internship there is nothing to deal; its lists are for the desk alone', async () => {
    const other = await announced(stage);
    expect(refused(await stage.ask('staff', DEAL, { input: { exchangeId: other.id, how: 'MIXED', again: false } })).reason).toBe('NO_INTERNSHIP');
    const get = async (who: Who) => (await fetch(`${stage.app.url}/admin/intercambios/${one.id}/equipos.pdf`, { headers: { cookie: (await stage.who(who)).session.cookie } })).status;
    expect(await get('staff')).toBe(200);
    expect([401, 403, 404]).toContain(await get('author'));
  });
});

test('On its days a whole hall leaves things by one address, as much as the exchange says; each device has its own count', async () => {
  const deviceId = randomUUID();
  await stage.app.db.rows({ text: `delete from rate_limit where key like 'stand.%'` });
  for (let n = 0; n < 20; n += 1) succeeded(await stage.ask(null, LEAVE, leaveInput(stand.code, { deviceId })));
  expect(refused(await stage.ask(null, LEAVE, leaveInput(stand.code, { deviceId }))).code).toBe('RATE_LIMITED');
  succeeded(await stage.ask(null, LEAVE, leaveInput(stand.code, { deviceId: randomUUID() })));
  await stage.app.db.rows({ text: `update rate_limit set points = 121 where key like 'stand.hall%'` });
  succeeded(await stage.ask(null, LEAVE, leaveInput(stand.code)));
  await stage.app.db.rows({ text: 'update exchange set stand_hourly = 100 where id = $1', values: [one.id] });
  expect(refused(await stage.ask(null, LEAVE, leaveInput(stand.code, { deviceId: randomUUID() }))).code).toBe('RATE_LIMITED');
});
