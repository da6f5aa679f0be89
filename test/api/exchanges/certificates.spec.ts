import { createHash, randomUUID } from 'node:crypto';
import { canonicalCertificate } from '@lib/exchanges';
import { CertificateRuns } from '../../../libs/exchanges/src/certificate/certificate-runs.service.js';
import { openStage, refused, succeeded, type Stage, type Who } from '../practices/cast.js';
import { FIRST_DAY, LAST_DAY, MARK, announced, turned, withPresentation, type DeskShown } from './scene.js';
import { accessibilityProblems } from '../../support/pdf-accessibility.js';

const PLAN = `revision attendancePercent daysNeeded days hours undecided missing signatories { name } counts { kind entitled issued } run { id finished total issued }`;
const READ = `query ($exchangeId: ID!) { certificatePlan(exchangeId: $exchangeId) { ${PLAN} } }`;
const SAVE = `mutation ($input: SaveCertificatePlanInput!) { saveCertificatePlan(input: $input) { ${PLAN} } }`;
const ISSUE = `mutation ($input: IssueCertificatesInput!) { issueCertificates(input: $input) { ${PLAN} } }`;
const GIVE = `mutation ($input: GiveCertificateInput!) { giveCertificate(input: $input) }`;
const CORRECT = `mutation ($input: CorrectCertificateInput!) { correctCertificate(input: $input) }`;
const REVOKE = `mutation ($input: RevokeCertificateInput!) { revokeCertificate(input: $input) }`;
const LIST = `query ($exchangeId: ID!, $after: String) { deskCertificates(exchangeId: $exchangeId, first: 10, after: $after) { nextCursor items { id code kind name issue reason hasAccount entitled } } }`;
const VERIFY = `query ($code: String!) { certificate(code: $code) { kind name institution deed exchange hostName signatories { name post } digest revokedAt reason } }`;
const MINE = `{ myCertificates(first: 10) { items { code kind exchange reason } nextCursor } }`;
const REGISTER = `mutation ($input: RegisterToExchangeInput!) { registerToExchange(input: $input) { id } }`;
const AT_DESK = `mutation ($input: RegisterAtDeskInput!) { registerAtDesk(input: $input) }`;
const SETTLE = `mutation ($input: SettleArrivalInput!) { settleArrival(input: $input) { id } }`;
const ANNUL = `mutation ($input: AnnulAttendanceInput!) { annulAttendance(input: $input) }`;
const SYNC = `mutation ($input: SyncCheckInsInput!) { syncCheckIns(input: $input) { outcome } }`;

type Plan = { revision: number; daysNeeded: number; undecided: number; missing: string[]; counts: { kind: string; entitled: number; issued: number }[]; run: { finished: boolean; total: number; issued: number } | null };
type Row = { id: string; code: string; kind: string; name: string; issue: number; reason: string; hasAccount: boolean; entitled: boolean };
type Verified = { name: string; deed: string; digest: string; revokedAt: string | null; reason: string };

let stage: Stage;
let one: DeskShown;
const plan = async (): Promise<Plan> => succeeded(await stage.ask<{ certificatePlan: Plan }>('staff', READ, { exchangeId: one.id })).certificatePlan;
const savePlan = (more: object = {}) => ({ input: { exchangeId: one.id, revision: 0, attendancePercent: 50, hours: 12, signatories: [{ name: 'Directora de prueba', post: 'Directora de DIFOCA' }], forNext: false, ...more } });
const issue = (kinds: string[], id = randomUUID()) => stage.ask('staff', ISSUE, { input: { id, exchangeId: one.id, kinds } });
const list = async (after?: string) => succeeded(await stage.ask<{ deskCertificates: { items: Row[]; nextCursor: string | null } }>('staff', LIST, { exchangeId: one.id, after })).deskCertificates;
const verify = async (code: string): Promise<Verified | null> => succeeded(await stage.ask<{ certificate: Verified | null }>(null, VERIFY, { code })).certificate;
const mine = async (who: Who) => succeeded(await stage.ask<{ myCertificates: { items: Row[] } }>(who, MINE)).myCertificates.items;
const get = async (path: string, who: Who | null = null) =>
  fetch(`${stage.app.url}${path}`, { headers: who ? { cookie: (await stage.who(who)).session.cookie } : {} });
const came = async (registrationId: string, days: string[]): Promise<void> => {
  const stamps = days.map((day) => ({ id: randomUUID(), registrationId, day, itemId: null, at: `${day}T13:05:00.000Z` }));
  succeeded(await stage.ask('staff', SYNC, { input: { exchangeId: one.id, deviceId: randomUUID(), stamps } }));
};
const guest = async (name: string): Promise<string> => {
  const id = randomUUID();
  succeeded(await stage.ask('staff', AT_DESK, { input: { id, exchangeId: one.id, name, igedCode: null, institution: 'IE de prueba', duty: 'PRINCIPAL', post: '', needs: 'Rampa' } }));
  return id;
};

beforeAll(async () => {
  stage = await openStage();
  one = await announced(stage);
  const { itemId } = await withPresentation(stage, one.id);
  const author = await stage.who('author');
  const registrations = { author: randomUUID(), colleague: randomUUID() };
  for (const who of ['author', 'colleague'] as const) succeeded(await stage.ask(who, REGISTER, { input: { id: registrations[who], exchangeId: one.id, duty: 'SPECIALIST', needs: 'Menú' } }));
  await came(registrations.author, [FIRST_DAY, LAST_DAY]);
  await came(await guest('Directora sin cuenta'), [FIRST_DAY]);
  await guest('Inscrita que no llegó');
  succeeded(await stage.ask('staff', MARK, { input: { itemId, exchangeId: one.id, memberIds: [author.id] } }));
});
afterAll(() => stage.close());

test('Nothing is issued before it took place, nor before somebody signs; the rule is saved over what was on the screen', async () => {
  succeeded(await stage.ask('staff', SAVE, savePlan({ signatories: [] })));
  expect(refused(await issue(['ATTENDANCE'])).reason).toBe('EXCHANGE_STEP_REFUSED');
  await turned(stage, 'hold', one.id);
  expect(refused(await issue(['ATTENDANCE'])).reason).toBe('SIGNATORY_MISSING');
  expect(refused(await stage.ask('staff', SAVE, savePlan())).reason).toBe('CERTIFICATE_PLAN_CHANGED');
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', SAVE, savePlan({ revision: 1 })));
  expect(await plan()).toMatchObject({ revision: 2, daysNeeded: 1, missing: [] });
});

test('Whoever came has one, who only registered has none; asked twice and at once, nobody has two, and each is told once of all of theirs', async () => {
  expect((await plan()).counts).toEqual([{ kind: 'ATTENDANCE', entitled: 2, issued: 0 }, { kind: 'PRESENTATION', entitled: 1, issued: 0 }, { kind: 'ORGANISATION', entitled: 0, issued: 0 }]);
  const id = randomUUID();
  const answers = await Promise.all([issue(['ATTENDANCE', 'PRESENTATION'], id), issue(['ATTENDANCE', 'PRESENTATION']), issue(['ATTENDANCE'])]);
  expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
  expect(answers.flatMap((answer) => refused(answer).reason ?? [])).toEqual(['CERTIFICATES_RUNNING', 'CERTIFICATES_RUNNING']);
  await stage.app.drainJobs();
  succeeded(await issue(['ATTENDANCE', 'PRESENTATION']));
  await stage.app.drainJobs();
  expect((await plan()).run).toMatchObject({ finished: true, total: 0, issued: 0 });
  expect((await list()).items.map(({ kind, name, hasAccount }) => `${kind} ${name} ${hasAccount}`).sort()).toEqual([
    'ATTENDANCE Directora sin cuenta false', 'ATTENDANCE Gestora de prueba, UGEL Huaura true', 'PRESENTATION Gestora de prueba, UGEL Huaura true',
  ]);
  expect(await mine('author')).toHaveLength(2);
  expect(await mine('colleague')).toEqual([]);
  const told = await stage.app.db.rows<{ body: string }>({ text: `select body from notification where kind = 'certificate.issued'` });
  expect(told).toEqual([{ body: expect.stringContaining('De asistencia y de presentación') }]);
});

test('What ended its process each time comes to an end, says how many it issued, and is asked for again', async () => {
  const runId = randomUUID();
  succeeded(await issue(['ORGANISATION', 'ATTENDANCE'], runId));
  await stage.app.db.rows({ text: 'update certificate_run set total = 3 where id = $1', values: [runId] });
  await stage.app.app.get(CertificateRuns, { strict: false }).giveUp({ runId });
  expect((await plan()).run).toMatchObject({ finished: true, total: 3, issued: 0 });
  succeeded(await issue(['ATTENDANCE']));
  await stage.app.drainJobs();
  expect((await plan()).run).toMatchObject({ finished: true, total: 0 });
});

test('Anybody with its code reads who, what and when; its SHA-256 is of what it says; nothing private, and no other code', async () => {
  const [attendance] = (await mine('author')).filter(({ kind }) => kind === 'ATTENDANCE');
  const read = await verify(attendance.code);
  expect(read).toMatchObject({ name: 'Gestora de prueba, UGEL Huaura', deed: 'por haber asistido 2 días, con una duración de 12 horas', revokedAt: null });
  const [{ content }] = await stage.app.db.rows<{ content: object }>({ text: 'select content from certificate where code = $1', values: [attendance.code] });
  expect(read?.digest).toBe(createHash('sha256').update(canonicalCertificate(attendance.code, content)).digest('hex'));
  expect(JSON.stringify(read)).not.toMatch(/@|Menú|Rampa|prueba\.test/);
  expect([await verify('nada'), await verify(randomUUID())]).toEqual([null, null]);
  const pdf = await get(`/constancias/${attendance.code}/constancia.pdf`);
  expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('x-robots-tag')]).toEqual([200, 'application/pdf', 'noindex']);
  expect(accessibilityProblems(Buffer.from(await pdf.arrayBuffer()))).toEqual([]);
  expect((await get('/constancias/AAAAAAAAAAAAAAAAAAAAAA/constancia.pdf')).status).toBe(404);
});

test('A corrected name is another certificate; what was revoked says why, has no PDF and is not issued again by itself', async () => {
  const row = (await list()).items.find(({ name }) => name === 'Directora sin cuenta') as Row;
  const input = { id: row.id, newId: randomUUID(), name: 'Directora corregida' };
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', CORRECT, { input }));
  expect(await verify(row.code)).toMatchObject({ name: 'Directora sin cuenta', reason: 'Se emitió otra con el nombre corregido.' });
  const next = (await list()).items.find(({ id }) => id === input.newId) as Row;
  expect(next).toMatchObject({ name: 'Directora corregida', issue: 2, reason: '' });
  expect(refused(await stage.ask('staff', REVOKE, { input: { id: next.id, reason: 'No' } })).fields).toEqual(['input.reason TEXT_TOO_SHORT']);
  for (let twice = 0; twice < 2; twice += 1) succeeded(await stage.ask('staff', REVOKE, { input: { id: next.id, reason: 'La credencial se leyó por error.' } }));
  expect(await verify(next.code)).toMatchObject({ revokedAt: expect.any(String), reason: 'La credencial se leyó por error.' });
  expect((await get(`/constancias/${next.code}/constancia.pdf`)).status).toBe(404);
  succeeded(await issue(['ATTENDANCE']));
  await stage.app.drainJobs();
  expect((await plan()).counts[0]).toEqual({ kind: 'ATTENDANCE', entitled: 2, issued: 1 });
  expect(refused(await stage.ask('staff', CORRECT, { input: { ...input, id: next.id, newId: randomUUID() } })).reason).toBe('CERTIFICATE_REVOKED');
  await expect(stage.app.db.rows({ text: `update certificate set holder = 'x'` })).rejects.toThrow();
  const [real, random] = [await stage.ask('colleague', VERIFY, { code: 'x' }), await stage.ask(null, VERIFY, { code: randomUUID() })];
  expect(real.data).toEqual(random.data);
});

test('Who organised is given one by somebody else, once; the list is a sheet whose cells are only read, for the desk alone', async () => {
  const staff = await stage.who('staff');
  const give = (more: object = {}) => stage.ask('staff', GIVE, { input: { id: randomUUID(), exchangeId: one.id, memberId: null, name: '=HYPERLINK("x")', institution: 'DRE', task: 'relatoría', ...more } });
  expect(refused(await give({ memberId: staff.id })).reason).toBe('OWN_CERTIFICATE');
  expect(refused(await give({ name: '' })).fields).toEqual(['input.name ORGANISER_UNKNOWN']);
  expect(refused(await give({ memberId: randomUUID() })).fields).toEqual(['input.memberId ORGANISER_UNKNOWN']);
  const id = randomUUID();
  for (let twice = 0; twice < 2; twice += 1) succeeded(await give({ id }));
  expect(refused(await give()).fields).toEqual(['input.name ORGANISER_HAS_ONE']);
  const csv = await (await get(`/admin/intercambios/${one.id}/constancias.csv`, 'staff')).text();
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect([401, 403, 404]).toContain((await get(`/admin/intercambios/${one.id}/constancias.csv`, 'author')).status);
});

test('All that stand are one PDF, by kind, Iged and name, a sheet each, as accessible as one alone; never one that was revoked, and for the desk alone', async () => {
  const TO_PRINT = `query ($exchangeId: ID!) { certificatesToPrint(exchangeId: $exchangeId) { kind institution standing } }`;
  const rows = (await list()).items;
  const standing = rows.filter(({ reason }) => reason === '');
  expect(rows.length).toBeGreaterThan(standing.length);
  const { certificatesToPrint } = succeeded(await stage.ask<{ certificatesToPrint: { kind: string; institution: string; standing: number }[] }>('staff', TO_PRINT, { exchangeId: one.id }));
  expect(certificatesToPrint.reduce((sum, pile) => sum + pile.standing, 0)).toBe(standing.length);
  const path = `/admin/intercambios/${one.id}/constancias.pdf`;
  const sheets = async (asked = ''): Promise<number> => {
    const answer = await get(`${path}${asked}`, 'staff');
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'no-store']);
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    expect(text).toContain('pdfuaid');
    return [...text.matchAll(/\/Type\s*\/Page\b/g)].length;
  };
  expect(await sheets()).toBe(standing.length);
  expect(await sheets('?tipo=PRESENTATION')).toBe(standing.filter(({ kind }) => kind === 'PRESENTATION').length);
  const [pile] = certificatesToPrint;
  expect(await sheets(`?instancia=${encodeURIComponent(pile.institution)}&tipo=${pile.kind}`)).toBe(pile.standing);
  const refusals = ['?tipo=NADA', '?tipo=constructor', '?parte=0', '?parte=2', '?parte=1e9', '?parte=x', `?instancia=${encodeURIComponent("' or 1=1 --")}`];
  for (const asked of refusals) expect([asked, (await get(`${path}${asked}`, 'staff')).status]).toEqual([asked, 404]);
  expect((await get(path.replace(one.id, randomUUID()), 'staff')).status).toBe(404);
  for (const who of ['author', 'expert', null] as const) expect([401, 403, 404]).toContain((await get(path, who)).status);
});

test('Who came without being in the list has one once it is decided who it is; whose entry was undone keeps it until somebody looks', async () => {
  const id = randomUUID();
  const walkIn = { id, name: 'Visita sin lista', institution: 'IE de prueba', duty: 'OTHER', post: '', at: `${FIRST_DAY}T13:00:00.000Z` };
  const stamp = { id: randomUUID(), registrationId: id, day: FIRST_DAY, itemId: null, at: `${FIRST_DAY}T13:00:00.000Z` };
  succeeded(await stage.ask('staff', SYNC, { input: { exchangeId: one.id, deviceId: randomUUID(), stamps: [stamp], walkIns: [walkIn] } }));
  expect(await plan()).toMatchObject({ undecided: 1, counts: [{ entitled: 2 }, { entitled: 1 }, {}] });
  succeeded(await stage.ask('staff', SETTLE, { input: { id } }));
  expect(await plan()).toMatchObject({ undecided: 0, counts: [{ entitled: 3 }, { entitled: 1 }, {}] });
  succeeded(await issue(['ATTENDANCE']));
  await stage.app.drainJobs();
  const theirs = async () => (await list()).items.find(({ name }) => name === 'Visita sin lista');
  expect(await theirs()).toMatchObject({ entitled: true, reason: '' });
  succeeded(await stage.ask('staff', ANNUL, { input: { registrationId: id, day: FIRST_DAY, reason: 'Se leyó por error.' } }));
  expect(await theirs()).toMatchObject({ entitled: false, reason: '' });
});
