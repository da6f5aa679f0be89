import { randomUUID } from 'node:crypto';
import { MINE, openStage, published, refused, succeeded, type Stage, type Who } from './cast.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const ASK = `mutation ($input: AskHandoverInput!) { askHandover(input: $input) }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawHandover(id: $id) }`;
const STATE = `query ($slug: String!) { myHandover(slug: $slug) { canAsk whyNot request { id state decisionReason } } }`;
const DESK = `query ($decided: Boolean) { handoverDesk(decided: $decided) { items { id state ownInstitution team { name stays hasAccount } } } }`;
const DECIDE = `mutation ($input: DecideHandoverInput!) { decideHandover(input: $input) }`;
const REASON = 'El equipo pasó a otra UGEL en marzo; respondo yo.';
type Desk = {
  handoverDesk: {
    items: { id: string; state: string; ownInstitution: boolean; team: { stays: boolean; hasAccount: boolean }[] }[];
  };
};
type Mine = { myHandover: { canAsk: boolean; whyNot: string; request: { state: string; decisionReason: string } | null } };

const ask = (who: Who, practiceId: unknown, id: string = randomUUID(), reason = REASON) =>
  stage.ask(who, ASK, { input: { id, practiceId, reason } });
const decide = (who: Who, id: string, accept: boolean) =>
  stage.ask(who, DECIDE, { input: { id, accept, reason: 'Lo confirmó la dirección.' } });
const desk = async (decided = false) => succeeded(await stage.ask<Desk>('staff', DESK, { decided })).handoverDesk.items;
const visible = async (who: Who, id: string) =>
  (await stage.ask<{ myPractice: { isAuthor: boolean; canEdit: boolean } | null }>(who, MINE, { id })).data.myPractice;
const one = (text: string, values: unknown[]) => stage.app.db.one<Record<string, unknown>>({ text, values });

/** The only person of the team with an account moves to another Iged, or her account is closed. */
const moved = async (): Promise<void> => {
  await stage.app.db.rows({
    text: `update member set iged_code = '010001' where id = $1`,
    values: [(await stage.who('author')).id],
  });
};
const closed = async (): Promise<void> => {
  await stage.app.db.rows({
    text: `update account set status = 'DEACTIVATED' where id = $1`,
    values: [(await stage.who('author')).id],
  });
};

test.each([
  ['moved to another Iged', moved],
  ['has no active account', closed],
])('a team that %s: the new responsible asks, staff confirm, and the practice is hers', async (_title, leave) => {
  const id = await published(stage, 'Heredada');
  await leave();
  const handover = randomUUID();
  const both = await Promise.all([ask('colleague', id, handover), ask('colleague', id, handover)]);
  expect(both.filter(({ errors }) => errors).length).toBeLessThanOrEqual(1);
  succeeded(await ask('colleague', id, handover));
  const [row] = await desk();
  expect(row).toMatchObject({
    id: handover,
    state: 'PENDING',
    ownInstitution: false,
    team: [
      { stays: false, hasAccount: true },
      { stays: true, hasAccount: false },
    ],
  });
  await stage.app.drainJobs();
  expect(
    await one(`select count(*)::int as n from notification where kind = 'handover.asked' and account_id = $1`, [
      (await stage.who('staff')).id,
    ]),
  ).toEqual({ n: 1 });
  expect(await visible('colleague', id)).toBeNull();
  succeeded(await decide('staff', handover, true));
  await stage.app.drainJobs();
  expect(await visible('colleague', id)).toMatchObject({ isAuthor: true });
  const team = await stage.app.db.rows({
    text: 'select member_id as "memberId" from practice_team where practice_id = $1 order by position',
    values: [id],
  });
  expect(team).toEqual([{ memberId: (await stage.who('colleague')).id }, { memberId: null }]);
  expect(
    await one(`select count(*)::int as n from notification where kind = 'handover.decided' and account_id = $1`, [
      (await stage.who('colleague')).id,
    ]),
  ).toEqual({ n: 1 });
  expect(
    await one(`select detail->>'reason' as reason from audit_entry where action = 'handover.accept' and target = $1`, [id]),
  ).toEqual({ reason: 'Lo confirmó la dirección.' });
  expect(await one(`select sheet->'team'->0->>'name' as name from practice_version where practice_id = $1`, [id])).toEqual({
    name: 'Gestora de prueba, UGEL Huaura',
  });
  expect((await desk(true))[0]).toMatchObject({ state: 'ACCEPTED' });
});

test('who left no longer sees the sheet, keeps the points, and still has a conflict with it', async () => {
  const id = await published(stage, 'La dejó');
  const authorId = (await stage.who('author')).id;
  const points = await one('select sum(points)::int as n from points_entry where member_id = $1', [authorId]);
  await moved();
  const handover = randomUUID();
  succeeded(await ask('colleague', id, handover));
  succeeded(await decide('staff', handover, true));
  expect(await visible('author', id)).toBeNull();
  expect(await one('select sum(points)::int as n from points_entry where member_id = $1', [authorId])).toEqual(points);
  const involved = await one(`select $2::uuid = any(members_before) as was from practice_handover where practice_id = $1`, [
    id,
    authorId,
  ]);
  expect(involved).toEqual({ was: true });
});

test('a refusal says why, changes nothing, and the person may ask again later', async () => {
  const id = await published(stage, 'Sigue igual');
  const before = await one('select created_by from practice where id = $1', [id]);
  const handover = randomUUID();
  succeeded(await ask('colleague', id, handover));
  succeeded(await decide('staff', handover, false));
  const { myHandover } = succeeded(await stage.ask<Mine>('colleague', STATE, { slug: 'sigue-igual' }));
  expect(myHandover).toMatchObject({ canAsk: true, request: { state: 'REFUSED', decisionReason: 'Lo confirmó la dirección.' } });
  expect(await one('select created_by from practice where id = $1', [id])).toEqual(before);
  expect(refused(await decide('staff', handover, true)).reason).toBe('HANDOVER_DECIDED');
  succeeded(await ask('colleague', id));
});

test('only someone confirmed of the Iged that leads, who is not of the team, may ask; one at a time', async () => {
  const id = await published(stage, 'Quién pide');
  expect(refused(await ask('stranger', id)).reason).toBe('HANDOVER_OTHER_IGED');
  expect(refused(await ask('author', id)).reason).toBe('HANDOVER_OWN_TEAM');
  expect(refused(await ask('pending', id)).reason).toBe('HANDOVER_NOT_CONFIRMED');
  expect(refused(await ask('colleague', randomUUID())).reason).toBe('PRACTICE_NOT_FOUND');
  expect(refused(await ask('colleague', id, randomUUID(), 'corto')).fields).toEqual(['input.reason TEXT_TOO_SHORT']);
  for (const wrong of [null, '', 0, [], 'x']) expect(refused(await ask('colleague', wrong)).code).toBe('BAD_USER_INPUT');
  const { myHandover } = succeeded(await stage.ask<Mine>('stranger', STATE, { slug: 'quien-pide' }));
  expect(myHandover).toMatchObject({
    canAsk: false,
    whyNot: 'El relevo lo pide alguien de la instancia que lidera la práctica.',
    request: null,
  });
  const first = randomUUID();
  succeeded(await ask('colleague', id, first));
  expect(refused(await ask('colleague', id)).reason).toBe('HANDOVER_PENDING');
  const [known, unknown] = [
    await stage.ask('stranger', WITHDRAW, { id: first }),
    await stage.ask('stranger', WITHDRAW, { id: randomUUID() }),
  ];
  expect(known.errors).toEqual(unknown.errors);
  succeeded(await stage.ask('colleague', WITHDRAW, { id: first }));
  expect(refused(await decide('staff', first, true)).reason).toBe('HANDOVER_DECIDED');
  succeeded(await ask('colleague', id));
});

test('staff of the same institution do not decide, administrators neither; of ten decisions at once one is taken', async () => {
  const id = await published(stage, 'A la vez');
  await moved();
  const handover = randomUUID();
  succeeded(await ask('colleague', id, handover));
  for (const who of ['neighbour', 'administrator'] as const)
    expect(refused(await decide(who, handover, true)).reason).toBe('OWN_INSTITUTION');
  expect(refused(await decide('staff', randomUUID(), true)).reason).toBe('HANDOVER_NOT_FOUND');
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, turn) => decide(turn % 2 ? 'staff' : 'otherStaff', handover, turn % 3 > 0)),
  );
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(
    await one(`select count(*)::int as n from audit_entry where action like 'handover.%' and target = $1 and outcome = 'DONE'`, [
      id,
    ]),
  ).toEqual({ n: 1 });
});

test('a person who left the Iged meanwhile does not get it', async () => {
  const id = await published(stage, 'Cambió de nuevo');
  const handover = randomUUID();
  succeeded(await ask('colleague', id, handover));
  await stage.app.db.rows({
    text: `update member set iged_code = '010001' where id = $1`,
    values: [(await stage.who('colleague')).id],
  });
  expect(refused(await decide('staff', handover, true)).reason).toBe('HANDOVER_OTHER_IGED');
  expect((await desk())[0]).toMatchObject({ state: 'PENDING' });
});
