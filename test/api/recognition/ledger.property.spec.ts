import fc from '../../support/property.js';
import { FACT_KINDS, LEDGER_CHECKS } from '@lib/recognition';
import { createTestApp, type TestApp } from '../../support/index.js';
import { fact, facts, people, rankings, recognitions, rebuild } from './people.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
});
afterAll(() => app.close());

const PEOPLE = 4;
const step = fc.record({
  verb: fc.constantFrom('record' as const, 'record' as const, 'recordAll' as const, 'withdraw' as const, 'wait' as const),
  kind: fc.constantFrom(...FACT_KINDS),
  who: fc.nat(PEOPLE - 1),
  cause: fc.nat(5),
});
type Step = { verb: 'record' | 'recordAll' | 'withdraw' | 'wait'; kind: (typeof FACT_KINDS)[number]; who: number; cause: number };

async function play({ verb, kind, who, cause }: Step, team: string[], run: number): Promise<void> {
  const source = `cause:${run}:${cause}`;
  if (verb === 'record') await facts(app).record(fact(kind, team[who], source));
  if (verb === 'recordAll') await facts(app).recordAll(team.map((id) => fact(kind, id, source)));
  if (verb === 'withdraw')
    await facts(app).withdraw({ kind, source, reason: 'Se deshizo', memberId: cause % 2 ? team[who] : undefined });
  if (verb === 'wait') app.clock.pass({ hours: 5 });
}

const snapshot = (): Promise<unknown[]> =>
  app.db.rows({
    text: 'select season_id, member_id, points, entries, (select array_agg(k order by k) from unnest(kinds) k) as kinds from season_total order by 1, 2',
  });

async function listedInRanking(): Promise<number | undefined> {
  const row = await app.db.one<{ n: number }>({
    text: `select count(*)::int as n from season_total where season_id = '2026' and ranked and points > 0`,
  });
  return row?.n;
}

const stepsThatMiscount = async (): Promise<unknown[]> =>
  app.db.rows({ text: LEDGER_CHECKS.find(({ name }) => name.startsWith('Cada escalón'))?.broken ?? '' });

/** Invariant I2: whatever happened, the sum of the entries is the total shown and the row of the ranking. */
async function agrees(id: string): Promise<void> {
  const ledger = await app.db.one<{ sum: number; entries: number }>({
    text: 'select coalesce(sum(points), 0)::int as sum, count(*)::int as entries from points_entry where member_id = $1',
    values: [id],
  });
  const mine = await recognitions(app).of(id, null);
  expect({ sum: mine.points, entries: mine.entries }).toEqual(ledger);
  const { me } = await rankings(app).page({ first: 10 }, id);
  expect(me?.points ?? 0).toBe(ledger?.sum);
  expect(me?.position ?? null).toBe(mine.nationalPosition);
  const above = await app.db.one<{ n: number }>({
    text: `select count(*)::int as n from season_total where season_id = '2026' and ranked and points > $1`,
    values: [ledger?.sum],
  });
  if (me) expect(me.position).toBe(1 + (above?.n ?? 0));
}

test('the sum of the entries is the total shown and the row of the ranking, and a rebuild gives the same', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (acts) => {
      run += 1;
      const team = await people(app, PEOPLE);
      for (const one of acts) await play(one, team, run);
      for (const id of team) await agrees(id);
      expect((await rankings(app).page({ first: 10 }, null)).total).toBe(await listedInRanking());
      const before = await snapshot();
      expect(await stepsThatMiscount()).toEqual([]);
      expect(await rebuild(app)).toBe(0);
      expect(await snapshot()).toEqual(before);
    }),
    { numRuns: 20 },
  );
});

test('a rebuild repairs totals that are not what the ledger says', async () => {
  const [id] = await people(app, 1);
  await facts(app).record(fact('practice.admitted', id, 'practice:repair'));
  const before = await snapshot();
  await app.db.rows({ text: `update season_total set points = 999, kinds = '{}' where member_id = $1`, values: [id] });
  expect(await rebuild(app)).toBe(1);
  expect(await snapshot()).toEqual(before);
  await app.db.rows({ text: 'delete from season_total where member_id = $1', values: [id] });
  expect(await rebuild(app)).toBe(1);
  expect(await snapshot()).toEqual(before);
  await app.db.rows({ text: 'update ranking_step set members = members + 3' });
  expect(await rebuild(app)).toBeGreaterThan(0);
  expect(await stepsThatMiscount()).toEqual([]);
  expect(await rebuild(app)).toBe(0);
});
