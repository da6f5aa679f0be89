import { PASSWORD, refusalOf, stage, type Cast } from '../access/cast.js';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { earn, people } from './people.js';

let app: TestApp;
let cast: Cast;
let staff: Session;
const UGELES = ['150202', '210001', '080001', '040001', '160001'];
beforeAll(async () => {
  ({ app, cast } = await stage({ now: '2026-11-04T15:00:00Z' }));
  staff = await app.login('admin', cast.staff.email, PASSWORD);
  // 5, 10, 15 and 20 points each; the last has too few people.
  for (const [at, igedCode] of UGELES.entries()) for (const id of await people(app, at === 4 ? 4 : 5, { igedCode })) await earn(app, id, 5 * (at + 1));
});
afterAll(() => app.close());

const SET = 'mutation ($input: IgedContextInput!) { setIgedContext(input: $input) { code connectivity size source asOf } }';
const IMPORT = 'mutation ($input: IgedContextImportInput!) { importIgedContext(input: $input) { applied changed same problems { line text message } } }';
const EQUITY = `query ($size: IgedSize, $connectivity: IgedConnectivity, $family: IgedFamily) { igedEquity(size: $size, connectivity: $connectivity, family: $family) {
  minMembers minIgeds withoutContext peers { family size connectivity igeds members median } shown { size connectivity median }
  rows { igedCode perMember members againstMedian isMine } sources { source asOf igeds } } }`;
type Equity = {
  withoutContext: number; peers: { igeds: number; median: number | null }[]; shown: object | null; sources: object[];
  rows: { igedCode: string; perMember: number; againstMedian: number; isMine: boolean }[];
};
const equity = async (variables: object = {}, who: Session | null = null): Promise<Equity> => (await app.gql<{ igedEquity: Equity }>('member', EQUITY, variables, who)).data.igedEquity;
const about = { source: 'Reporte interno de la CoP', asOf: '2026-10-01' };
const bring = (lines: string, more: object = {}, who = staff): Promise<Answer<{ importIgedContext: { applied: boolean; changed: number; same: number; problems: object[] } }>> =>
  app.gql('admin', IMPORT, { input: { ...about, lines, dryRun: false, ...more } }, who);

test('with nothing noted, nothing is compared and it is said how many lack it', async () => {
  expect(await equity()).toMatchObject({ withoutContext: 4, peers: [], shown: null, rows: [], sources: [] });
});

test('a paste is tried first: each line that is not understood is told and nothing is kept', async () => {
  const text = `código;conectividad;tamaño\n${UGELES[0]};baja;pequeña\n999999;baja;pequeña\n${UGELES[1]};poca;pequeña`;
  for (const dryRun of [true, false])
    expect((await bring(text, { dryRun })).data.importIgedContext).toMatchObject({ applied: false, changed: 2, problems: [{ line: 3 }, { line: 4 }] });
  expect(await app.db.one({ text: 'select count(*)::int as n from iged_context' })).toEqual({ n: 0 });
});

test('a good paste is kept once; again it changes nothing', async () => {
  const text = UGELES.map((code) => `${code};baja;pequeña`).join('\n');
  expect((await bring(text, { dryRun: true })).data.importIgedContext).toEqual({ applied: false, changed: 5, same: 0, problems: [] });
  expect((await bring(text)).data.importIgedContext).toEqual({ applied: true, changed: 5, same: 0, problems: [] });
  expect((await bring(text)).data.importIgedContext).toEqual({ applied: true, changed: 0, same: 5, problems: [] });
  expect(await app.db.one({ text: `select count(*)::int as n from audit_entry where action = 'territory.iged.context'` })).toEqual({ n: 5 });
});

test('each stands beside the median of those like it; too few people are left out, and the source is told', async () => {
  const found = await equity();
  expect(found.peers).toMatchObject([{ igeds: 4, median: 12.5 }]);
  expect(found.rows.map(({ igedCode, perMember, againstMedian }) => [igedCode, perMember, againstMedian])).toEqual([
    [UGELES[3], 20, 7.5], [UGELES[2], 15, 2.5], [UGELES[1], 10, -2.5], [UGELES[0], 5, -7.5],
  ]);
  expect(found.sources).toEqual([{ ...about, igeds: 4 }]);
  expect(JSON.stringify(found)).not.toContain(UGELES[4]);
});

test('with fewer than three alike there is no median and no list', async () => {
  const input = { code: UGELES[3], connectivity: 'HIGH', size: 'LARGE', ...about };
  expect((await app.gql('admin', SET, { input }, staff)).data).toEqual({ setIgedContext: input });
  expect(await equity({ size: 'LARGE', connectivity: 'HIGH' })).toMatchObject({ shown: { size: 'LARGE', median: null }, rows: [] });
  expect(await equity()).toMatchObject({ shown: { size: 'SMALL', median: 10 }, rows: [{}, {}, {}] });
});

test('a member sees those like her own first', async () => {
  await app.db.rows({ text: 'update member set iged_code = $2 where id = $1', values: [cast.member.id, UGELES[3]] });
  expect(await equity({}, await app.login('member', cast.member.email, PASSWORD))).toMatchObject({ shown: { size: 'LARGE', connectivity: 'HIGH' } });
});

test.each([
  ['a date to come', { asOf: '2027-01-01' }, 'input.asOf'],
  ['no source', { source: '' }, 'input.source'],
  ['an Iged that is not there', { code: '999999' }, 'input.code'],
])('%s is refused beside its field', async (_, wrong, path) => {
  const answer = await app.gql('admin', SET, { input: { code: UGELES[0], connectivity: 'LOW', size: 'SMALL', ...about, ...wrong } }, staff);
  const { extensions } = refusalOf(answer);
  expect(extensions.fields ?? [{ path: 'input.code' }]).toMatchObject([{ path }]);
});

test('nobody notes the context of their own institution, and experts note none', async () => {
  await app.db.rows({ text: 'update member set iged_code = $2, institution = null where id = $1', values: [cast.staff.id, UGELES[0]] });
  const own = await app.login('admin', cast.staff.email, PASSWORD);
  const input = { code: UGELES[0], connectivity: 'HIGH', size: 'SMALL', ...about };
  expect(refusalOf(await app.gql('admin', SET, { input }, own)).extensions.reason).toBe('OWN_CONTEXT');
  expect((await bring(`${UGELES[0]};alta;grande`, {}, own)).data.importIgedContext).toMatchObject({ applied: false, problems: [{ line: 1 }] });
  const expert = await app.login('admin', cast.expert.email, PASSWORD);
  expect(refusalOf(await app.gql('admin', SET, { input }, expert)).extensions.code).toBe('FORBIDDEN');
});
