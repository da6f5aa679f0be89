import { InsigniaAwards } from '@lib/recognition';
import { createTestApp, type TestApp } from '../../../support/index.js';
import { fact, facts, person } from '../people.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
  await app.drainJobs();
});
afterAll(() => app.close());

type Held = { insignia_id: string; grade: number; unsupported: boolean };

async function held(memberId: string): Promise<Held[]> {
  return app.db.rows<Held>({
    text: `select insignia_id, grade, unsupported_at is not null as unsupported from insignia_award where member_id = $1 order by 1, 2`,
    values: [memberId],
  });
}

const admitted = (memberId: string, at: number) => fact('practice.admitted', memberId, `practice:${memberId}:${at}`);
const waiting = async (task: string): Promise<number> =>
  (
    await app.db.one<{ n: number }>({
      text: 'select count(*)::int as n from graphile_worker.jobs where task_identifier = $1',
      values: [task],
    })
  )?.n ?? 0;

test('a deed gives its insignia in the wake of the transaction, and says so', async () => {
  const id = await person(app);
  await facts(app).record(admitted(id, 1));
  expect(await held(id)).toEqual([]);
  await app.drainJobs();
  expect(await held(id)).toEqual([
    { insignia_id: 'condor', grade: 1, unsupported: false },
    { insignia_id: 'semilla', grade: 1, unsupported: false },
  ]);
  const told = await app.db.rows<{ title: string }>({
    text: 'select title from notification where account_id = $1 order by title',
    values: [id],
  });
  expect(told.map(({ title }) => title)).toEqual(['Ganaste la insignia Cóndor', 'Ganaste la insignia Semilla']);
});

test('a transaction that rolls back leaves nothing to evaluate', async () => {
  const id = await person(app);
  const undone = app.db.transaction(async () => {
    await facts(app).record(admitted(id, 1));
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await waiting('insignias.evaluate')).toBe(0);
});

test('twenty parallel evaluations give it once, and one news of it', async () => {
  const id = await person(app);
  await facts(app).record(admitted(id, 1));
  await facts(app).record(fact('stand.held', id, `stand:${id}`));
  const awards = app.app.get(InsigniaAwards, { strict: false });
  await Promise.all(Array.from({ length: 20 }, () => awards.evaluate({ memberIds: [id] })));
  expect((await held(id)).map(({ insignia_id }) => insignia_id)).toEqual(['condor', 'feria', 'semilla']);
  expect(await waiting('insignia.awarded')).toBe(3);
  await app.drainJobs();
  expect(await held(id)).toHaveLength(3);
});

test('each grade is given when it is reached, with the criterion of that day', async () => {
  const id = await person(app);
  await facts(app).recordAll([1, 2, 3].map((at) => admitted(id, at)));
  await app.drainJobs();
  expect((await held(id)).filter(({ insignia_id }) => insignia_id === 'semilla').map(({ grade }) => grade)).toEqual([1, 2]);
  const second = await app.db.one<{ criterion: object }>({
    text: `select criterion from insignia_award where member_id = $1 and insignia_id = 'semilla' and grade = 2`,
    values: [id],
  });
  expect(second?.criterion).toEqual([{ measure: 'facts', kinds: ['practice.admitted'], min: 3, told: '3 prácticas admitidas' }]);
});

test('a withdrawn fact takes no insignia away: it is marked for staff, and unmarked when it is upheld again', async () => {
  const id = await person(app);
  await facts(app).record(admitted(id, 1));
  await app.drainJobs();
  await facts(app).withdraw({ kind: 'practice.admitted', source: `practice:${id}:1`, reason: 'Se retiró la práctica' });
  await app.drainJobs();
  expect((await held(id)).map(({ unsupported }) => unsupported)).toEqual([true, true]);
  await facts(app).record(admitted(id, 2));
  await app.drainJobs();
  expect((await held(id)).map(({ unsupported }) => unsupported)).toEqual([false, false]);
});

test('only gestores earn insignias', async () => {
  const id = await person(app, { role: 'EXPERT' });
  await facts(app).record(admitted(id, 1));
  await app.drainJobs();
  expect(await held(id)).toEqual([]);
});

test('a new insignia of the catalogue reaches those who had already done the deed', async () => {
  const id = await person(app);
  await facts(app).record(fact('webinar.attended', id, `webinar:${id}`));
  await app.drainJobs();
  await app.db.rows({
    text: `with made as (insert into insignia (id, position, name, deed, meaning) values ('nueva', 99, 'Nueva', 'Algo', 'Algo') returning id),
      first_version as (insert into insignia_version (insignia_id, version, name, deed, meaning, enabled, grades, created_at)
        select id, 1, 'Nueva', 'Algo', 'Algo', true, '[]', now() from made)
      insert into insignia_grade (insignia_id, grade, criterion)
      select id, 1, '[{"measure":"facts","kinds":["webinar.attended"],"min":1,"told":"1 webinar"}]' from made`,
  });
  await app.db.addJob('insignias.sweep', { after: null });
  await app.drainJobs();
  expect((await held(id)).map(({ insignia_id }) => insignia_id)).toEqual(['nueva']);
});

test('points given by hand are no kind of activity', async () => {
  const id = await person(app);
  for (const kind of ['stand.held', 'webinar.attended', 'initiative.shared'] as const)
    await facts(app).record(fact(kind, id, `${kind}:${id}`));
  await app.db.rows({
    text: `insert into fact (id, kind, source, member_id, occurred_at) values (gen_random_uuid(), 'staff.award', 'award:one', $1, now())`,
    values: [id],
  });
  await app.drainJobs();
  expect((await held(id)).map(({ insignia_id }) => insignia_id)).not.toContain('chacana');
  await facts(app).record(fact('circle.meeting_run', id, `circle:${id}`));
  await app.drainJobs();
  expect((await held(id)).map(({ insignia_id }) => insignia_id)).toContain('chacana');
});
