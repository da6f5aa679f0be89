import { TransferFigures } from '@lib/transfers';
import { loadDemo } from '../../../apps/api/src/demo.js';
import { createTestApp, type TestApp } from '../../support/index.js';
import { TREE } from './scene.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-21T15:00:00Z' });
  await loadDemo(app.app);
});
afterAll(() => app.close());

test('the sample has a transfer in every step, and a tree with two that went on', async () => {
  const states = await app.db.rows<{ state: string; n: number }>({ text: 'select state, count(*)::int as n from transfer group by state order by state' });
  expect(states.map(({ state }) => state)).toEqual(['ADAPTED', 'AGREED', 'REPORTED', 'STOPPED', 'SUSTAINED', 'TALKING', 'UNDERWAY']);
  const [{ slug, n }] = await app.db.rows<{ slug: string; n: number }>({ text: `select slug, transfer_count as n from practice where title like 'SUMAQ%'` });
  const { data } = await app.gql<{ adoptionTree: { nodes: { state: string | null; changed: object[]; norm: string }[] } }>('member', TREE, { slug });
  expect([n, data.adoptionTree.nodes.map(({ state }) => state).sort()]).toEqual([2, ['ADAPTED', 'SUSTAINED', null].sort()]);
  expect((await app.app.get(TransferFigures).ofYear(2026)).map(({ kind, completed, stopped }) => [kind, completed, stopped])).toEqual([
    ['HORIZONTAL', 1, 1],
    ['VERTICAL', 1, 0],
  ]);
});
