import { AdvisoryFigures } from '@lib/advisory';
import { loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-21T15:00:00Z' });
  await loadDemo(app.app);
});
afterAll(() => app.close());

test('the sample has sessions in every step, their hours and their outcome', async () => {
  const states = await app.db.rows<{ state: string; n: number }>({
    text: 'select state, count(*)::int as n from advisory_session group by state order by state',
  });
  expect(Object.fromEntries(states.map(({ state, n }) => [state, n]))).toEqual({
    CANCELLED: 1,
    CLOSED: 1,
    HELD: 1,
    REQUESTED: 2,
    SCHEDULED: 1,
  });
  const codes = await app.db.rows<{ code: string }>({ text: 'select code from advisory_session order by code' });
  expect(codes.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `ASP26.00${number}`));
  expect(await app.db.rows({ text: `select * from practice_commitment where origin_kind = 'advisory'` })).toHaveLength(2);
});

test('figures count what was held by kind, whom it reached and how useful it was', async () => {
  const [personal, transfer] = await app.app.get(AdvisoryFigures).ofYear(2026);
  expect(personal).toEqual({ kind: 'PERSONAL', held: 2, cancelled: 1, regions: 2, igeds: 2, people: 5, meanRating: 5 });
  expect(transfer).toMatchObject({ kind: 'TRANSFER', held: 0, meanRating: null });
  expect((await app.app.get(AdvisoryFigures).ofYear(2025))[0]).toMatchObject({ held: 0, people: 0 });
});
