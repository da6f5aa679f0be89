import fc from '../../support/property.js';
import { inSnapshot } from '@lib/platform';
import { verifyLedger } from '@lib/recognition';
import { PASSWORD, stage, type Cast } from '../access/cast.js';
import type { Session, TestApp } from '../../support/index.js';
import { earn, fact, facts, people, person, rankings, rebuild } from './people.js';

const HUAURA = '150202';
const PUNO = '210001';
let app: TestApp;
let cast: Cast;
let administrator: Session;
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-03-02T15:00:00Z' }));
  administrator = await app.login('admin', cast.administrator.email, PASSWORD);
});
afterAll(() => app.close());

type Sum = { points: number; members: number };
const igedTotal = async (code: string): Promise<Sum> =>
  (await app.db.one<Sum>({
    text: `select coalesce(sum(points), 0)::int as points, coalesce(sum(members), 0)::int as members from season_iged_total where season_id = '2026' and iged_code = $1`,
    values: [code],
  })) ?? { points: 0, members: 0 };
const listed = async (iged: string): Promise<number> => (await rankings(app).page({ first: 10, iged }, null)).total;
const sound = async (): Promise<void> => {
  const { findings } = await inSnapshot(app.databaseUrl, verifyLedger);
  expect(findings.filter(({ broken }) => broken > 0)).toEqual([]);
};
const move = (id: string, code: string): Promise<unknown> => app.db.rows({ text: 'update member set iged_code = $2 where id = $1', values: [id, code] });

test('points go with whoever moves to another Iged, in the same transaction', async () => {
  const [first, second] = await people(app, 2);
  await earn(app, first, 20);
  await earn(app, second, 10);
  expect(await igedTotal(HUAURA)).toEqual({ points: 30, members: 2 });
  await move(first, PUNO);
  expect([await igedTotal(HUAURA), await igedTotal(PUNO)]).toEqual([{ points: 10, members: 1 }, { points: 20, members: 1 }]);
  expect([await listed(HUAURA), await listed(PUNO)]).toEqual([1, 1]);
  await expect(app.db.transaction(async () => {
    await move(second, PUNO);
    throw new Error('undone');
  })).rejects.toThrow('undone');
  expect(await igedTotal(PUNO)).toEqual({ points: 20, members: 1 });
  await sound();
});

test('an administrator who takes a role away, deactivates and brings back changes the ranking at once', async () => {
  const id = await person(app, { igedCode: '080001' });
  await earn(app, id, 15);
  const ask = (text: string, input: object) => app.gql('admin', text, input, administrator);
  await ask('mutation ($input: SetRolesInput!) { setRoles(input: $input) { id } }', { input: { id, roles: ['MEMBER', 'EXPERT'] } });
  expect([await igedTotal('080001'), await listed('080001')]).toEqual([{ points: 0, members: 0 }, 0]);
  await ask('mutation ($input: SetRolesInput!) { setRoles(input: $input) { id } }', { input: { id, roles: ['MEMBER'] } });
  expect(await igedTotal('080001')).toEqual({ points: 15, members: 1 });
  await ask('mutation ($input: DeactivateAccountInput!) { deactivateAccount(input: $input) { id } }', { input: { id, reason: 'Dejó la institución' } });
  expect(await igedTotal('080001')).toEqual({ points: 0, members: 0 });
  await app.db.rows({ text: `update account set status = 'ACTIVE' where id = $1`, values: [id] });
  expect(await igedTotal('080001')).toEqual({ points: 15, members: 1 });
  await sound();
});

test('who is not confirmed keeps her points and enters the ranking when she is', async () => {
  const id = await person(app, { igedCode: '040001' });
  await app.db.rows({ text: `update member set status = 'PENDING' where id = $1`, values: [id] });
  await earn(app, id, 10);
  expect(await listed('040001')).toBe(0);
  await app.db.rows({ text: `update member set status = 'CONFIRMED' where id = $1`, values: [id] });
  expect(await listed('040001')).toBe(1);
  await sound();
});

test('an award that meets a move under way ends in the place where the member ends', async () => {
  const id = await person(app, { igedCode: HUAURA });
  let award: Promise<unknown> = Promise.resolve();
  await app.db.transaction(async () => {
    await move(id, PUNO);
    award = app.db.outside(() => earn(app, id, 5));
    await new Promise((resolve) => setTimeout(resolve, 150));
  });
  await award;
  expect(await app.db.one({ text: 'select iged_code, ranked from season_total where member_id = $1', values: [id] })).toEqual({ iged_code: PUNO, ranked: true });
  await sound();
});

const IGEDS = [HUAURA, PUNO, '080001'];
const act = fc.record({ verb: fc.constantFrom('award', 'award', 'award', 'team', 'withdraw', 'move', 'role', 'status'), who: fc.nat(3), cause: fc.nat(4), where: fc.nat(2) });
type Act = { verb: string; who: number; cause: number; where: number };

async function play({ verb, who, cause, where }: Act, team: string[], run: number): Promise<void> {
  const source = `follow:${run}:${cause}`;
  const id = team[who];
  if (verb === 'award') await facts(app).record(fact('practice.admitted', id, source));
  if (verb === 'team') await facts(app).recordAll(team.map((memberId) => fact('stage.intermediate', memberId, source)));
  if (verb === 'withdraw') await facts(app).withdraw({ kind: 'practice.admitted', source, reason: 'Se deshizo' });
  if (verb === 'move') await move(id, IGEDS[where]);
  if (verb === 'role') {
    if (where) await app.db.rows({ text: `insert into account_role (account_id, role) values ($1, 'EXPERT') on conflict do nothing`, values: [id] });
    else await app.db.rows({ text: `delete from account_role where account_id = $1 and role = 'EXPERT'`, values: [id] });
  }
  if (verb === 'status') await app.db.rows({ text: `update account set status = $2 where id = $1`, values: [id, where ? 'ACTIVE' : 'DEACTIVATED'] });
}

test('entries, rebuild, places and Iged agree after any interleaving of awards, reversals and moves', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 }), async (rounds) => {
      run += 1;
      const team = await people(app, 4);
      // What is inside a round runs at the same moment.
      for (const round of rounds) await Promise.all(round.map((one) => play(one, team, run)));
      await sound();
      expect(await rebuild(app)).toBe(0);
    }),
    { numRuns: 15 },
  );
});
