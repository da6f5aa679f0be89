import { refusalOf, stage } from '../access/cast.js';
import type { TestApp } from '../../support/index.js';
import { earn, person, rankings } from './people.js';

let app: TestApp;
let puno: string;
let huaura: string;
let macro: { id: string; name: string };
beforeAll(async () => {
  ({ app } = await stage({ now: '2026-03-02T15:00:00Z' }));
  huaura = await person(app, { name: 'Gestora de Huaura', igedCode: '150202' });
  puno = await person(app, { name: 'Gestora de Puno', igedCode: '210001' });
  await earn(app, huaura, 20);
  await earn(app, puno, 40);
  await earn(app, await person(app, { igedCode: '210001' }), 10);
  const row = await app.db.one<typeof macro>({ text: `select m.id, m.name from macro_region m join region r on r.macro_region_id = m.id where r.id = 'puno'` });
  if (!row) throw new Error('Puno has no macro-region');
  macro = row;
});
afterAll(() => app.close());

const ASK = `query ($macroRegion: String, $iged: String, $region: String, $season: String) { ranking(macroRegion: $macroRegion, iged: $iged, region: $region, season: $season) {
  scopeName region { id } total rows { position name points } } }`;
type Page = { ranking: { scopeName: string | null; total: number; rows: { position: number; points: number }[] } };
const ask = (variables: object) => app.gql<Page>('member', ASK, variables);

test('a macro-region and an Iged have their own ranking, with its name and how many are in it', async () => {
  const inMacro = (await ask({ macroRegion: macro.id })).data.ranking;
  expect(inMacro).toMatchObject({ scopeName: macro.name, region: null, total: 2 });
  expect(inMacro.rows.map(({ position, points }) => [position, points])).toEqual([[1, 40], [2, 10]]);
  const inIged = (await ask({ iged: '150202' })).data.ranking;
  expect(inIged).toMatchObject({ total: 1, rows: [{ position: 1, points: 20 }] });
  expect(inIged.scopeName).toContain('Huaura');
  expect((await ask({})).data.ranking).toMatchObject({ scopeName: null, total: 3 });
});

test('one sees their own place only where they are', async () => {
  expect((await rankings(app).page({ first: 10, macroRegion: macro.id }, puno)).me).toMatchObject({ position: 1 });
  expect((await rankings(app).page({ first: 10, iged: '150202' }, puno)).me).toBeNull();
});

test('who hides is in no list of so few that it would tell who; the others keep their places, and she reads her own', async () => {
  const like = { igedCode: '220004' };
  const [first, reserved] = [await person(app, like), await person(app, { ...like, hidden: true })];
  await earn(app, first, 45);
  await earn(app, reserved, 25);
  await earn(app, await person(app, like), 15);
  const there = await app.db.one<{ region: string; macroRegion: string }>({
    text: `select r.id as region, r.macro_region_id as "macroRegion" from iged g join region r on r.id = g.region_id where g.code = $1`, values: [like.igedCode],
  });
  for (const place of [{ iged: like.igedCode }, { region: there?.region }, { macroRegion: there?.macroRegion }]) {
    const { total, rows } = (await ask(place)).data.ranking;
    expect([total, rows.map(({ position, points }) => [position, points])]).toEqual([3, [[1, 45], [3, 15]]]);
    const seen = await rankings(app).page({ first: 10, ...place }, first);
    expect(seen.neighbours.map(({ position }) => position)).toEqual([1, 3]);
    expect((await rankings(app).page({ first: 10, ...place }, reserved)).me).toMatchObject({ position: 2, points: 25 });
  }
  expect((await ask({})).data.ranking.rows.map(({ points }) => points)).toContain(25);
  for (let at = 0; at < 2; at += 1) await earn(app, await person(app, like), 5);
  expect((await ask({ iged: like.igedCode })).data.ranking.rows.map(({ position, points }) => [position, points])).toEqual([[1, 45], [2, 25], [3, 15], [4, 5], [4, 5]]);
});

test('a region moved to another macro-region takes its people there at once', async () => {
  const other = await app.db.one<{ id: string }>({ text: 'select id from macro_region where id <> $1 order by id limit 1', values: [macro.id] });
  await app.db.rows({ text: `update region set macro_region_id = $1 where id = 'puno'`, values: [other?.id] });
  expect((await ask({ macroRegion: macro.id })).data.ranking.total).toBe(0);
  const { rows, total } = (await ask({ macroRegion: other?.id })).data.ranking;
  expect(rows).toHaveLength(total);
  expect(rows[0]).toMatchObject({ points: 40 });
  await app.db.rows({ text: `update region set macro_region_id = $1 where id = 'puno'`, values: [macro.id] });
});

test('a sealed season keeps the macro-regions of then', async () => {
  await app.db.rows({ text: `insert into season_place select season_id, member_id, gen_random_uuid(), 1, points, entries, iged_code, region_id, macro_region_id, false from season_total` });
  await app.db.rows({ text: `update season set closed_at = now(), ranking_hash = 'x' where id = '2026'` });
  await app.db.rows({ text: `update region set macro_region_id = null where id = 'puno'` });
  expect((await ask({ season: '2026', macroRegion: macro.id })).data.ranking).toMatchObject({ total: 2, rows: [{ points: 40 }, { points: 10 }] });
});

test.each([
  ['a macro-region that is not there', { macroRegion: 'atlantida' }, 'RANKING_PLACE_UNKNOWN', 'macroRegion'],
  ['an Iged that is not there', { iged: '999999' }, 'RANKING_PLACE_UNKNOWN', 'iged'],
  ['two places at once', { iged: '150202', region: 'puno' }, 'RANKING_ONE_PLACE', 'region'],
])('%s is refused with its field', async (_, variables, reason, path) => {
  expect(refusalOf(await ask(variables)).extensions).toMatchObject({ reason, fields: [{ path }] });
});
