import { PASSWORD, refusalOf, stage } from '../access/cast.js';
import type { Session, TestApp } from '../../support/index.js';

let app: TestApp;
let gestora: Session;
beforeAll(async () => {
  const set = await stage();
  app = set.app;
  gestora = await app.login('member', set.cast.member.email, PASSWORD);
});
afterAll(() => app.close());

type Choice = { code: string; name: string; kind: string; regionName: string | null };
const IGEDS =
  'query ($search: String, $region: String, $kind: IgedKind, $first: Int! = 20) { igeds(search: $search, region: $region, kind: $kind, first: $first) { code name kind regionName } }';

async function find(variables: object): Promise<string[]> {
  const { data } = await app.gql<{ igeds: Choice[] }>('member', IGEDS, variables);
  return data.igeds.map(({ name }) => name);
}

test('regions come in Spanish order with their macro-region', async () => {
  const { data } = await app.gql<{ regions: { id: string; name: string; macroRegionName: string }[] }>(
    'member',
    '{ regions { id name macroRegionName } }',
  );
  expect(data.regions.slice(0, 3).map(({ name }) => name)).toEqual(['Amazonas', 'Áncash', 'Apurímac']);
  expect(data.regions.find(({ id }) => id === 'huancavelica')).toMatchObject({ macroRegionName: 'Centro' });
});

test.each([
  ['huaura', 'UGEL 09 Huaura'],
  ['HUANUCO', 'DRE Huánuco'],
  ['áncash', 'DRE Áncash'],
  ['ugel 09', 'UGEL 09 Huaura'],
  ['nasca', 'UGEL Nazca'],
  ['lima provinsias', 'DRE Lima Provincias'],
  ['150101', 'DRE Lima Metropolitana'],
])('"%s" finds %s first', async (search, name) => {
  expect((await find({ search }))[0]).toBe(name);
});

test('two UGEL of the same name are two', async () => {
  const { data } = await app.gql<{ igeds: Choice[] }>('member', IGEDS, { search: 'UGEL La Unión' });
  expect(data.igeds.map(({ regionName }) => regionName).sort()).toEqual(['Arequipa', 'Piura']);
});

test.each(['%', '_', '\\', 'xyzxyz'])('"%s" is looked for literally and finds nothing', async (search) => {
  expect(await find({ search })).toEqual([]);
});

test('region and kind narrow the list', async () => {
  expect(await find({ region: 'callao', kind: 'UGEL' })).toEqual(['UGEL Ventanilla']);
  expect(await find({ region: 'ancash', first: 50 })).toHaveLength(21);
});

test('a disabled Iged cannot be chosen', async () => {
  await app.db.rows({ text: `update iged set enabled = false where code = '010002'` });
  expect(await find({ search: 'bagua' })).not.toContain('UGEL Bagua');
});

test.each([
  [{ first: 999_999 }, 'first'],
  [{ search: 'a'.repeat(81) }, 'search'],
])('%j is refused at its field', async (variables, path) => {
  const refusal = refusalOf(await app.gql('member', IGEDS, variables));
  expect(refusal.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
});

test('an unknown kind is refused', async () => {
  const refusal = refusalOf(await app.gql('member', IGEDS, { kind: 'ZONE' }));
  expect(refusal.extensions.code).toBe('BAD_USER_INPUT');
});

const DISTRICTS =
  'query ($search: String!, $region: String) { districts(search: $search, region: $region) { ubigeo name provinceName regionName } }';

test('a district is found by name, province or ubigeo', async () => {
  const first = async (search: string, region?: string): Promise<unknown> =>
    (await app.gql<{ districts: unknown[] }>('member', DISTRICTS, { search, region }, gestora)).data.districts[0];
  const huacho = { ubigeo: '150801', name: 'Huacho', provinceName: 'Huaura', regionName: 'Lima Provincias' };
  expect(await first('huacho')).toEqual(huacho);
  expect(await first('150801')).toEqual(huacho);
  expect(await first('miraflores', 'lima-metropolitana')).toMatchObject({ ubigeo: '150122' });
});

test('districts are for those who write practices', async () => {
  expect(refusalOf(await app.gql('member', DISTRICTS, { search: 'huacho' })).extensions.code).toBe('UNAUTHENTICATED');
});
