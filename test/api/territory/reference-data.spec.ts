import { TerritoryReference } from '../../../libs/territory/src/territory.reference.js';
import { createTestApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

const TABLES = ['macro_region', 'region', 'province', 'district', 'iged'];

async function everything(): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (const table of TABLES)
    rows.push(await app.db.rows({ text: `select t.*, t.xmin::text as written_by from ${table} t order by 1` }));
  return rows;
}

const loadAgain = (): Promise<void> => app.app.get(TerritoryReference, { strict: false }).loadReferenceData();

test('the 26 regions, 196 provinces, 1891 districts and 250 official Iged are there', async () => {
  const counts = await app.db.one({
    text: `select (select count(*)::int from region) as regions, (select count(*)::int from province) as provinces,
      (select count(*)::int from district) as districts,
      (select count(*)::int from iged where kind in ('DRE', 'GRE')) as regional, (select count(*)::int from iged where kind = 'UGEL') as local`,
  });
  expect(counts).toEqual({ regions: 26, provinces: 196, districts: 1891, regional: 26, local: 224 });
});

test('a second start changes no row', async () => {
  const before = await everything();
  await loadAgain();
  expect(await everything()).toEqual(before);
});

test('a name edited by staff is not overwritten', async () => {
  await app.db.rows({ text: `update iged set name = 'UGEL 09 de Huaura' where code = '150202'` });
  await app.db.rows({ text: `update region set macro_region_id = null where id = 'tumbes'` });
  await loadAgain();
  expect(await app.db.one({ text: `select name from iged where code = '150202'` })).toEqual({ name: 'UGEL 09 de Huaura' });
  expect(await app.db.one({ text: `select macro_region_id from region where id = 'tumbes'` })).toEqual({ macro_region_id: null });
});

test('a row that is missing comes back', async () => {
  await app.db.rows({ text: `delete from district where ubigeo = '250401'` });
  await loadAgain();
  expect(await app.db.one({ text: `select name from district where ubigeo = '250401'` })).not.toBeNull();
});

test.each([
  ['1501', 'lima-metropolitana'],
  ['1508', 'lima-provincias'],
  ['0701', 'callao'],
])('the province %s belongs to %s', async (ubigeo, region) => {
  expect(await app.db.one({ text: 'select region_id from province where ubigeo = $1', values: [ubigeo] })).toEqual({
    region_id: region,
  });
});

test('every UGEL has its DRE, of the same region', async () => {
  const strays = await app.db.rows({
    text: `select u.code from iged u left join iged d on d.code = u.parent_code and d.kind in ('DRE', 'GRE') and d.region_id = u.region_id
      where u.kind = 'UGEL' and d.code is null`,
  });
  expect(strays).toEqual([]);
});

test('each region has a tile of its own inside the grid', async () => {
  const { data } = await app.gql<{ regions: { tileRow: number; tileColumn: number; tileLabel: string }[] }>(
    'member',
    '{ regions { tileRow tileColumn tileLabel } }',
  );
  expect(new Set(data.regions.map(({ tileRow, tileColumn }) => `${tileRow}.${tileColumn}`)).size).toBe(26);
  expect(new Set(data.regions.map(({ tileLabel }) => tileLabel)).size).toBe(26);
  expect(
    data.regions.every(({ tileRow, tileColumn }) => tileRow >= 1 && tileRow <= 9 && tileColumn >= 1 && tileColumn <= 6),
  ).toBe(true);
});
