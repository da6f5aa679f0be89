import { createTestApp, type TestApp } from '../../support/index.js';
import { earn, person, rankings } from './people.js';
import { RankingWeeks } from '@lib/recognition';

let app: TestApp;
let rosa: string;
let luis: string;
let hidden: string;
const weeks = (): RankingWeeks => app.app.get<RankingWeeks>(RankingWeeks as never, { strict: false });
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-04T15:00:00Z' });
  rosa = await person(app, { name: 'Rosa Quispe' });
  luis = await person(app, { name: 'Luis Mamani', igedCode: '210001' });
  hidden = await person(app, { name: 'Quien no se muestra', hidden: true });
  await earn(app, rosa, 30);
  await earn(app, luis, 20);
  await earn(app, hidden, 10);
});
afterAll(() => app.close());

const changes = async (place: object = {}): Promise<(string | number | null)[][]> => {
  const { rows } = await rankings(app).page({ first: 10, ...place }, null);
  return rows.map(({ name, position, change, isNew }) => [name, position, isNew ? 'nuevo' : change]);
};

test('before the first Monday nothing is compared', async () => {
  expect(await changes()).toEqual([['Rosa Quispe', 1, null], ['Luis Mamani', 2, null], ['Participante reservado', 3, null]]);
  expect((await rankings(app).page({ first: 10 }, null)).comparedWith).toBeNull();
});

test('each tells how far they moved since Monday, in the ranking that is asked', async () => {
  await weeks().take();
  expect((await rankings(app).page({ first: 10 }, null)).comparedWith).toBe('2026-03-02');
  await earn(app, luis, 25);
  const late = await person(app, { name: 'Recién llegada' });
  await earn(app, late, 25);
  expect(await changes()).toEqual([['Luis Mamani', 1, 1], ['Rosa Quispe', 2, -1], ['Recién llegada', 3, 'nuevo'], ['Participante reservado', 4, -1]]);
  expect(await changes({ iged: '210001' })).toEqual([['Luis Mamani', 1, 0]]);
  expect(await changes({ region: 'lima-provincias' })).toEqual([['Rosa Quispe', 1, 0], ['Recién llegada', 2, 'nuevo']]);
  const { me } = await rankings(app).page({ first: 10 }, luis);
  expect(me).toMatchObject({ position: 1, change: 1, isNew: false });
});

test('who moves to another region is new there', async () => {
  await app.db.rows({ text: `update member set iged_code = '210001' where id = $1`, values: [hidden] });
  const { rows } = await rankings(app).page({ first: 10, region: 'puno' }, hidden);
  expect(rows.map(({ name, position, change, isNew }) => [name, position, isNew ? 'nuevo' : change])).toEqual([['Luis Mamani', 1, 0], ['Quien no se muestra', 2, 'nuevo']]);
});

test('taken twice, and by two workers at once, a week is the same; the next one takes its place', async () => {
  const before = await app.db.rows({ text: 'select * from weekly_place order by member_id' });
  await Promise.all([weeks().take(), weeks().take()]);
  app.clock.set('2026-03-08T20:00:00Z');
  await weeks().take();
  expect(await app.db.rows({ text: 'select * from weekly_place order by member_id' })).toEqual(before);
  app.clock.set('2026-03-10T06:00:00Z');
  await Promise.all([weeks().take(), weeks().take()]);
  expect(await app.db.rows({ text: `select week::text as week, count(*)::int as n from weekly_place group by 1` })).toEqual([{ week: '2026-03-09', n: 4 }]);
  expect((await app.db.rows({ text: 'select week from ranking_week' })).length).toBe(2);
  expect(await changes()).toEqual([['Luis Mamani', 1, 0], ['Rosa Quispe', 2, 0], ['Recién llegada', 3, 0], ['Participante reservado', 4, 0]]);
});

test('a season that is over takes no more weeks', async () => {
  app.clock.set('2027-01-05T06:00:00Z');
  await weeks().take();
  expect(await app.db.rows({ text: `select 1 from ranking_week where week > '2026-12-31' and season_id = '2026'` })).toEqual([]);
});
