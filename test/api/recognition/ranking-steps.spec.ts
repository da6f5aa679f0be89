import fc from '../../support/property.js';
import { onConnection } from '@lib/platform';
import { LEDGER_CHECKS } from '@lib/recognition';
import { refusalOf } from '../access/cast.js';
import { createTestApp, type TestApp } from '../../support/index.js';
import { earn, people, person, rankings, recognitions } from './people.js';

const SEASON = '2026';
const IGEDS = ['150202', '210001', '080001', '040001'];
let app: TestApp;
let team: string[];
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
  team = await people(app, 24);
  for (const id of team) await earn(app, id, 5);
});
afterAll(() => app.close());

type Place = { member_id: string; points: number; iged_code: string; region_id: string; macro_region_id: string };
const listed = (): Promise<Place[]> =>
  app.db.rows<Place>({ text: `select member_id, points, iged_code, region_id, macro_region_id from season_total where season_id = $1 and ranked and points > 0`, values: [SEASON] });
const miscounted = (): Promise<unknown[]> => app.db.rows({ text: LEDGER_CHECKS.find(({ name }) => name.startsWith('Cada escalón'))?.broken ?? '' });
const SCOPES = [
  ['region', 'region_id'],
  ['macroRegion', 'macro_region_id'],
  ['iged', 'iged_code'],
  [null, null],
] as const;

/** One's own place and those of the neighbours, in each ranking, as if everybody had been counted. */
async function placedRight(id: string, all: Place[]): Promise<void> {
  const mine = all.find(({ member_id }) => member_id === id);
  for (const [field, column] of SCOPES) {
    if (!mine && field) continue;
    const within = column ? all.filter((one) => one[column] === mine?.[column]) : all;
    const { me, neighbours } = await rankings(app).page({ first: 10, ...(field ? { [field]: mine?.[column] } : {}) }, id);
    if (!mine) {
      expect(me).toBeNull();
      continue;
    }
    const place = (points: number): number => 1 + within.filter((one) => one.points > points).length;
    expect([me?.points, me?.position]).toEqual([mine.points, place(mine.points)]);
    expect(neighbours.map(({ position }) => position)).toEqual(neighbours.map(({ points }) => place(points)));
    // Five each side and no other, also at the top, at the bottom and among equals.
    const line = [...within].sort((a, b) => b.points - a.points || (a.member_id < b.member_id ? -1 : 1)).map(({ member_id }) => member_id);
    const at = line.indexOf(id);
    expect(neighbours.map(({ memberId }) => memberId)).toEqual(line.slice(Math.max(0, at - 5), at + 6));
    if (!field) expect((await recognitions(app).of(id, null)).nationalPosition).toBe(place(mine.points));
  }
}

// Totals on each kind of step, beside its borders, and many of the same.
const points = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 310, max: 345 }), fc.integer({ min: 1_570, max: 1_690 }), fc.integer({ min: 0, max: 60_000 }), fc.constantFrom(20, 320, 1_600));
const act = fc.record({ who: fc.nat(23), points, verb: fc.constantFrom('points', 'points', 'points', 'move', 'status'), where: fc.nat(3) });
type Act = { who: number; points: number; verb: string; where: number };

async function play({ who, points: total, verb, where }: Act): Promise<void> {
  const id = team[who];
  if (verb === 'points') await app.db.rows({ text: 'update season_total set points = $2 where member_id = $1', values: [id, total] });
  if (verb === 'move') await app.db.rows({ text: 'update member set iged_code = $2 where id = $1', values: [id, IGEDS[where]] });
  if (verb === 'status') await app.db.rows({ text: 'update member set status = $2 where id = $1', values: [id, where ? 'CONFIRMED' : 'PENDING'] });
}

test('steps give the place that counting everybody gives, under any interleaving', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 8 }), fc.nat(23), async (rounds, asks) => {
      // What is inside a round runs at the same moment.
      for (const round of rounds) await Promise.all(round.map(play));
      expect(await miscounted()).toEqual([]);
      await placedRight(team[asks], await listed());
    }),
    { numRuns: 40 },
  );
});

test('fifty writers who cross the same steps at the same moment all end, and the steps are right', async () => {
  const fifty = await people(app, 50);
  for (const id of fifty) await earn(app, id, 5);
  const write = async (id: string): Promise<void> => {
    await onConnection(app.databaseUrl, async (ask) => {
      await ask('begin');
      for (let at = 0; at < 6; at += 1) await ask(`update season_total set points = points + ${at % 2 ? -4 : 65} where member_id = '${id}'`);
      await ask('commit');
    });
  };
  await Promise.all(fifty.map(write));
  expect(await miscounted()).toEqual([]);
  await placedRight(fifty[0], await listed());
});

test('a page deeper than the ranking is turned says what to do instead', async () => {
  const refusal = refusalOf(await app.gql('member', 'query { ranking(first: 50, page: 401) { page } }'));
  expect(refusal.extensions).toMatchObject({ reason: 'RANKING_PAGE_DEEP', fields: [{ path: 'page' }] });
  expect(refusal.message).toContain('20 000');
  expect((await rankings(app).page({ first: 50, page: 400 }, null)).rows).toEqual([]);
});

test('a search that takes too long of the database asks for more of the name', async () => {
  await person(app, { name: 'Gestora Lenta' });
  await onConnection(app.databaseUrl, (ask) =>
    ask(`create or replace function fold(value text) returns text language plpgsql immutable strict parallel safe as $$ begin perform pg_sleep(3); return lower(value); end $$`),
  );
  const refusal = refusalOf(await app.gql('member', 'query { searchRanking(search: "lenta") { name } }'));
  expect(refusal.extensions).toMatchObject({ reason: 'RANKING_SEARCH_WIDE', fields: [{ path: 'search' }] });
});
