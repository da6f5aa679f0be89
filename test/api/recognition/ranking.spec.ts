import { createTestApp, type TestApp } from '../../support/index.js';
import { earn, fact, facts, people, person, rankings } from './people.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
});
afterAll(() => app.close());

type Row = {
  position: number;
  memberId: string | null;
  name: string;
  igedName: string | null;
  regionName: string | null;
  points: number;
  isMe: boolean;
};
type Page = {
  ranking: {
    season: { id: string; startsOn: string; closed: boolean };
    region: { id: string; macroRegionName: string } | null;
    total: number;
    rows: Row[];
    me: Row | null;
    neighbours: Row[];
    updatedAt: string;
  };
};
const ROW = '{ position memberId name igedName regionName points isMe }';
const RANKING = `query ($season: String, $region: String, $first: Int! = 50) { ranking(season: $season, region: $region, first: $first) {
  season { id startsOn closed } region { id macroRegionName } total rows ${ROW} me ${ROW} neighbours ${ROW} updatedAt } }`;

const ask = (variables: object = {}) => app.gql<Page>('member', RANKING, variables);

let ids: string[];
beforeAll(async () => {
  // 60, 50, 50, 40, 30, 30, 30, 20, 15, 10, 5 and 5: in Lima Provincias all but the two first, of Puno.
  const points = [60, 50, 50, 40, 30, 30, 30, 20, 15, 10, 5, 5];
  ids = [];
  for (const [at, each] of points.entries()) {
    const id = await person(app, {
      name: `Gestora de prueba ${at + 1}`,
      igedCode: at < 2 ? '210001' : '150202',
      hidden: at === 3,
    });
    await earn(app, id, each);
    ids.push(id);
  }
});

test('ties share a place: 1, 2, 2, 4', async () => {
  const { ranking } = (await ask()).data;
  expect(ranking.rows.map(({ position }) => position)).toEqual([1, 2, 2, 4, 5, 5, 5, 8, 9, 10, 11, 11]);
  expect(ranking).toMatchObject({
    season: { id: '2026', startsOn: '2026-01-01', closed: false },
    region: null,
    total: 12,
    me: null,
    neighbours: [],
  });
  expect(ranking.updatedAt).toBe('2026-03-02T15:00:00.000Z');
});

test('whoever hides keeps the place without a name', async () => {
  const { ranking } = (await ask()).data;
  expect(ranking.rows[3]).toEqual({
    position: 4,
    memberId: null,
    name: 'Participante reservado',
    igedName: null,
    regionName: null,
    points: 40,
    isMe: false,
  });
});

test('one who hides reads their own name', async () => {
  const page = await rankings(app).page({ first: 10 }, ids[3]);
  expect(page.me).toMatchObject({ position: 4, memberId: ids[3], name: 'Gestora de prueba 4', isMe: true });
});

test('the ranking of a region counts its own people', async () => {
  const { ranking } = (await ask({ region: 'lima-provincias' })).data;
  expect(ranking).toMatchObject({ region: { id: 'lima-provincias', macroRegionName: 'Centro' }, total: 10 });
  expect(ranking.rows.map(({ position }) => position)).toEqual([1, 2, 3, 3, 3, 6, 7, 8, 9, 9]);
  expect(ranking.rows[0]).toMatchObject({ points: 50, regionName: 'Lima Provincias', igedName: 'UGEL 09 Huaura' });
});

test.each([
  [0, 1, [1, 2, 2, 4, 5, 5]],
  [5, 5, null],
  [7, 8, [2, 4, 5, 5, 5, 8, 9, 10, 11, 11]],
  [11, 11, null],
])('person %i is in place %i with five neighbours each side', async (at, position, places) => {
  const page = await rankings(app).page({ first: 10 }, ids[at]);
  expect(page.me).toMatchObject({ position, memberId: ids[at], isMe: true });
  expect(page.neighbours.filter(({ isMe }) => isMe)).toHaveLength(1);
  const full = (await rankings(app).page({ first: 50 }, null)).rows;
  for (const { position: place, points } of page.neighbours) {
    expect(place).toBe(full.find((row) => row.points === points)?.position);
  }
  if (places) expect(page.neighbours.map((row) => row.position).sort((a, b) => a - b)).toEqual(expect.arrayContaining(places));
  const mine = page.neighbours.findIndex(({ isMe }) => isMe);
  expect(mine).toBeLessThanOrEqual(5);
  expect(page.neighbours.length - mine - 1).toBeLessThanOrEqual(5);
});

test('the page is cut where asked, and the total is of all', async () => {
  const { ranking } = (await ask({ first: 10 })).data;
  expect(ranking.rows).toHaveLength(10);
  expect(ranking.total).toBe(12);
});

test('an expert earns points and is in no ranking', async () => {
  const expert = await person(app, { role: 'EXPERT' });
  expect(await facts(app).record(fact('feedback.submitted', expert, 'feedback:1'))).toMatchObject({ points: 20, total: 20 });
  const page = await rankings(app).page({ first: 50 }, expert);
  expect(page).toMatchObject({ total: 12, me: null, neighbours: [] });
});

test('whoever lost every point leaves the ranking', async () => {
  const [id] = await people(app, 1);
  await facts(app).record(fact('practice.admitted', id, 'practice:9:v1'));
  expect((await rankings(app).page({ first: 50 }, id)).total).toBe(13);
  await facts(app).withdraw({ kind: 'practice.admitted', source: 'practice:9:v1', reason: 'Se retiró' });
  expect(await rankings(app).page({ first: 50 }, id)).toMatchObject({ total: 12, me: null });
});

test.each([
  [{ region: 'atlantida' }, 'RANKING_REGION_UNKNOWN', 'region'],
  [{ season: '1821' }, 'SEASON_NOT_FOUND', 'season'],
])('%j is refused at its field', async (variables, reason, path) => {
  const { errors } = await ask(variables);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason, fields: [{ path }] });
});

test('an endless page is refused', async () => {
  expect((await ask({ first: 999_999 })).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ path: 'first' }],
  });
});

test('another season starts empty, opened by its first reader, and the last one stays', async () => {
  app.clock.set('2027-02-01T15:00:00Z');
  expect((await ask()).data.ranking).toMatchObject({ season: { id: '2027' }, total: 0, rows: [] });
  expect((await ask({ season: '2026' })).data.ranking.total).toBe(12);
  const { data } = await app.gql<{ rankingSeasons: { id: string }[] }>(
    'member',
    '{ rankingSeasons { id name startsOn endsOn closed } }',
  );
  expect(data.rankingSeasons.map(({ id }) => id).slice(0, 2)).toEqual(['2027', '2026']);
});
