import { randomUUID } from 'node:crypto';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import {
  ASSIGN,
  CANCEL,
  CANCEL_AT_DESK,
  CONFIRM,
  CONFIRM_AS_EXPERT,
  DESK,
  MINE,
  RATE,
  RECORD,
  REQUEST,
  SCHEDULE,
  assigned,
  held,
  on,
  recordInput,
  requestInput,
  requested,
  scheduled,
  type Shown,
} from './scene.js';

let stage: Stage;
let session: Shown;
beforeAll(async () => {
  stage = await openStage();
  session = await scheduled(stage, '2026-03-02', '11:00');
});
afterAll(() => stage.close());

const picture = () =>
  stage.app.db.rows({
    text: `select s.*, (select count(*) from advisory_move m where m.session_id = s.id) as moves,
      (select count(*) from points_entry) as points, (select count(*) from notification) as notices from advisory_session s order by s.id`,
  });
const denials = async () =>
  (
    await stage.app.db.rows<{ n: number }>({
      text: `select count(*)::int as n from audit_entry where outcome = 'DENIED' and detail->>'sessionId' = $1`,
      values: [session.id],
    })
  )[0].n;

type Attack = (id: string) => [Who, string, object];
const attacks: [string, Attack][] = [
  ['a gestor of another institution confirms', (id) => ['stranger', CONFIRM, { id }]],
  ['a gestor of another institution cancels', (id) => ['stranger', CANCEL, { input: { id, reason: 'La quiero yo' } }]],
  ['a gestor of another institution rates', (id) => ['stranger', RATE, { input: { id, rating: 1, comment: '' } }]],
  ['a colleague who is not in it cancels', (id) => ['colleague', CANCEL, { input: { id, reason: 'La quiero yo' } }]],
  ['staff confirm as if they were its expert', (id) => ['staff', CONFIRM_AS_EXPERT, { id }]],
];

test.each(attacks)('%s: the answer of a random id, nothing changes, the denial is audited', async (title, attack) => {
  const before = await picture();
  const noted = await denials();
  const answer = await stage.ask(...attack(session.id));
  const random = await stage.ask(...attack(randomUUID()));
  expect(answer.errors).toEqual(random.errors);
  expect(await picture()).toEqual(before);
  // Staff are stopped by the table of roles, before any session is looked for.
  if (!title.startsWith('staff')) expect(await denials()).toBe(noted + 1);
});

describe('An expert to whom it was not assigned', () => {
  let other: Shown;
  beforeAll(async () => {
    other = await requested(stage, {}, 'stranger');
  });
  test.each<[string, (id: string) => [string, object]]>([
    ['reads', (id) => [DESK, { id }]],
    ['schedules', (id) => [SCHEDULE, on(id, '2026-03-12', '10:00')]],
    ['records', (id) => [RECORD, { input: { ...recordInput(session), id } }]],
    ['confirms', (id) => [CONFIRM_AS_EXPERT, { id }]],
    ['cancels', (id) => [CANCEL_AT_DESK, { input: { id, reason: 'No puedo ese día' } }]],
  ])('%s it: the answer of a random id', async (_title, attack) => {
    const before = await picture();
    const real = await stage.ask('expert', ...attack(other.id));
    const random = await stage.ask('expert', ...attack(randomUUID()));
    expect([real.errors, real.data]).toEqual([random.errors, random.data]);
    expect(await picture()).toEqual(before);
  });

  test('does not see it in the week nor in the work of others', async () => {
    const list = succeeded(
      await stage.ask<{ myAdvisoryWork: { items: Shown[] } }>('expert', '{ myAdvisoryWork { items { id } } }'),
    );
    expect(list.myAdvisoryWork.items.map(({ id }) => id)).not.toContain(other.id);
    const { id: staffId } = await stage.who('staff');
    const week = await stage.ask<{ advisoryWeek: Shown[] }>(
      'expert',
      `{ advisoryWeek(from: "2026-03-02", expertId: "${staffId}") { id } }`,
    );
    expect(succeeded(week).advisoryWeek.map(({ id }) => id)).toEqual([session.id]);
  });
});

test('At the portal it is read by its team alone: not by its own expert, not by a stranger, not by filter', async () => {
  const random = await stage.ask('stranger', MINE, { id: randomUUID() });
  const real = await stage.ask('stranger', MINE, { id: session.id });
  expect([real.errors, real.data]).toEqual([random.errors, random.data]);
  const list = succeeded(
    await stage.ask<{ myAdvisorySessions: { items: Shown[] } }>('stranger', '{ myAdvisorySessions { items { id } } }'),
  );
  expect(list.myAdvisorySessions.items.map(({ id }) => id)).not.toContain(session.id);
});

test('Nobody attends what is of their own institution: neither an expert of it, nor staff, nor an administrator', async () => {
  const { id } = await requested(stage);
  const { id: expertId } = await stage.who('expert');
  for (const who of ['neighbour', 'administrator'] as const) {
    expect(refused(await stage.ask(who, ASSIGN, { input: { id, expertId } }))).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'OWN_INSTITUTION',
    });
  }
  await stage.app.db.rows({ text: `update member set iged_code = '150202' where id = $1`, values: [expertId] });
  expect(refused(await stage.ask('staff', ASSIGN, { input: { id, expertId } }))).toMatchObject({
    code: 'FORBIDDEN',
    reason: 'EXPERT_OF_THE_INSTITUTION',
  });
  expect(refused(await stage.ask('expert', SCHEDULE, on(session.id, '2026-03-12', '10:00')))).toMatchObject({
    reason: 'OWN_INSTITUTION',
  });
  await stage.app.db.rows({ text: 'update member set iged_code = null where id = $1', values: [expertId] });
  const staff = await stage.who('staff');
  expect(refused(await stage.ask('staff', ASSIGN, { input: { id, expertId: staff.id } }))).toMatchObject({
    reason: 'EXPERT_NOT_AVAILABLE',
  });
});

test.each(['state', 'code', 'requestedBy', 'expertId', 'igedCode', 'ownPractice'])(
  'A request cannot bring its own %s',
  async (field) => {
    const answer = await stage.ask('author', REQUEST, { input: { ...requestInput(), [field]: 'HELD' } });
    expect(refused(answer).code).toBe('BAD_USER_INPUT');
  },
);

test('Mails and phones of the others are in no field, and every odd id is bad input', async () => {
  for (const field of ['email', 'dni', 'phone', 'memberId']) {
    expect(
      (await stage.ask('author', `query ($id: ID!) { advisorySession(id: $id) { attendees { ${field} } } }`, { id: session.id }))
        .errors,
    ).toBeDefined();
  }
  for (const id of [null, '', 0, [], 'x']) {
    expect(refused(await stage.ask('author', CONFIRM, { id })).code).toBe('BAD_USER_INPUT');
    expect(refused(await stage.ask('author', REQUEST, { input: requestInput({ id }) })).code).toBe('BAD_USER_INPUT');
  }
});

test('Steps are neither skipped nor repeated: everything before its time is a conflict, and points come once', async () => {
  const { id } = await assigned(stage);
  for (const [who, text, variables] of [
    ['author', CONFIRM, { id }],
    ['expert', CONFIRM_AS_EXPERT, { id }],
    ['author', RATE, { input: { id, rating: 5, comment: '' } }],
    ['expert', RECORD, { input: { ...recordInput(session), id } }],
  ] as const) {
    expect(refused(await stage.ask(who, text, variables))).toMatchObject({ code: 'CONFLICT', reason: 'ADVISORY_STEP_REFUSED' });
  }
  const done = await held(stage, '2026-03-02', '14:00');
  const input = recordInput(done);
  await Promise.all(Array.from({ length: 8 }, () => stage.ask('expert', RECORD, { input })));
  const paid = await stage.app.db.rows({
    text: `select points from points_entry where source = $1`,
    values: [`advisory:${done.id}`],
  });
  expect(paid).toEqual([{ points: 15 }]);
});

test('A cursor made by hand and a search with wildcards are bad input, or what they say', async () => {
  const queue =
    'query ($after: String, $search: String) { advisoryQueue(state: REQUESTED, after: $after, search: $search) { items { id } } }';
  expect(refused(await stage.ask('staff', queue, { after: 'e30' })).code).toBe('BAD_USER_INPUT');
  expect(
    succeeded(await stage.ask<{ advisoryQueue: { items: object[] } }>('staff', queue, { search: '%' })).advisoryQueue.items,
  ).toEqual([]);
});
