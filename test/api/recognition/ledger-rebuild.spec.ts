import fc from '../../support/property.js';
import { inSnapshot, onConnection, type Ask } from '@lib/platform';
import { FACT_KINDS, rebuildTotals, verifyLedger } from '@lib/recognition';
import { createTestApp, type TestApp } from '../../support/index.js';
import { fact, facts, people, rebuild } from './people.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
});
afterAll(() => app.close());

/** Totals that are not the sum of their entries, both read in one moment. */
const wrong = async (): Promise<number> =>
  (
    await app.db.one<{ n: number }>({
      text: `select count(*)::int as n from season_total t full join (select season_id, member_id, sum(points)::int as points, count(*)::int as entries
      from points_entry group by 1, 2) l using (season_id, member_id) where (t.points, t.entries) is distinct from (l.points, l.entries)`,
    })
  )?.n ?? -1;
const brokenPromises = async (): Promise<string[]> =>
  (await inSnapshot(app.databaseUrl, verifyLedger)).findings
    .filter(({ broken }) => broken > 0)
    .flatMap(({ name, examples }) => [name, ...examples]);
const spoil = (ids: string[]) =>
  app.db.rows({
    text: `update season_total set points = points + 7, kinds = array['webinar.attended'] where member_id = any($1)`,
    values: [ids],
  });
const lose = (ids: string[]) => app.db.rows({ text: 'delete from season_total where member_id = any($1)', values: [ids] });
const award = (who: string, kind: (typeof FACT_KINDS)[number], cause: string) => facts(app).record(fact(kind, who, cause));

/** Asks as the command does, and does something else before each statement. */
const watched = (before: (text: string, at: number) => Promise<void>): Promise<unknown> =>
  onConnection(app.databaseUrl, (ask: Ask) => {
    let at = 0;
    return rebuildTotals(async (text) => {
      await before(text, at++);
      return ask(text);
    });
  });

test('awards and withdrawals go on while the ledger is read, and readers see the old totals or the new ones', async () => {
  const team = await people(app, 4);
  for (const [at, id] of team.entries()) await award(id, 'practice.admitted', `practice:${at}`);
  await award(team[1], 'webinar.attended', 'webinar:1');
  const [first, second, lost, fresh] = [...team.slice(0, 3), ...(await people(app, 1))];
  await spoil([first, second]);
  await lose([lost]);
  const seen: number[] = [];
  let measured = false;
  await watched(async (text) => {
    seen.push(await wrong());
    if (text !== 'commit' || measured) return;
    measured = true;
    // The snapshot is taken and read: nobody here waits for it.
    for (const id of [first, second, lost, fresh]) await award(id, 'comment.posted', `comment:${id}`);
    await facts(app).withdraw({ kind: 'webinar.attended', source: 'webinar:1', reason: 'No asistió' });
  });
  expect(await wrong()).toBe(0);
  // An award gives the lost total back without its past: still one wrong total, as before.
  expect(new Set(seen)).toEqual(new Set([3]));
  expect(await brokenPromises()).toEqual([]);
  expect(await rebuild(app)).toBe(0);
});

test('a day of a rule with a limit is counted again, and pays from there what was left of it', async () => {
  const [full, fresh] = await people(app, 2);
  for (let n = 0; n < 5; n += 1) await award(full, 'comment.posted', `day:${n}`);
  const days = () => app.db.rows({ text: 'select member_id, points from points_day where member_id = any($1) order by points', values: [[full, fresh]] });
  const before = await days();
  await app.db.rows({ text: 'delete from points_day where member_id = $1', values: [full] });
  await app.db.rows({ text: `insert into points_day values ($1, 'comment.posted', '2026-03-02', 10)`, values: [fresh] });
  expect(await brokenPromises()).toHaveLength(3);
  expect(await rebuild(app)).toBe(2);
  expect(await brokenPromises()).toEqual([]);
  expect(await days()).toEqual([{ member_id: fresh, points: 0 }, ...before]);
  expect([(await award(full, 'comment.posted', 'day:over')).points, (await award(fresh, 'comment.posted', 'day:first')).points]).toEqual([0, 2]);
});

test('killed before any of its statements it has changed nothing, and the next one ends the work', async () => {
  const ids = await people(app, 3);
  for (const id of ids) await award(id, 'practice.admitted', `kill:${id}`);
  let last = 0;
  for (let stop = 0; stop <= last; stop += 1) {
    await spoil(ids.slice(0, 2));
    await lose(ids.slice(2));
    const run = watched(async (_, at) => {
      last = Math.max(last, stop === 0 ? 1 : at + 1);
      if (at === stop) throw new Error('killed');
    });
    await run.catch(() => undefined);
    expect([0, 3]).toContain(await wrong());
    if (stop < last) expect(await wrong()).toBe(3);
    await rebuild(app);
    expect(await wrong()).toBe(0);
  }
  expect(last).toBeGreaterThan(10);
  expect(await brokenPromises()).toEqual([]);
});

test('two at once: the second is refused and changes nothing', async () => {
  const [id] = await people(app, 1);
  await award(id, 'practice.admitted', `twice:${id}`);
  await spoil([id]);
  let refusal: unknown;
  await watched(async (text) => {
    if (text.includes('for update')) refusal = await rebuild(app).catch((error: unknown) => error);
  });
  expect(String(refusal)).toMatch(/Otra reconstrucción está en marcha/);
  expect(await brokenPromises()).toEqual([]);
});

const step = fc.record({
  verb: fc.constantFrom('award', 'award', 'withdraw', 'spoil', 'lose'),
  kind: fc.constantFrom(...FACT_KINDS),
  who: fc.nat(3),
  cause: fc.nat(3),
});

test('with awards, withdrawals and damage at the same moment, rebuilds end in what the ledger says, and again changes nothing', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 16 }),
      fc.array(step, { minLength: 4, maxLength: 16 }),
      async (earlier, meanwhile) => {
        run += 1;
        const team = await people(app, 4);
        const play = async ({ verb, kind, who, cause }: (typeof earlier)[number]): Promise<unknown> => {
          const source = `rebuild:${run}:${cause}`;
          if (verb === 'award') return award(team[who], kind, source);
          if (verb === 'withdraw') return facts(app).withdraw({ kind, source, reason: 'Se deshizo' });
          return verb === 'spoil' ? spoil([team[who]]) : lose([team[who]]);
        };
        for (const one of earlier) await play(one);
        const honest = meanwhile.filter(({ verb }) => verb === 'award' || verb === 'withdraw');
        await Promise.all([rebuild(app), ...honest.map(play)]);
        expect(await brokenPromises()).toEqual([]);
        expect(await rebuild(app)).toBe(0);
      },
    ),
    { numRuns: 15 },
  );
});
