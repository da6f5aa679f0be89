import { createTestApp, type TestApp } from '../../support/index.js';
import { fact, facts, kept, people, person } from './people.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
});
afterAll(() => app.close());
beforeEach(() => app.clock.set('2026-03-02T15:00:00Z'));

test('a fact moves the points of its rule and gives the new total', async () => {
  const id = await person(app);
  expect(await facts(app).record(fact('practice.admitted', id, 'practice:1:v1'))).toMatchObject({
    recorded: true,
    points: 50,
    total: 50,
  });
  expect(await facts(app).record(fact('improvement.done', id, 'improvement:1'))).toMatchObject({ points: 10, total: 60 });
});

test('fifty parallel identical awards have one effect', async () => {
  const id = await person(app);
  const awards = await Promise.all(
    Array.from({ length: 50 }, () => facts(app).record(fact('practice.admitted', id, 'practice:2:v1'))),
  );
  expect(awards.filter(({ recorded }) => recorded)).toHaveLength(1);
  expect(await kept(app, id)).toEqual({ facts: 1, entries: 1, sum: 50, total: 50 });
});

test('fifty parallel awards of one member add up', async () => {
  const id = await person(app);
  await Promise.all(Array.from({ length: 50 }, (_, at) => facts(app).record(fact('webinar.attended', id, `webinar:${at}`))));
  expect(await kept(app, id)).toEqual({ facts: 50, entries: 50, sum: 250, total: 250 });
});

test('teams that share people in any order never block each other', async () => {
  const team = await people(app, 6);
  const shuffled = (at: number): string[] => [...team.slice(at % 6), ...team.slice(0, at % 6)];
  await Promise.all(
    Array.from({ length: 30 }, (_, at) =>
      facts(app).recordAll(shuffled(at).map((id) => fact('exchange.attended', id, `exchange:${at}`))),
    ),
  );
  for (const id of team) expect(await kept(app, id)).toMatchObject({ sum: 300, total: 300 });
});

test('first awards of teams of several regions, all at once, never block each other', async () => {
  const team: string[] = [];
  for (const igedCode of ['010001', '150202', '210001', '080001', '250001']) team.push(...(await people(app, 3, { igedCode })));
  const some = (at: number): string[] => team.filter((_, index) => (index * 7 + at) % 3 !== 0).sort(() => (at % 2 ? 1 : -1));
  await Promise.all(
    Array.from({ length: 24 }, (_, at) =>
      facts(app).recordAll(some(at).map((id) => fact('webinar.attended', id, `webinar:regions:${at}`))),
    ),
  );
  const ledger = await app.db.one<{ sum: number }>({
    text: `select sum(points)::int as sum from points_entry where source like 'webinar:regions:%'`,
  });
  expect(ledger?.sum).toBe(Array.from({ length: 24 }, (_, at) => some(at).length).reduce((sum, n) => sum + n, 0) * 5);
  const counted = await app.db.rows({
    text: `select region_id, sum(members)::int as members from ranked_members where season_id = '2026' and region_id <> 'lima-provincias'
      group by 1 order by 1`,
  });
  expect(counted).toEqual(['amazonas', 'cusco', 'puno', 'ucayali'].map((region_id) => ({ region_id, members: 3 })));
});

test('the daily limit holds under parallel awards, and a new day in Lima opens it again', async () => {
  const id = await person(app);
  const comment = (at: string) => facts(app).record(fact('comment.posted', id, `comment:${at}`));
  await Promise.all(Array.from({ length: 20 }, (_, at) => comment(`a${at}`)));
  expect(await kept(app, id)).toEqual({ facts: 20, entries: 5, sum: 10, total: 10 });
  app.clock.set('2026-03-03T04:59:00Z');
  expect((await comment('late the same day in Lima')).points).toBe(0);
  app.clock.set('2026-03-03T05:01:00Z');
  expect((await comment('the next day in Lima')).points).toBe(2);
});

test('taking back a comment does not make room for another that day', async () => {
  const id = await person(app);
  for (let at = 0; at < 5; at += 1) await facts(app).record(fact('comment.posted', id, `comment:b${at}`));
  await facts(app).withdraw({ kind: 'comment.posted', source: 'comment:b0', reason: 'Comentario eliminado' });
  expect((await facts(app).record(fact('comment.posted', id, 'comment:b9'))).points).toBe(0);
  expect(await kept(app, id)).toMatchObject({ sum: 8, total: 8 });
});

test('a disabled rule pays nothing and the fact is kept', async () => {
  const id = await person(app);
  await app.db.rows({
    text: `insert into points_rule (id, kind, version, name, points, enabled, valid_from)
      values (gen_random_uuid(), 'stand.held', 2, 'Stand en la feria de evidencias', 15, false, '2026-03-01')`,
  });
  expect(await facts(app).record(fact('stand.held', id, 'stand:1'))).toMatchObject({ recorded: true, points: 0, total: null });
  expect(await kept(app, id)).toEqual({ facts: 1, entries: 0, sum: 0, total: 0 });
});

test('a fact from before its rule pays nothing', async () => {
  const id = await person(app);
  const occurredAt = new Date('2025-06-01T15:00:00Z');
  expect(await facts(app).record(fact('webinar.attended', id, 'webinar:old', { occurredAt }))).toMatchObject({
    recorded: true,
    points: 0,
  });
});

test('a new version of a rule pays from its first day and changes nothing of the past', async () => {
  const id = await person(app);
  await facts(app).record(fact('circle.meeting_run', id, 'meeting:1'));
  await app.db.rows({
    text: `insert into points_rule (id, kind, version, name, points, valid_from)
      values (gen_random_uuid(), 'circle.meeting_run', 2, 'Reunión de círculo conducida', 25, '2026-03-10')`,
  });
  await facts(app).record(fact('circle.meeting_run', id, 'meeting:2'));
  app.clock.set('2026-03-10T15:00:00Z');
  await facts(app).record(fact('circle.meeting_run', id, 'meeting:3'));
  const entries = await app.db.rows({
    text: 'select rule_version as version, points from points_entry where member_id = $1 order by id',
    values: [id],
  });
  expect(entries).toEqual([
    { version: 1, points: 10 },
    { version: 1, points: 10 },
    { version: 2, points: 25 },
  ]);
});

test('the season is that of the day in Lima, opened by its first fact', async () => {
  const id = await person(app);
  app.clock.set('2027-01-01T04:59:00Z');
  await facts(app).record(fact('webinar.attended', id, 'webinar:new-year-eve'));
  expect(await app.db.one({ text: `select 1 from season where id = '2027'` })).toBeNull();
  app.clock.set('2027-01-01T05:01:00Z');
  await Promise.all(
    Array.from({ length: 4 }, (_, at) => facts(app).record(fact('webinar.attended', id, `webinar:new-year:${at}`))),
  );
  const found = await app.db.rows({
    text: 'select season_id as season, points from season_total where member_id = $1 order by 1',
    values: [id],
  });
  expect(found).toEqual([
    { season: '2026', points: 5 },
    { season: '2027', points: 20 },
  ]);
});

test('a closed season takes no facts and gives back none', async () => {
  const id = await person(app);
  await app.db.rows({
    text: `insert into season (id, name, starts_on, ends_on) values ('2028', 'Temporada 2028', '2028-01-01', '2028-12-31')`,
  });
  app.clock.set('2028-05-05T15:00:00Z');
  await facts(app).record(fact('webinar.attended', id, 'webinar:2028'));
  await app.db.rows({ text: `update season set closed_at = now() where id = '2028'` });
  await expect(facts(app).record(fact('webinar.attended', id, 'webinar:2028b'))).rejects.toMatchObject({ code: 'SEASON_CLOSED' });
  await expect(facts(app).withdraw({ kind: 'webinar.attended', source: 'webinar:2028', reason: 'Error' })).rejects.toMatchObject({
    code: 'SEASON_CLOSED',
  });
  expect(await kept(app, id)).toEqual({ facts: 1, entries: 1, sum: 5, total: 5 });
});

test('a withdrawn fact is reversed once with its reason, and stating it again pays nothing', async () => {
  const [one, two] = await people(app, 2);
  const team = [one, two].map((id) => fact('practice.admitted', id, 'practice:3:v1'));
  await facts(app).recordAll(team);
  const taken = await Promise.all(
    Array.from({ length: 10 }, () =>
      facts(app).withdraw({ kind: 'practice.admitted', source: 'practice:3:v1', reason: 'Se retiró la práctica' }),
    ),
  );
  expect(taken.filter(({ withdrawn }) => withdrawn === 2)).toHaveLength(1);
  await facts(app).recordAll(team);
  for (const id of [one, two]) expect(await kept(app, id)).toEqual({ facts: 1, entries: 2, sum: 0, total: 0 });
  const reversal = await app.db.one({
    text: 'select points, reason, rule_version as version from points_entry where member_id = $1 and reverses_id is not null',
    values: [one],
  });
  expect(reversal).toEqual({ points: -50, reason: 'Se retiró la práctica', version: 1 });
});

test('withdrawing for one member leaves the others', async () => {
  const [one, two] = await people(app, 2);
  await facts(app).recordAll([one, two].map((id) => fact('transfer.completed', id, 'transfer:1')));
  await facts(app).withdraw({ kind: 'transfer.completed', source: 'transfer:1', memberId: one, reason: 'No participó' });
  expect(await kept(app, one)).toMatchObject({ total: 0 });
  expect(await kept(app, two)).toMatchObject({ total: 60 });
});

test('what was never stated cannot be taken back', async () => {
  expect(await facts(app).withdraw({ kind: 'stand.held', source: 'stand:none', reason: 'Nada' })).toEqual({
    withdrawn: 0,
    reversed: 0,
  });
});

test('an award dies with the transaction of its cause', async () => {
  const id = await person(app);
  const mutation = app.db.transaction(async () => {
    await facts(app).record(fact('initiative.shared', id, 'initiative:1'));
    throw new Error('the cause failed');
  });
  await expect(mutation).rejects.toThrow('the cause failed');
  expect(await kept(app, id)).toEqual({ facts: 0, entries: 0, sum: 0, total: 0 });
});
