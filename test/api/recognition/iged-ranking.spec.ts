import { createHash } from 'node:crypto';
import fc from '../../support/property.js';
import { inSnapshot } from '@lib/platform';
import { RankingWeeks, verifyLedger } from '@lib/recognition';
import { PASSWORD, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { earn, people } from './people.js';

let app: TestApp;
let cast: Cast;
let staff: Session;
let member: Session;
/** Enough people of each, and what each of them earns. */
const HUAURA = '150202', PUNO = '210001', CUSCO = '080001', AREQUIPA = '040001';
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-11-04T15:00:00Z' }));
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  member = await app.login('member', cast.member.email, PASSWORD);
  for (const [igedCode, many, each] of [[HUAURA, 5, 10], [PUNO, 6, 10], [CUSCO, 5, 20], [AREQUIPA, 4, 50]] as const)
    for (const id of await people(app, many, { igedCode })) await earn(app, id, each);
});
afterAll(() => app.close());

const ROW = '{ position igedCode igedName perMember members points isMine change isNew }';
const RANKING = `query ($season: String, $region: String, $macroRegion: String, $family: IgedFamily, $page: Int, $first: Int) {
  igedRanking(season: $season, region: $region, macroRegion: $macroRegion, family: $family, page: $page, first: $first) {
    scopeName activeDefinition minMembers total belowMinimum page pages comparedWith rows ${ROW} mine ${ROW} neighbours ${ROW} } }`;
type Row = { position: number | null; igedCode: string; perMember: number | null; members: number; points: number | null; isMine: boolean; change: number | null; isNew: boolean };
type Page = { minMembers: number; total: number; belowMinimum: number | null; pages: number; comparedWith: string | null; activeDefinition: string; rows: Row[]; mine: Row | null; neighbours: Row[] };
const ask = (variables: object = {}, who: Session | null = null): Promise<Answer<{ igedRanking: Page }>> => app.gql('member', RANKING, variables, who);
const lines = ({ rows }: Page) => rows.map(({ position, igedCode, perMember, members }) => [position, igedCode, perMember, members]);

test('institutions are ordered by points per active person, those with the same figure share the place', async () => {
  const page = (await ask()).data.igedRanking;
  expect(lines(page)).toEqual([[1, CUSCO, 20, 5], [2, HUAURA, 10, 5], [2, PUNO, 10, 6]]);
  expect(page).toMatchObject({ total: 3, belowMinimum: 1, minMembers: 5, activeDefinition: expect.stringContaining('Persona activa') });
});

test('fewer active people than the minimum have neither place nor figures, except the number for their own people', async () => {
  await app.db.rows({ text: 'update member set iged_code = $2 where id = $1', values: [cast.member.id, AREQUIPA] });
  const fresh = await app.login('member', cast.member.email, PASSWORD);
  const page = (await ask({}, fresh)).data.igedRanking;
  expect(page.mine).toMatchObject({ igedCode: AREQUIPA, position: null, perMember: null, points: null, members: 4 });
  expect(JSON.stringify(page.rows)).not.toContain(AREQUIPA);
  await app.db.rows({ text: 'update member set iged_code = $2 where id = $1', values: [cast.member.id, HUAURA] });
});

test('the list is filtered by family, region and macro-region; one sees their own with neighbours', async () => {
  member = await app.login('member', cast.member.email, PASSWORD);
  expect(lines((await ask({ family: 'LOCAL_GOVERNMENT' })).data.igedRanking)).toEqual([]);
  expect((await ask({ region: 'puno' })).data.igedRanking).toMatchObject({ total: 1, scopeName: 'Puno', rows: [{ position: 1, igedCode: PUNO }] });
  const { mine, neighbours } = (await ask({}, member)).data.igedRanking;
  expect(mine).toMatchObject({ igedCode: HUAURA, isMine: true, position: 2 });
  expect(neighbours.map(({ igedCode }) => igedCode)).toHaveLength(3);
  expect(refusalOf(await ask({ region: 'atlantida' })).extensions).toMatchObject({ reason: 'RANKING_REGION_UNKNOWN' });
  expect(refusalOf(await ask({ macroRegion: 'atlantida' })).extensions).toMatchObject({ reason: 'RANKING_PLACE_UNKNOWN' });
});

test('staff change the minimum within what privacy allows, and it counts at once', async () => {
  const change = (minMembers: number, who = staff) =>
    app.gql('admin', 'mutation ($input: IgedRankingRuleInput!) { changeIgedRankingRule(input: $input) { minMembers minIgeds } }', { input: { minMembers, minIgeds: 3 } }, who);
  expect((await change(6)).data).toEqual({ changeIgedRankingRule: { minMembers: 6, minIgeds: 3 } });
  expect(lines((await ask()).data.igedRanking)).toEqual([[1, PUNO, 10, 6]]);
  expect(refusalOf(await change(4)).extensions.fields).toMatchObject([{ path: 'input.minMembers' }]);
  await change(5);
  const expert = await app.login('admin', cast.expert.email, PASSWORD);
  expect(refusalOf(await change(7, expert)).extensions.code).toBe('FORBIDDEN');
  expect(await app.db.one({ text: `select count(*)::int as n from audit_entry where action = 'ranking.iged_rule'` })).toEqual({ n: 2 });
});

test('each tells how far it moved since Monday', async () => {
  await app.app.get<RankingWeeks>(RankingWeeks as never, { strict: false }).take();
  for (const id of await people(app, 5, { igedCode: '160001' })) await earn(app, id, 15);
  const { rows, comparedWith } = (await ask()).data.igedRanking;
  expect(comparedWith).toBe('2026-11-02');
  expect(rows.map(({ igedCode, change, isNew }) => [igedCode, isNew ? 'nuevo' : change])).toEqual(
    expect.arrayContaining([[CUSCO, 0], ['160001', 'nuevo'], [PUNO, -1], [HUAURA, -1]]),
  );
});

test('places follow from the figures shown, under any mixture of people and points', async () => {
  const codes = await app.db.rows<{ code: string }>({ text: `select code from iged where kind = 'UGEL' and region_id = 'ancash' order by code limit 6` });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.record({ at: fc.nat(5), points: fc.integer({ min: 1, max: 6 }) }), { minLength: 5, maxLength: 14 }), async (earned) => {
      for (const { at, points } of earned) await earn(app, (await people(app, 1, { igedCode: codes[at].code }))[0], points * 5);
      const { rows } = (await ask({ region: 'ancash' })).data.igedRanking;
      expect(rows.map(({ position }) => position)).toEqual(rows.map((mine) => 1 + rows.filter((other) => (other.perMember ?? 0) > (mine.perMember ?? 0)).length));
      // To one decimal, and a half goes up: 20.75 is told as 20.8.
      for (const row of rows) expect(row.perMember).toBe(Math.round((10 * (row.points ?? 0)) / row.members) / 10);
      expect(await inSnapshot(app.databaseUrl, verifyLedger)).toMatchObject({ sound: true });
    }),
    { numRuns: 4 },
  );
});

test('a season that is closed keeps its ranking of institutions, with a file and its hash, whatever happens later', async () => {
  app.clock.set('2027-01-02T15:00:00Z');
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  const live = (await ask({ season: '2026' })).data.igedRanking;
  await app.gql('admin', 'mutation { closeSeason(season: "2026") { id } }', {}, staff);
  const sealed = (await ask({ season: '2026' })).data.igedRanking;
  expect([sealed.total, sealed.belowMinimum, lines(sealed)]).toEqual([live.total, live.belowMinimum, lines(live)]);
  const { data } = await app.gql<{ seasonSeal: { igedHash: string; igedRows: number } }>('member', 'query { seasonSeal(season: "2026") { igedHash igedRows } }');
  const text = await (await fetch(`${app.url}/datos/temporadas/2026/iged.csv`)).text();
  expect(createHash('sha256').update(text).digest('hex')).toBe(data.seasonSeal.igedHash);
  expect(text.split('\n')[0]).toBe('puesto;iged;tipo;region;puntos;personas_activas;puntos_por_persona');
  // Who is first depends on the random cases above.
  for (const { position, igedCode } of sealed.rows) expect(text).toContain(`\n${position};${igedCode};`);
  expect(text).not.toContain(AREQUIPA);
  const json = (await (await fetch(`${app.url}/datos/temporadas/2026/iged.json`)).json()) as { hash: string; minMembers: number; ranking: object[] };
  expect(json).toMatchObject({ hash: data.seasonSeal.igedHash, minMembers: 5 });
  expect(json.ranking).toHaveLength(data.seasonSeal.igedRows);
  await app.db.rows({ text: `update member set iged_code = $1 where iged_code = $2`, values: [PUNO, CUSCO] });
  await app.db.rows({ text: 'update iged_ranking_rule set min_members = 50' });
  expect(lines((await ask({ season: '2026' })).data.igedRanking)).toEqual(lines(sealed));
  expect((await fetch(`${app.url}/datos/temporadas/1821/iged.csv`)).status).toBe(404);
  expect(await inSnapshot(app.databaseUrl, verifyLedger)).toMatchObject({ sound: true });
});

test.each(['update season_iged_place set points = 1', 'delete from season_iged_seal', 'delete from weekly_iged_total'])('the application may not "%s"', async (text) => {
  await expect(app.db.rows({ text })).rejects.toMatchObject({ code: '42501' });
});
