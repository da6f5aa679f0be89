import fc from '../../support/property.js';
import { refusalOf } from '../access/cast.js';
import { createTestApp, type TestApp } from '../../support/index.js';
import { earn, person, rankings } from './people.js';

let app: TestApp;
let rosa: string;
const points = new Map<string, number>();
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-04T15:00:00Z' });
  for (let at = 0; at < 24; at += 1) {
    const id = await person(app, { name: `Gestora Número ${at}` });
    // Eight people for each total: ties that cross the pages of ten.
    points.set(id, 10 + 5 * Math.floor(at / 8));
    await earn(app, id, points.get(id) ?? 0);
  }
  rosa = await person(app, { name: 'Rosa María Ñaupari Quispe' });
  points.set(rosa, 5);
  await earn(app, rosa, 5);
  await earn(app, await person(app, { name: 'Hilda Ñaupari Reservada', hidden: true }), 40);
  await person(app, { name: 'Ñaupari Sin Puntos' });
  await earn(app, await person(app, { name: 'Ñaupari Experta', role: 'EXPERT' }), 30);
});
afterAll(() => app.close());

const SEARCH = 'query ($search: String!, $iged: String) { searchRanking(search: $search, iged: $iged, first: 10) { position page name points igedName memberId } }';
type Found = { searchRanking: { position: number; page: number; name: string }[] };
const find = (search: string, iged: string | null = null) => app.gql<Found>('member', SEARCH, { search, iged });

test.each(['naupari', 'Rosa Ñaupari', 'QUISPE maria', 'ñaupary', 'Rosa Kispe'])('«%s» finds who is in the ranking, with position and page', async (search) => {
  const { searchRanking } = (await find(search)).data;
  expect(searchRanking.map(({ name, position, page }) => [name, position, page])).toEqual([['Rosa María Ñaupari Quispe', 26, 3]]);
});

test('who hides, who has no points and experts are never found, in any ranking', async () => {
  for (const search of ['hilda', 'Hilda Ñaupari', 'reservada', 'Participante reservado', 'experta', 'sin puntos'])
    expect((await find(search)).data.searchRanking.map(({ name }) => name).filter((name) => /Hilda|Experta|Sin Puntos|reservado/.test(name))).toEqual([]);
  expect((await find('naupari', '210001')).data.searchRanking).toEqual([]);
});

test.each(['a', '%%', 'ab cd'])('«%s» is too little to look for', async (search) => {
  const answer = await find(search);
  if (search.includes('%')) return expect(answer.errors ?? answer.data.searchRanking).toBeDefined();
  expect(refusalOf(answer).extensions).toMatchObject({ reason: 'RANKING_SEARCH_SHORT', fields: [{ path: 'search' }] });
});

test('a percent sign looks for a percent sign', async () => {
  expect((await find('%%%')).data.searchRanking).toEqual([]);
});

test('the pages hold everybody once, in order, each with the place that ties give', async () => {
  const shown: { position: number; points: number }[] = [];
  const { pages, total } = await rankings(app).page({ first: 10 }, null);
  expect([pages, total]).toEqual([3, 26]);
  for (let page = 1; page <= pages; page += 1) shown.push(...(await rankings(app).page({ first: 10, page }, null)).rows);
  const all = shown.map((row) => row.points);
  expect(shown.map(({ position }) => position)).toEqual(all.map((mine) => 1 + all.filter((other) => other > mine).length));
  expect(all).toEqual([...points.values(), 40].sort((a, b) => b - a));
  expect((await rankings(app).page({ first: 10, page: 9 }, null)).rows).toEqual([]);
});

test('whoever is found stands on the page that was told, whatever the size of the page', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(23), fc.constantFrom(10 as const, 20 as const, 50 as const), async (at, first) => {
      const name = `Gestora Número ${at}`;
      const { data } = await app.gql<Found>('member', 'query ($s: String!, $first: Int!) { searchRanking(search: $s, first: $first) { position page name } }', { s: name, first });
      const found = data.searchRanking.find((one) => one.name === name);
      expect(found).toBeDefined();
      const { rows } = await rankings(app).page({ first, page: found?.page }, null);
      expect(rows.find((row) => row.name === name)?.position).toBe(found?.position);
    }),
    { numRuns: 12 },
  );
});
