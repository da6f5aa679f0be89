import { Role } from '@lib/access';
import { Confirmations } from '@lib/recognition';
import { PASSWORD, countRows, enroll, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { fact, facts, kept, person } from './people.js';

let app: TestApp;
let cast: Cast;
let staff: Session;
let administrator: Session;
let neighbour: Session;
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-03-02T15:00:00Z' }));
  await enroll(app, { email: 'vecina@difoca.test', roles: [Role.STAFF], name: 'Especialista de la misma UGEL', igedCode: cast.igeds.first.code });
});
/** The clock goes on by hours between marks: a session of the desk does not last that long. */
async function enter(): Promise<void> {
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  administrator = await app.login('admin', cast.administrator.email, PASSWORD);
  neighbour = await app.login('admin', 'vecina@difoca.test', PASSWORD);
}
beforeEach(enter);
afterAll(() => app.close());

const SIGNAL = 'id kind marks people { id name igedName } openedAt seenAt closedAt closedBy outcome reason mayDecide';
const LIST = `query ($closed: Boolean, $first: Int, $after: String) { farmingSignals(closed: $closed, first: $first, after: $after) { open nextCursor items { ${SIGNAL} } } }`;
const ONE = `query ($id: ID!) { farmingSignal(id: $id) { signal { ${SIGNAL} } limits { version eachWay }
  evidence { giverName receiverName at causeTitle causeLink ownTeam entry { id points reversible } } } }`;
const CLOSE = `mutation ($input: CloseSignalInput!) { closeSignal(input: $input) { ${SIGNAL} } }`;
const LIMITS = 'mutation ($input: SignalLimitsInput!) { changeSignalLimits(input: $input) { version eachWay } }';
type Signal = { id: string; kind: string; marks: number; people: { id: string }[]; mayDecide: boolean; outcome: string | null };
type Page = { farmingSignals: { open: number; nextCursor: string | null; items: Signal[] } };
type Detail = { farmingSignal: { signal: Signal; evidence: { giverName: string; entry: { id: string; points: number } | null }[] } };

let count = 0;
/** One mark that pays, an hour after the one before unless told, and what staff are then told. */
async function marks(pairs: [string, string][], { minutes = 60, ownTeam = false } = {}): Promise<void> {
  const confirmations = app.app.get(Confirmations, { strict: false });
  for (const [giverId, receiverId] of pairs) {
    app.clock.set(new Date(app.clock.now().getTime() + minutes * 60_000));
    const source = `comment:${(count += 1)}:by:${giverId}`;
    if (!ownTeam) await facts(app).record(fact('comment.useful', receiverId, source));
    await app.db.transaction(() => confirmations.record({ kind: 'comment.useful', source, giverId, receiverId, title: 'Un comentario', link: '/practicas/x', ownTeam }));
  }
  await app.drainJobs();
  await enter();
}
const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);
const list = async (closed = false): Promise<Page['farmingSignals']> => (await app.gql<Page>('admin', LIST, { closed }, staff)).data.farmingSignals;
const signalOf = async (memberId: string, closed = false): Promise<Signal | undefined> => (await list(closed)).items.find(({ people }) => people.some(({ id }) => id === memberId));
const detail = async (id: string): Promise<Detail['farmingSignal']> => (await app.gql<Detail>('admin', ONE, { id }, staff)).data.farmingSignal;
const close = (signalId: string, who = staff, outcome = 'NO_PROBLEM', reason = 'Trabajan juntas en la misma red.'): Promise<Answer<{ closeSignal: Signal }>> =>
  app.gql('admin', CLOSE, { input: { signalId, outcome, reason } }, who);
const reasonOf = (answer: Answer<unknown>): unknown => refusalOf(answer).extensions.reason;

test('two who mark each other are told to staff with all the evidence, and lose nothing by machine', async () => {
  const [a, b] = [await person(app, { name: 'Gestora A' }), await person(app, { name: 'Gestora B', igedCode: cast.igeds.second.code })];
  await marks([...times(3, [a, b] as [string, string]), ...times(2, [b, a] as [string, string])]);
  expect(await signalOf(a)).toBeUndefined();
  await marks([[b, a]]);
  const signal = await signalOf(a);
  expect(signal).toMatchObject({ kind: 'RECIPROCAL', marks: 6, mayDecide: true });
  expect(signal?.people.map(({ id }) => id).sort()).toEqual([a, b].sort());
  const { evidence } = await detail(signal?.id ?? '');
  expect(evidence.map(({ giverName }) => giverName)).toEqual([...times(3, 'Gestora A'), ...times(3, 'Gestora B')]);
  expect(evidence.every(({ entry }) => entry?.points === 3)).toBe(true);
  expect([await kept(app, a), await kept(app, b)]).toMatchObject([{ total: 9 }, { total: 9 }]);
});

test('the evidence of an open signal grows in it; a look that finds the same changes nothing', async () => {
  const [a, b] = [await person(app), await person(app)];
  await marks([...times(3, [a, b] as [string, string]), ...times(3, [b, a] as [string, string])]);
  const before = await signalOf(a);
  await app.app.get(Confirmations, { strict: false }).lookAt(a);
  await app.drainJobs();
  expect(await signalOf(a)).toEqual(before);
  await marks([[a, b]]);
  expect(await signalOf(a)).toMatchObject({ id: before?.id, marks: 7 });
});

test('a circle of four, an own team, a burst, and what was taken back', async () => {
  const [a, b, c, d] = [await person(app), await person(app), await person(app), await person(app)];
  await marks([[a, b], [b, c], [c, d], [d, a]].flatMap((pair) => times(2, pair as [string, string])));
  expect(await signalOf(a)).toMatchObject({ kind: 'CIRCLE', marks: 8 });
  const [chief, ...team] = [await person(app), await person(app), await person(app), await person(app), await person(app), await person(app)];
  await marks(team.map((one) => [one, chief]), { ownTeam: true });
  expect(await signalOf(chief)).toMatchObject({ kind: 'TEAM', marks: 5 });
  const [quick, ...others] = [await person(app), ...(await Promise.all(times(10, 0).map(() => person(app))))];
  await marks(others.map((one) => [quick, one]), { minutes: 0.5 });
  expect(await signalOf(quick)).toMatchObject({ kind: 'BURST', marks: 10 });
  const [shy, friend] = [await person(app), await person(app)];
  const confirmations = app.app.get(Confirmations, { strict: false });
  const from = count;
  await marks([...times(2, [shy, friend] as [string, string]), ...times(3, [friend, shy] as [string, string])]);
  await confirmations.takeBack('comment.useful', `comment:${from + 3}:by:${friend}`);
  await marks([[shy, friend]]);
  expect(await signalOf(shy)).toBeUndefined();
});

test('many comments of one in minutes are told too', async () => {
  const writer = await person(app);
  const confirmations = app.app.get(Confirmations, { strict: false });
  for (let n = 0; n < 10; n += 1) await facts(app).record(fact('comment.posted', writer, `comment:${writer}:${n}`));
  await confirmations.lookAt(writer);
  await app.drainJobs();
  expect(await signalOf(writer)).toMatchObject({ kind: 'BURST', marks: 10 });
});

test('a decision takes a reason, is in the audit, and the signal comes back only for what happens after', async () => {
  const [a, b] = [await person(app), await person(app)];
  const both = [...times(3, [a, b] as [string, string]), ...times(3, [b, a] as [string, string])];
  await marks(both);
  const signal = await signalOf(a);
  const id = signal?.id ?? '';
  expect(refusalOf(await close(id, staff, 'NO_PROBLEM', 'corto')).extensions.code).toBe('BAD_USER_INPUT');
  expect((await close(id)).data.closeSignal).toMatchObject({ outcome: 'NO_PROBLEM', closedBy: 'Especialista de prueba', mayDecide: false });
  expect(reasonOf(await close(id, administrator))).toBe('SIGNAL_ALREADY_CLOSED');
  expect(await countRows(app, 'audit_entry', `action = 'signal.close' and target = $1`, [id])).toBe(1);
  await marks(times(2, [a, b] as [string, string]));
  expect(await signalOf(a)).toBeUndefined();
  await marks(both);
  expect(await signalOf(a)).toMatchObject({ kind: 'RECIPROCAL', marks: 8 });
  expect((await signalOf(a))?.id).not.toBe(id);
  expect(await signalOf(a, true)).toMatchObject({ id, outcome: 'NO_PROBLEM' });
});

test('nobody decides about their own Iged, and twenty decisions at once are one', async () => {
  const [a, b] = [await person(app, { igedCode: cast.igeds.first.code }), await person(app)];
  await marks([...times(3, [a, b] as [string, string]), ...times(3, [b, a] as [string, string])]);
  const id = (await signalOf(a))?.id ?? '';
  expect(refusalOf(await close(id, neighbour)).extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
  const seen = await app.gql<Page>('admin', LIST, {}, neighbour);
  expect(seen.data.farmingSignals.items.find((one) => one.id === id)?.mayDecide).toBe(false);
  const all = await Promise.all(times(20, 0).map(() => close(id)));
  expect(all.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(reasonOf(await close('00000000-0000-4000-8000-000000000000'))).toBe('SIGNAL_NOT_FOUND');
});

test('staff change from when they are told; the version before stays, and so do the signals told with it', async () => {
  const limits = { windowDays: 30, eachWay: 2, circleMarks: 2, teamMarks: 5, burstMarks: 10, burstMinutes: 10, reason: 'Acuerdo del equipo' };
  const { data } = await app.gql<{ changeSignalLimits: object }>('admin', LIMITS, { input: limits }, staff);
  expect(data.changeSignalLimits).toEqual({ version: 2, eachWay: 2 });
  expect(refusalOf(await app.gql('admin', LIMITS, { input: { ...limits, eachWay: 1 } }, staff)).extensions.fields).toMatchObject([{ path: 'input.eachWay' }]);
  const [a, b] = [await person(app), await person(app)];
  await marks([[a, b], [a, b], [b, a], [b, a]]);
  expect(await signalOf(a)).toMatchObject({ kind: 'RECIPROCAL', marks: 4 });
  await expect(app.db.rows({ text: 'update signal_limit set each_way = 9' })).rejects.toBeDefined();
  expect(await countRows(app, 'audit_entry', `action = 'signal.limits'`, [])).toBe(1);
});

test('signals are read page after page', async () => {
  const { open } = await list();
  const first = (await app.gql<Page>('admin', LIST, { first: 10 }, staff)).data.farmingSignals;
  expect(open).toBeGreaterThan(5);
  expect(first.items.length).toBe(Math.min(10, open));
});
