import { JobWorker } from '@lib/platform';
import { InsigniasDue } from '@lib/recognition';
import { createTestApp, type TestApp } from '../../../support/index.js';
import { fact, facts, people, person } from '../people.js';

let app: TestApp;
let due: InsigniasDue;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
  await app.drainJobs();
  due = app.app.get(InsigniasDue, { strict: false });
});
afterEach(() => app.drainJobs());
afterAll(() => app.close());

type Left = { due: number; jobs: { memberIds: string[] }[] };

/** Rows that note who is due, and the jobs made of those taken. */
async function left(): Promise<Left> {
  const found = await app.db.one<Left>({
    text: `select (select count(*)::int from insignia_due) as due, coalesce((select json_agg(p.payload order by p.id) from graphile_worker._private_jobs p
      join graphile_worker._private_tasks t on t.id = p.task_id where t.identifier = 'insignias.evaluate'), '[]') as jobs`,
  });
  return found ?? { due: -1, jobs: [] };
}
const holders = async (ids: string[]): Promise<number> =>
  (await app.db.one<{ n: number }>({ text: 'select count(distinct member_id)::int as n from insignia_award where member_id = any($1)', values: [ids] }))?.n ?? -1;
const stand = (memberId: string, at = 1) => fact('stand.held', memberId, `stand:${memberId}:${at}`);

test('however many deeds somebody did, she is looked at once', async () => {
  const [one, other] = await people(app, 2);
  for (const at of [1, 2, 3]) await facts(app).record(stand(one, at));
  await facts(app).recordAll([stand(one, 4), stand(other)]);
  expect(await left()).toEqual({ due: 5, jobs: [] });
  expect(await due.queue()).toBe(5);
  const { jobs } = await left();
  expect(jobs.map(({ memberIds }) => new Set(memberIds))).toEqual([new Set([one, other])]);
  expect(await due.queue()).toBe(0);
});

test('a replay and a transaction that is undone leave nobody due; a withdrawal leaves each of its people due once', async () => {
  const [one, other] = await people(app, 2);
  await facts(app).recordAll([fact('stand.held', one, 'stand:both'), fact('stand.held', other, 'stand:both')]);
  await app.drainJobs();
  await facts(app).record(fact('stand.held', one, 'stand:both'));
  await expect(app.db.transaction(async () => (await facts(app).record(stand(one)), Promise.reject(new Error('undone'))))).rejects.toThrow('undone');
  expect(await left()).toEqual({ due: 0, jobs: [] });
  await facts(app).withdraw({ kind: 'stand.held', source: 'stand:both', reason: 'No hubo stand' });
  expect((await left()).due).toBe(2);
});

test('many workers take what is due, nothing twice and nothing left', async () => {
  const team = await people(app, 130);
  await facts(app).recordAll(team.flatMap((id) => [stand(id, 1), stand(id, 2)]));
  const taken = await Promise.all(Array.from({ length: 4 }, () => due.queue()));
  // One that found every row held by the others took none; what they left behind is taken at the next look.
  expect(taken.reduce((sum, n) => sum + n, 0) + (await due.queue())).toBe(260);
  const { due: after, jobs } = await left();
  expect(after).toBe(0);
  expect(jobs.map(({ memberIds }) => memberIds.length).every((size) => size <= 100)).toBe(true);
  expect(new Set(jobs.flatMap(({ memberIds }) => memberIds))).toEqual(new Set(team));
  await app.drainJobs();
  expect(await holders(team)).toBe(130);
});

test('a worker that dies while it takes them leaves them due, and the next one gives what was earned', async () => {
  const id = await person(app);
  await facts(app).record(stand(id));
  const dies = app.db.transaction(async () => {
    expect(await due.queue()).toBe(1);
    await app.db.rows({ text: 'select pg_terminate_backend(pg_backend_pid())' });
  });
  await expect(dies).rejects.toThrow();
  expect(await left()).toEqual({ due: 1, jobs: [] });
  await app.drainJobs();
  expect(await holders([id])).toBe(1);
});

test('a worker that is running gives them by itself', async () => {
  const id = await person(app);
  const worker = app.app.get(JobWorker);
  await worker.start(app.databaseUrl);
  await facts(app).record(stand(id));
  while ((await holders([id])) === 0) await new Promise((looked) => setTimeout(looked, 100));
  await worker.stop();
  expect(await holders([id])).toBe(1);
});
