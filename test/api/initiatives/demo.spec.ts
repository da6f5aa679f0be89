import { InitiativeFigures } from '@lib/initiatives';
import { loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-21T15:00:00Z' });
  await loadDemo(app.app);
});
afterAll(() => app.close());

test('the sample has an initiative in each step, one of them with its photo and one that became a practice', async () => {
  const states = await app.db.rows<{ state: string }>({ text: 'select state from initiative order by state' });
  expect(states.map(({ state }) => state)).toEqual(['ACCOMPANIED', 'ARCHIVED', 'SHARED', 'TURNED']);
  const photos = await app.db.rows<{ state: string }>({ text: 'select s.state from initiative_photo h join stored_file s on s.id = h.file_id' });
  expect(photos).toEqual([{ state: 'READY' }]);
  const text = `{ initiatives(first: 10) { items { title image { url } } } }`;
  const wall = await app.gql<{ initiatives: { items: { title: string; image: { url: string } | null }[] } }>('member', text);
  expect(wall.data.initiatives.items).toHaveLength(3);
  const shown = wall.data.initiatives.items.find(({ image }) => image)?.image?.url ?? '';
  expect(shown).toMatch(/^\/archivos\/[0-9a-f]{32}$/);
});

test('figures count what is in sight, what was accompanied and what it became', async () => {
  expect(await app.app.get(InitiativeFigures).ofYear(2026)).toEqual({
    shared: 4,
    regions: 4,
    igeds: 4,
    people: 4,
    accompaniments: 2,
    accompanied: 1,
    accompaniedRegions: 1,
    accompaniedIgeds: 1,
    turned: 1,
    archived: 1,
    contributions: 4,
  });
  expect(await app.app.get(InitiativeFigures).ofYear(2025)).toMatchObject({ shared: 0, accompaniments: 0 });
});
