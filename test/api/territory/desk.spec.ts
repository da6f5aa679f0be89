import { PASSWORD, countRows, refusalOf, stage } from '../access/cast.js';
import type { Session, TestApp } from '../../support/index.js';

let app: TestApp;
let staff: Session;
let expert: Session;
beforeAll(async () => {
  const set = await stage();
  app = set.app;
  staff = await app.login('admin', set.cast.staff.email, PASSWORD);
  expert = await app.login('admin', set.cast.expert.email, PASSWORD);
});
afterAll(() => app.close());

const CREATE =
  'mutation ($input: CreateIgedInput!) { createIged(input: $input) { code kind name regionName parentName mailDomains enabled members } }';
const UPDATE = 'mutation ($input: UpdateIgedInput!) { updateIged(input: $input) { code name mailDomains enabled } }';
const MOVE =
  'mutation ($input: UpdateMacroRegionInput!) { updateMacroRegion(input: $input) { id name proposed regions { id } } }';
const local = {
  code: 'GL150801',
  kind: 'LOCAL_GOVERNMENT',
  name: 'Municipalidad Provincial de Huaura',
  mailDomains: ['@MuniHuaura.gob.pe'],
};

test('staff create a local government; its district says the region', async () => {
  const { data } = await app.gql<{ createIged: object }>('admin', CREATE, { input: local }, staff);
  expect(data.createIged).toEqual({
    ...local,
    regionName: 'Lima Provincias',
    parentName: null,
    mailDomains: ['munihuaura.gob.pe'],
    enabled: true,
    members: 0,
  });
  expect(
    await countRows(app, 'audit_entry', `action = 'territory.iged.create' and target = 'GL150801' and outcome = 'DONE'`),
  ).toBe(1);
});

test('staff create an office of the Ministry, which has no region', async () => {
  const input = { code: 'MINEDU-DIGEDD', kind: 'MINEDU', name: 'MINEDU, oficina de prueba', mailDomains: [] };
  const { data } = await app.gql<{ createIged: object }>('admin', CREATE, { input }, staff);
  expect(data.createIged).toMatchObject({ code: 'MINEDU-DIGEDD', regionName: null });
});

test.each([
  ['a code that is taken', local, 'IGED_CODE_TAKEN', 'input.code'],
  ['a district that does not exist', { ...local, code: 'GL999999' }, 'LOCAL_GOVERNMENT_CODE_INVALID', 'input.code'],
  ['a code of another shape', { ...local, code: '150801' }, 'LOCAL_GOVERNMENT_CODE_INVALID', 'input.code'],
  ['another region than its district', { ...local, code: 'GL150802', regionId: 'puno' }, 'IGED_REGION_DIFFERS', 'input.regionId'],
  ['a UGEL', { ...local, code: '150299', kind: 'UGEL' }, 'IGED_KIND_FIXED', 'input.kind'],
  ['an office without its prefix', { ...local, code: 'DIFOCA', kind: 'MINEDU' }, 'MINISTRY_CODE_INVALID', 'input.code'],
  [
    'a mail domain anyone can have',
    { ...local, code: 'GL150803', mailDomains: ['gmail.com'] },
    'MAIL_DOMAIN_OPEN',
    'input.mailDomains',
  ],
  [
    'something that is no domain',
    { ...local, code: 'GL150803', mailDomains: ['huaura'] },
    'MAIL_DOMAIN_INVALID',
    'input.mailDomains',
  ],
])('%s is refused and nothing is created', async (_, input, reason, path) => {
  const before = await countRows(app, 'iged');
  const { extensions } = refusalOf(await app.gql('admin', CREATE, { input }, staff));
  expect(extensions.reason).toBe(reason);
  expect(extensions.fields).toMatchObject([{ path }]);
  expect(await countRows(app, 'iged')).toBe(before);
});

test.each([
  ['an empty name', { name: ' ' }, 'input.name'],
  ['a very long name', { name: 'x'.repeat(121) }, 'input.name'],
  ['an empty code', { code: '' }, 'input.code'],
])('%s is refused at its field', async (_, change, path) => {
  const { extensions } = refusalOf(await app.gql('admin', CREATE, { input: { ...local, code: 'GL150804', ...change } }, staff));
  expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path }] });
});

test('staff rename and disable an Iged; the code stays', async () => {
  const input = { code: '050001', name: 'UGEL Huamanga, Ayacucho', mailDomains: [], enabled: false };
  const { data } = await app.gql<{ updateIged: object }>('admin', UPDATE, { input }, staff);
  expect(data.updateIged).toEqual(input);
});

test("the mail domains of one's own Iged are for somebody else to define; its name is not", async () => {
  await app.db.rows({ text: `update member set iged_code = 'MINEDU-DIFOCA' where name = 'Especialista de prueba'` });
  const input = { code: 'MINEDU-DIFOCA', name: 'MINEDU, DIFOCA de prueba', mailDomains: ['minedu.gob.pe'], enabled: true };
  const refusal = refusalOf(await app.gql('admin', UPDATE, { input }, staff));
  expect(refusal.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
  const { data } = await app.gql<{ updateIged: object }>('admin', UPDATE, { input: { ...input, mailDomains: [] } }, staff);
  expect(data.updateIged).toMatchObject({ name: 'MINEDU, DIFOCA de prueba', mailDomains: [] });
});

test('an unknown Iged is not found', async () => {
  const input = { code: '999999', name: 'Nadie', mailDomains: [], enabled: true };
  expect(refusalOf(await app.gql('admin', UPDATE, { input }, staff)).extensions).toMatchObject({
    code: 'NOT_FOUND',
    reason: 'IGED_NOT_FOUND',
  });
});

test('Norte and Oriente are proposals until staff say which regions they are', async () => {
  type Macro = { id: string; proposed: boolean; regions: { id: string }[] };
  const { data } = await app.gql<{ macroRegions: Macro[] }>(
    'admin',
    '{ macroRegions { id proposed regions { id } } }',
    {},
    staff,
  );
  expect(data.macroRegions.map(({ id, proposed, regions }) => [id, proposed, regions.length])).toEqual([
    ['norte', true, 6],
    ['centro', false, 8],
    ['sur', false, 6],
    ['oriente', true, 6],
  ]);
  const input = { id: 'norte', name: 'Norte', regionIds: ['tumbes', 'piura', 'amazonas'] };
  const moved = (await app.gql<{ updateMacroRegion: Macro[] }>('admin', MOVE, { input }, staff)).data.updateMacroRegion;
  expect(moved[0]).toMatchObject({ proposed: false, regions: [{ id: 'amazonas' }, { id: 'piura' }, { id: 'tumbes' }] });
  expect(moved[3].regions.map(({ id }) => id)).not.toContain('amazonas');
  expect(await countRows(app, 'region', 'macro_region_id is null')).toBe(4);
});

test.each([
  [{ id: 'norte', name: 'Norte', regionIds: ['atlantida'] }, 'REGION_NOT_FOUND'],
  [{ id: 'este', name: 'Este', regionIds: ['tumbes'] }, 'MACRO_REGION_NOT_FOUND'],
])('moving %j is refused and moves nothing', async (input, reason) => {
  const before = await countRows(app, 'region', `macro_region_id = 'norte'`);
  expect(refusalOf(await app.gql('admin', MOVE, { input }, staff)).extensions.reason).toBe(reason);
  expect(await countRows(app, 'region', `macro_region_id = 'norte'`)).toBe(before);
});

test('the table of Iged is read by pages without gaps', async () => {
  const TABLE =
    'query ($after: String) { igedTable(kind: UGEL, first: 50, after: $after) { items { code parentName } nextCursor } }';
  type Page = { igedTable: { items: { code: string; parentName: string }[]; nextCursor: string | null } };
  const codes: string[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const page: Page = (await app.gql<Page>('admin', TABLE, { after }, staff)).data;
    codes.push(...page.igedTable.items.map(({ code }) => code));
    after = page.igedTable.nextCursor;
  }
  expect(codes).toHaveLength(224);
  expect(new Set(codes).size).toBe(224);
});

test('an expert does not manage the territory, and the attempt is audited', async () => {
  const refusal = refusalOf(await app.gql('admin', CREATE, { input: { ...local, code: 'GL150805' } }, expert));
  expect(refusal.extensions.code).toBe('FORBIDDEN');
  expect(await countRows(app, 'iged', `code = 'GL150805'`)).toBe(0);
  expect(await countRows(app, 'audit_entry', `outcome = 'DENIED'`)).toBeGreaterThan(0);
});
