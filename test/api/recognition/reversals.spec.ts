import { Role } from '@lib/access';
import { inSnapshot } from '@lib/platform';
import { verifyLedger } from '@lib/recognition';
import { PASSWORD, countRows, enroll, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { fact, facts, kept } from './people.js';

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

const ENTRY = 'id points ruleName causeTitle causeLink reason reversal reversed proposed reversible';
const LINE = `id memberName reason proposedBy decidedBy approved mayDecide entry { ${ENTRY} }`;
const PROPOSE = `mutation ($input: ProposeReversalsInput!) { proposeReversals(input: $input) { ${LINE} } }`;
const DECIDE = `mutation ($input: ReversalDecisionInput!) { decideReversal(input: $input) { ${LINE} } }`;
const ENTRIES = `query ($memberId: ID!, $season: String, $first: Int, $after: String) { memberEntries(memberId: $memberId, season: $season, first: $first, after: $after) {
  memberName nextCursor items { ${ENTRY} } } }`;
type Entry = { id: string; points: number; reversal: boolean; reversed: boolean; proposed: boolean; reversible: boolean };
type Data = { proposeReversals: { id: string; entry: Entry }[]; decideReversal: { id: string; entry: Entry } };
type Entries = { memberEntries: { memberName: string; nextCursor: string | null; items: Entry[] } };

const REASON = 'La práctica se registró dos veces por error.';
const propose = (entryIds: unknown, who = staff, reason = REASON): Promise<Answer<Data>> => app.gql('admin', PROPOSE, { input: { entryIds, reason } }, who);
const decide = (reversalId: string, who = administrator, approved = true): Promise<Answer<Data>> => app.gql('admin', DECIDE, { input: { reversalId, approved } }, who);
const reasonOf = (answer: Answer<unknown>): unknown => refusalOf(answer).extensions.reason;

async function earned(source: string, memberId = cast.member.id): Promise<string> {
  await facts(app).record(fact('stand.held', memberId, source));
  const row = await app.db.one<{ id: string }>({ text: 'select id::text as id from points_entry where source = $1 and reverses_id is null', values: [source] });
  return row?.id ?? '';
}
async function entries(more: object = {}): Promise<Entries['memberEntries']> {
  return (await app.gql<Entries>('admin', ENTRIES, { memberId: cast.member.id, ...more }, staff)).data.memberEntries;
}

test('one chosen entry is undone by two people; the other stays, and the person reads why and is told', async () => {
  const [one, other] = [await earned('stand:one'), await earned('stand:other')];
  const { data } = await propose([one]);
  const [proposal] = data.proposeReversals;
  expect(proposal).toMatchObject({ proposedBy: 'Especialista de prueba', approved: null, mayDecide: false, entry: { id: one, proposed: true, reversible: false } });
  expect(await kept(app, cast.member.id)).toMatchObject({ entries: 2, total: 30 });

  expect((await decide(proposal.id)).data.decideReversal).toMatchObject({ approved: true, decidedBy: 'Administradora de prueba', entry: { reversed: true } });
  expect(await kept(app, cast.member.id)).toMatchObject({ entries: 3, sum: 15, total: 15 });
  const [undoing, untouched, undone] = (await entries()).items;
  expect(undoing).toMatchObject({ points: -15, reversal: true, reversible: false, reason: REASON });
  expect([untouched, undone]).toMatchObject([{ id: other, reversed: false, reversible: true }, { id: one, reversed: true, reversible: false }]);

  const gestora = await app.login('member', cast.member.email, PASSWORD);
  const mine = await app.gql<{ myPointsEntries: object }>('member', '{ myPointsEntries { items { points reason causeTitle causeLink } } }', {}, gestora);
  expect(mine.data.myPointsEntries).toMatchObject({ items: [{ points: -15, reason: REASON, causeTitle: 'Práctica de prueba', causeLink: '/practicas/de-prueba' }, {}, {}] });
  await app.drainJobs();
  await app.drainJobs();
  expect(await countRows(app, 'notification', `account_id = $1 and kind = 'points.reversed' and body like '%' || $2 || '%'`, [cast.member.id, REASON])).toBe(1);
  const actions = await app.db.rows<{ action: string }>({ text: `select action from audit_entry where action like 'reversal.%' order by id` });
  expect(actions.map(({ action }) => action)).toEqual(['reversal.propose', 'reversal.approve']);
});

test('what was undone is not undone again, nor is a reversal itself, nor earned again by the same cause', async () => {
  const [undoing, , undone] = (await entries()).items;
  expect(reasonOf(await propose([undone.id]))).toBe('ENTRY_ALREADY_REVERSED');
  expect(reasonOf(await propose([undoing.id]))).toBe('ENTRY_ALREADY_REVERSED');
  await facts(app).record(fact('stand.held', cast.member.id, 'stand:one'));
  expect(await kept(app, cast.member.id)).toMatchObject({ entries: 3, total: 15 });
});

test('who proposes does not decide; nobody touches what is of their own Iged; one open proposal per entry', async () => {
  const entry = await earned('stand:conflict');
  expect(refusalOf(await propose([entry], neighbour)).extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
  const { data } = await propose([entry]);
  const { id } = data.proposeReversals[0];
  expect(reasonOf(await propose([entry], administrator))).toBe('REVERSAL_ALREADY_PROPOSED');
  expect(reasonOf(await decide(id, staff))).toBe('REVERSAL_NEEDS_ANOTHER_PERSON');
  expect(reasonOf(await decide(id, neighbour))).toBe('OWN_INSTITUTION');
  expect((await decide(id, administrator, false)).data.decideReversal).toMatchObject({ approved: false, entry: { id: entry, reversed: false, reversible: true } });
  expect(reasonOf(await decide(id))).toBe('REVERSAL_ALREADY_DECIDED');
  expect(await kept(app, cast.member.id)).toMatchObject({ total: 30 });
});

test('twenty proposals and then twenty approvals at once undo once', async () => {
  const entry = await earned('stand:race', cast.other.id);
  const proposals = await Promise.all(Array.from({ length: 20 }, () => propose([entry])));
  const made = proposals.filter(({ errors }) => !errors);
  expect(made).toHaveLength(1);
  const decisions = await Promise.all(Array.from({ length: 20 }, () => decide(made[0].data.proposeReversals[0].id)));
  expect(decisions.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(await kept(app, cast.other.id)).toMatchObject({ entries: 2, sum: 0, total: 0 });
});

test('approved after its cause was withdrawn, it says so and stays open to be rejected', async () => {
  const entry = await earned('stand:gone');
  const { data } = await propose([entry]);
  await facts(app).withdraw({ kind: 'stand.held', source: 'stand:gone', reason: 'Se retiró el stand' });
  expect(reasonOf(await decide(data.proposeReversals[0].id))).toBe('ENTRY_ALREADY_REVERSED');
  expect((await decide(data.proposeReversals[0].id, administrator, false)).errors).toBeUndefined();
});

test('all or none: one entry that does not exist refuses the whole proposal', async () => {
  const entry = await earned('stand:whole');
  expect(reasonOf(await propose([entry, '999999999']))).toBe('ENTRY_NOT_FOUND');
  expect(await countRows(app, 'entry_reversal', 'entry_id = $1::bigint', [entry])).toBe(0);
});

test.each([
  ['nothing', [], 'TOO_FEW'],
  ['a word', ['uno'], 'ID_INVALID'],
  ['a statement', ['1; drop table points_entry'], 'ID_INVALID'],
  ['too many', Array.from({ length: 51 }, (_, n) => String(n)), 'TOO_MANY'],
])('a proposal of %s is refused at its field', async (_, ids, code) => {
  expect(refusalOf(await propose(ids)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'input.entryIds', code }] });
});

test('entries are read page after page without missing or repeating', async () => {
  const all = (await entries({ first: 50 })).items.map(({ id }) => id);
  const first = await entries({ first: 10 });
  const rest = first.nextCursor ? (await entries({ first: 50, after: first.nextCursor })).items : [];
  expect([...first.items, ...rest].map(({ id }) => id)).toEqual(all);
});

test('entries of a closed season stay as they were', async () => {
  const entry = await earned('stand:closed');
  await app.db.rows({ text: `update season set closed_at = now() where id = '2026'` });
  try {
    expect(reasonOf(await propose([entry]))).toBe('ENTRY_OF_CLOSED_SEASON');
  } finally {
    await app.db.rows({ text: `update season set closed_at = null where id = '2026'` });
  }
});

test('the ledger is whole after all this', async () => {
  expect((await inSnapshot(app.databaseUrl, verifyLedger)).findings.filter(({ broken }) => broken > 0)).toEqual([]);
});
