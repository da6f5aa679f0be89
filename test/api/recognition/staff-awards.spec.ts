import { Role } from '@lib/access';
import { encodeCursor } from '@lib/kernel';
import { inSnapshot } from '@lib/platform';
import { verifyLedger } from '@lib/recognition';
import { PASSWORD, enroll, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { earn, kept } from './people.js';

let app: TestApp;
let cast: Cast;
let staff: Session;
let administrator: Session;
let neighbour: Session;
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-03-02T15:00:00Z' }));
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  administrator = await app.login('admin', cast.administrator.email, PASSWORD);
  await enroll(app, { email: 'vecina@difoca.test', roles: [Role.STAFF], name: 'Especialista de la misma UGEL', igedCode: cast.igeds.first.code });
  neighbour = await app.login('admin', 'vecina@difoca.test', PASSWORD);
});
afterAll(() => app.close());

const FIELDS = 'id memberName points title proposedBy decidedBy approved mayDecide';
const PROPOSE = `mutation ($input: StaffAwardInput!) { proposeStaffAward(input: $input) { ${FIELDS} } }`;
const DECIDE = `mutation ($input: StaffAwardDecisionInput!) { decideStaffAward(input: $input) { ${FIELDS} } }`;
type Data = Record<'proposeStaffAward' | 'decideStaffAward', { id: string }>;

const award = (more: object = {}): object => ({ memberId: cast.member.id, points: 30, title: 'Relatoría del encuentro', reason: 'Condujo la relatoría sin estar prevista', ...more });
const propose = (more: object = {}, who = staff): Promise<Answer<Data>> => app.gql('admin', PROPOSE, { input: award(more) }, who);
const decide = (awardId: string, who: Session, approved = true): Promise<Answer<Data>> => app.gql('admin', DECIDE, { input: { awardId, approved } }, who);

test('nothing changes until a second person approves; then the ledger keeps reason and author', async () => {
  const { data } = await propose();
  expect(data.proposeStaffAward).toMatchObject({ proposedBy: 'Especialista de prueba', approved: null, mayDecide: false });
  expect(await kept(app, cast.member.id)).toMatchObject({ entries: 0, total: 0 });
  const decided = await decide(data.proposeStaffAward.id, administrator);
  expect(decided.data.decideStaffAward).toMatchObject({ approved: true, decidedBy: 'Administradora de prueba' });
  expect(await kept(app, cast.member.id)).toEqual({ facts: 1, entries: 1, sum: 30, total: 30 });
  expect(await app.db.one({ text: `select points, reason, author_id as author from points_entry where member_id = $1`, values: [cast.member.id] })).toEqual({
    points: 30, reason: 'Condujo la relatoría sin estar prevista', author: cast.administrator.id,
  });
  const actions = await app.db.rows<{ action: string }>({ text: `select action from audit_entry where action like 'award.%' order by id` });
  expect(actions.map(({ action }) => action)).toEqual(['award.propose', 'award.approve']);
  expect(refusalOf(await decide(data.proposeStaffAward.id, administrator)).extensions.reason).toBe('AWARD_ALREADY_DECIDED');
});

test('who proposes does not decide', async () => {
  const { data } = await propose();
  expect(refusalOf(await decide(data.proposeStaffAward.id, staff)).extensions.reason).toBe('AWARD_NEEDS_ANOTHER_PERSON');
  expect(await kept(app, cast.member.id)).toMatchObject({ total: 30 });
});

test('nobody proposes or decides for their own Iged', async () => {
  expect(refusalOf(await propose({}, neighbour)).extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'AWARD_OWN_INSTITUTION' });
  const { data } = await propose();
  expect(refusalOf(await decide(data.proposeStaffAward.id, neighbour)).extensions.reason).toBe('AWARD_OWN_INSTITUTION');
});

test('twenty approvals at once pay once', async () => {
  const { data } = await propose({ memberId: cast.other.id, points: 15 });
  const answers = await Promise.all(Array.from({ length: 20 }, () => decide(data.proposeStaffAward.id, administrator)));
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await kept(app, cast.other.id)).toMatchObject({ entries: 1, total: 15 });
});

test('a correction is a new entry that takes points away; a rejected one moves nothing', async () => {
  await earn(app, cast.other.id, 20);
  const down = await propose({ memberId: cast.other.id, points: -10, title: 'Corrección de asistencia' });
  await decide(down.data.proposeStaffAward.id, administrator);
  const refused = await propose({ memberId: cast.other.id, points: 100 });
  await decide(refused.data.proposeStaffAward.id, administrator, false);
  expect(await kept(app, cast.other.id)).toMatchObject({ sum: 25, total: 25 });
  expect((await inSnapshot(app.databaseUrl, verifyLedger)).findings.filter(({ broken }) => broken > 0)).toEqual([]);
});

test('a decision of staff is no kind of activity for the level', async () => {
  const session = await app.login('member', cast.member.email, PASSWORD);
  const { data } = await app.gql<{ myRecognition: object }>('member', '{ myRecognition { points latest { ruleName causeTitle reason } nextLevel { missing } } }', {}, session);
  expect(data.myRecognition).toMatchObject({
    points: 30, latest: [{ ruleName: 'Decisión del equipo de la CoP', causeTitle: 'Relatoría del encuentro' }],
    nextLevel: { missing: ['Participa en 3 tipos más de actividad.'] },
  });
});

test.each([
  ['no points', { points: 0 }, 'AWARD_WITHOUT_POINTS'],
  ['a person who is no gestor', { memberId: '00000000-0000-4000-8000-000000000000' }, 'AWARD_MEMBER_UNKNOWN'],
])('a proposal of %s is refused', async (_, more, code) => {
  expect(refusalOf(await propose(more)).extensions.reason).toBe(code);
});

test.each([
  ['more than the book takes at once', { points: 501 }, 'input.points'],
  ['less than it gives back at once', { points: -501 }, 'input.points'],
  ['a million', { points: 1_000_000 }, 'input.points'],
  ['a reason of signs that nobody sees', { reason: '\u200B\u202E\u0000\uFEFF'.repeat(20) }, 'input.reason'],
  ['a reason longer than anyone reads', { reason: 'ñ'.repeat(501) }, 'input.reason'],
])('a proposal of %s is refused beside its field', async (_, more, path) => {
  expect(refusalOf(await propose(more)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
});

test('a reason keeps its accents and its drawings; signs that turn the text around are not kept', async () => {
  const { data } = await propose({ reason: '  Condujo la relatori\u0301a \u202Eal reve\u0301s 🌱👩🏽‍🏫  ' });
  expect(await app.db.one({ text: 'select reason from staff_award where id = $1', values: [data.proposeStaffAward.id] })).toEqual({
    reason: 'Condujo la relatoría al revés 🌱👩🏽‍🏫',
  });
});

test('the same person in two sessions is one person; who lost the role meanwhile decides nothing', async () => {
  const { data } = await propose();
  const again = await app.login('admin', cast.staff.email, PASSWORD);
  expect(refusalOf(await decide(data.proposeStaffAward.id, again)).extensions.reason).toBe('AWARD_NEEDS_ANOTHER_PERSON');
  const id = await enroll(app, { email: 'de.paso@difoca.test', roles: [Role.STAFF], name: 'Especialista de paso' });
  const passing = await app.login('admin', 'de.paso@difoca.test', PASSWORD);
  await app.db.rows({ text: `update account_role set role = 'EXPERT' where account_id = $1`, values: [id] });
  expect(refusalOf(await decide(data.proposeStaffAward.id, passing)).extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
  expect(await app.db.one({ text: 'select decided_at from staff_award where id = $1', values: [data.proposeStaffAward.id] })).toEqual({ decided_at: null });
});

test('however many were proposed, each is shown once, page by page; a cursor that nobody gave is refused', async () => {
  type Listed = { staffAwards: { items: { id: string; approved: boolean | null }[]; nextCursor: string | null } };
  const page = (after: string | null, waiting = false): Promise<Answer<Listed>> =>
    app.gql('admin', `query ($after: String, $waiting: Boolean) { staffAwards(first: 10, after: $after, waiting: $waiting) { items { id approved } nextCursor } }`, { after, waiting }, staff);
  for (let at = 0; at < 12; at += 1) await propose({ title: `Propuesta ${at}` });
  const seen: string[] = [];
  for (let after: string | null = '', turn = 0; after !== null && turn < 9; turn += 1) {
    const { items, nextCursor }: Listed['staffAwards'] = (await page(after || null)).data.staffAwards;
    seen.push(...items.map(({ id }) => id));
    // What is decided while somebody turns the pages keeps its place.
    if (turn === 0) await decide(items[4].id, administrator, false);
    after = nextCursor;
  }
  const kept = await app.db.one<{ total: number; waiting: number }>({ text: 'select count(*)::int as total, count(*) filter (where decided_at is null)::int as waiting from staff_award' });
  expect([seen.length, new Set(seen).size]).toEqual([kept?.total, kept?.total]);
  const waiting: unknown[] = [];
  for (let after: string | null = '', turn = 0; after !== null && turn < 9; turn += 1) {
    const { items, nextCursor }: Listed['staffAwards'] = (await page(after || null, true)).data.staffAwards;
    waiting.push(...items.map(({ approved }) => approved));
    after = nextCursor;
  }
  expect(waiting).toEqual(Array.from({ length: kept?.waiting ?? 0 }, () => null));
  for (const forged of ['esto-no', encodeCursor([1, 2]), encodeCursor(['ayer', 'nadie'])])
    expect(refusalOf(await page(forged)).extensions.fields).toMatchObject([{ path: 'after', code: 'CURSOR_INVALID' }]);
});

test('what was proposed in a season that closed meanwhile is paid in the one of the decision', async () => {
  const { data } = await propose({ memberId: cast.other.id, points: 7 });
  app.clock.set('2027-01-04T15:00:00Z');
  const [closer, other] = [await app.login('admin', cast.staff.email, PASSWORD), await app.login('admin', cast.administrator.email, PASSWORD)];
  await app.gql('admin', 'mutation { closeSeason(season: "2026") { id } }', {}, closer);
  expect((await decide(data.proposeStaffAward.id, other)).data.decideStaffAward).toMatchObject({ approved: true });
  expect(await app.db.one({ text: `select season_id as season from points_entry where source = $1`, values: [`award:${data.proposeStaffAward.id}`] })).toEqual({ season: '2027' });
  expect((await inSnapshot(app.databaseUrl, verifyLedger)).findings.filter(({ broken }) => broken > 0)).toEqual([]);
});
