import { randomUUID } from 'node:crypto';
import { PRIVACY_NOTICE, Role } from '@lib/access';
import type { Session } from '../../support/index.js';
import { PASSWORD, countRows, enroll, mailedToken } from '../access/cast.js';
import { HUAURA, START, openStage, published, refused, succeeded, type Stage } from '../practices/cast.js';

const FIELDS = '{ kept downloadHours download { id readyAt } erasure { state cause dueAt reason } erasureDays consentAt ledPractices { slug } }';
const MY_DATA = `{ myData ${FIELDS} }`;
const TAKE = `mutation ($input: AskMyDownloadInput!) { askMyDownload(input: $input) ${FIELDS} }`;
const ERASE = `mutation ($input: AskErasureInput!) { askErasure(input: $input) ${FIELDS} }`;
const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) ${FIELDS} }`;
const TAKE_BACK = `mutation ($input: TakeBackErasureInput) { takeBackErasure(input: $input) ${FIELDS} }`;
const DESK = `{ erasures(first: 20) { waiting items { id memberId name state daysLeft answerBy practices reason leftIn { label } } } }`;
const REFUSE = `mutation ($input: RefuseErasureInput!) { refuseErasure(input: $input) }`;
const PROFILE = `mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { name } }`;
const COMMENT = `mutation ($input: WriteCommentInput!) { writeComment(input: $input) { id } }`;
const SAVED = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) { __typename } }`;
const PHONE = '987 654 321';

type Erasure = { state: string; cause: string; dueAt: string; reason: string };
type Mine = { kept: string[]; download: { id: string; readyAt: string | null } | null; erasure: Erasure | null; ledPractices: { slug: string }[] };
type DeskRow = { id: string; memberId: string; name: string; state: string; daysLeft: number; answerBy: string; practices: number; reason: string };

const START_OF_ALL = '2026-03-02T15:00:00Z';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage(START_OF_ALL);
});
beforeEach(() => stage.app.clock.set(START_OF_ALL));
afterAll(() => stage.close());

type Person = { id: string; name: string; email: string; dni: string; session: Session };
const PROFILED = { post: 'Especialista de gestión', phone: PHONE, hiddenFromRanking: false };

/** A gestora with everything that only she sees. */
async function come(email: string, name: string, dni: string): Promise<Person> {
  const id = await enroll(stage.app, { email, name, roles: [Role.MEMBER], igedCode: HUAURA });
  return withProfile({ id, name, email, dni, session: await stage.app.login('member', email, PASSWORD) });
}
async function withProfile(person: Person): Promise<Person> {
  succeeded(await stage.app.gql('member', PROFILE, { input: { ...PROFILED, name: person.name, dni: person.dni } }, person.session));
  return person;
}
/** Who has practices: the author of the cast. */
const author = async (): Promise<Person> =>
  withProfile({ ...(await stage.who('author')), name: 'Gestora de prueba, UGEL Huaura', email: 'author@prueba.test', dni: '40302010' });

const ask = (person: Person, text: string, input?: object) => stage.app.gql<Record<string, Mine>>('member', text, input ? { input } : {}, person.session);
const mine = async (person: Person) => (await ask(person, MY_DATA)).data.myData;
const taken = async (person: Person): Promise<string> => {
  succeeded(await ask(person, TAKE, { password: PASSWORD }));
  await stage.app.drainJobs();
  return (await mine(person)).download?.id ?? '';
};
const get = (session: Session | null, path: string) => fetch(`${stage.app.url}${path}`, { headers: session ? { cookie: session.cookie } : {} });
const file = (id: string, ending = 'json') => `/mis-datos/${id}/mis-datos.${ending}`;
const eraseAsked = (person: Person, more: object = {}) => ask(person, ERASE, { password: PASSWORD, understood: true, ...more });
const runDue = async () => {
  await stage.app.db.addJob('members.erasures', {});
  await stage.app.drainJobs();
};
const erased = async (person: Person) => {
  succeeded(await eraseAsked(person));
  stage.app.clock.pass({ days: 7, minutes: 1 });
  await runDue();
};
/** Sessions of the desk are short: each look is a new day. */
const atDesk = async <T>(who: 'administrator' | 'staff', text: string, variables: object = {}) => {
  await stage.who(who);
  return stage.app.gql<T>('admin', text, variables, await stage.app.login('admin', `${who}@prueba.test`, PASSWORD));
};
const desk = async (id: string) => {
  const { waiting, items } = succeeded(await atDesk<{ erasures: { waiting: number; items: DeskRow[] } }>('administrator', DESK)).erasures;
  const row = items.find(({ memberId }) => memberId === id);
  if (!row) throw new Error('The desk does not show the request');
  return { waiting, row };
};
const erasedRows = (person: Person) => countRows(stage.app, 'member', 'id = $1 and erased_at is not null', [person.id]);

/** Every text and JSON of the whole database, but what the machine keeps for itself. */
async function whereIs(...needles: string[]): Promise<string[]> {
  const columns = await stage.app.db.rows<{ t: string; c: string }>({
    text: `select table_name as t, column_name as c from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('text', 'jsonb', 'USER-DEFINED', 'ARRAY')`,
  });
  const found: string[] = [];
  for (const { t, c } of columns) {
    const [row] = await stage.app.db.rows<{ n: number }>({
      text: `select count(*)::int as n from ${t} where exists (select from unnest($1::text[]) x where position(lower(x) in lower(${c}::text)) > 0)`,
      values: [needles],
    });
    if (row && row.n > 0) found.push(`${t}.${c}`);
  }
  return found.sort();
}

test('a person takes all her data away, with her password, from the session that asked', async () => {
  const practice = await published(stage);
  const she = await author();
  succeeded(await stage.ask('author', SAVED, { input: { id: randomUUID(), name: 'Lectura <b>', filter: { search: 'lectura' }, weekly: false } }));
  expect(refused(await ask(she, TAKE, { password: 'no es esta' }))).toMatchObject({ reason: 'PASSWORD_WRONG', fields: ['input.password PASSWORD_WRONG'] });
  expect((await mine(she)).download).toBeNull();
  const id = await taken(she);
  const answer = await get(she.session, file(id));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="mis-datos.json"');
  const { partes } = (await answer.json()) as { partes: { titulo: string; tabla: string; filas: Record<string, unknown>[] }[] };
  const part = (table: string) => partes.find(({ tabla }) => tabla === table)?.filas ?? [];
  expect(part('member')).toEqual([expect.objectContaining({ name: she.name, iged_code: HUAURA })]);
  expect(part('member_private')).toEqual([expect.objectContaining({ dni: she.dni, phone: PHONE })]);
  expect(part('account')).toEqual([expect.objectContaining({ email: she.email })]);
  expect(part('saved_search')).toEqual([expect.objectContaining({ name: 'Lectura <b>' })]);
  expect(part('practice')).toEqual([expect.objectContaining({ id: practice })]);
  for (const table of ['practice_section', 'practice_team', 'points_entry', 'notification', 'session', 'audit_entry']) expect(part(table).length).toBeGreaterThan(0);
  expect(JSON.stringify(partes)).not.toMatch(/password_hash|token_hash|argon2|body_digest/);
  const page = await (await get(she.session, file(id, 'html'))).text();
  expect(page).toContain('Tu DNI y tu teléfono');
  expect(page).toContain('Lectura &lt;b&gt;');
  expect(stage.app.mailer.sent.map(({ subject }) => subject)).toContain('La descarga de tus datos está lista');
});

test('nobody else reads a download, nor does she once it ended: each gets what a random id gets', async () => {
  const she = await come('descarga@prueba.test', 'Gestora que descarga', '40302011');
  const { session: stranger } = await stage.who('stranger');
  const random = await (await get(stranger, file(randomUUID()))).text();
  const id = await taken(she);
  const none = async (session: Session | null, status = 404) => {
    const answer = await get(session, file(id));
    expect(answer.status).toBe(status);
    if (status === 404) expect(await answer.text()).toBe(random);
  };
  await none(stranger);
  await none(null, 401);
  expect((await get(she.session, file(encodeURIComponent("' or 1=1")))).status).toBe(404);
  await none(await stage.app.login('member', she.email, PASSWORD));
  expect((await get(she.session, file(id))).status).toBe(200);
  expect(await countRows(stage.app, 'audit_entry', `action = 'data.take' and outcome = 'DENIED'`)).toBeGreaterThanOrEqual(3);
  stage.app.clock.pass({ hours: 48, minutes: 1 });
  await none(she.session);
  expect((await mine(she)).download).toBeNull();

  const first = await taken(she);
  const again = await taken(she);
  expect((await get(she.session, file(first))).status).toBe(404);
  expect(await countRows(stage.app, 'personal_download', 'account_id = $1', [she.id])).toBe(1);
  await stage.app.db.rows({ text: 'delete from account_role where account_id = $1', values: [she.id] });
  expect((await get(she.session, file(again))).status).toBe(403);
  await stage.app.db.rows({ text: `insert into account_role (account_id, role) values ($1, 'MEMBER')`, values: [she.id] });
  expect((await get(she.session, file(again))).status).toBe(200);
  succeeded(await stage.app.gql('member', 'mutation { logout }', {}, she.session));
  expect((await get(she.session, file(again))).status).toBe(401);
  stage.app.clock.pass({ hours: 49 });
  await stage.app.db.addJob('members.day', {});
  await stage.app.drainJobs();
  expect(await countRows(stage.app, 'personal_download_part')).toBe(0);
});

test('asked with password and understood, it waits a week; staff see its legal term; then nothing of her is left', async () => {
  const own = await published(stage, 'De la gestora');
  const she = await author();
  const { slug } = (await stage.app.db.one<{ slug: string }>({ text: 'select slug from practice where id = $1', values: [own] })) ?? { slug: '' };
  succeeded(await stage.ask('author', COMMENT, { input: { id: randomUUID(), practiceId: own, text: 'Sigue en pie desde marzo.' } }));
  succeeded(await stage.ask('author', SAVED, { input: { id: randomUUID(), name: 'Mía', filter: { search: 'aula' }, weekly: true } }));
  const draft = randomUUID();
  succeeded(await stage.ask('author', START, { input: { id: draft, title: 'Un borrador solo mío' } }));
  await stage.app.drainJobs();
  const ledger = await countRows(stage.app, 'points_entry', 'member_id = $1', [she.id]);
  expect(ledger).toBeGreaterThan(0);
  await stage.app.db.rows({
    text: `insert into notification (id, account_id, kind, title, body, link, audience, cause, created_at) values (gen_random_uuid(), $1, 'comment.written', $2, $3, '/', 'member', 'prueba', now())`,
    values: [(await stage.who('stranger')).id, `${she.name} comentó`, `Lo dijo ${she.name}.`],
  });

  expect(refused(await eraseAsked(she, { understood: false })).fields).toEqual(['input.understood ERASURE_NOT_UNDERSTOOD']);
  expect(refused(await eraseAsked(she, { password: 'otra' })).fields).toEqual(['input.password PASSWORD_WRONG']);
  const [one, two] = await Promise.all([eraseAsked(she), eraseAsked(she)]);
  for (const tab of [one, two]) expect(succeeded(tab).askErasure.erasure).toMatchObject({ state: 'WAITING', cause: 'ASKED', dueAt: '2026-03-09T15:00:00.000Z' });
  expect((await mine(she)).ledPractices).toContainEqual({ slug });
  expect(await countRows(stage.app, 'erasure', 'member_id = $1', [she.id])).toBe(1);
  expect(await desk(she.id)).toMatchObject({ waiting: 1, row: { name: she.name, state: 'WAITING', daysLeft: 14, answerBy: '2026-03-16', practices: 2 } });
  await stage.app.drainJobs();
  type Told = { workInbox: { erasuresWaiting: number }; inbox: { items: { title: string; body: string; link: string }[] } };
  const told = succeeded(await atDesk<Told>('staff', '{ workInbox { erasuresWaiting } inbox(first: 10) { items { title body link } } }'));
  expect(told.workInbox.erasuresWaiting).toBe(1);
  const asked = told.inbox.items.filter(({ link }) => link === '/admin/personas/datos');
  expect(asked).toEqual([{ title: 'Una persona pidió eliminar sus datos', body: expect.stringContaining('16 de marzo de 2026') as string, link: '/admin/personas/datos' }]);
  stage.app.clock.pass({ days: 6 });
  await runDue();
  expect((await mine(she)).erasure?.state).toBe('WAITING');
  expect(await whereIs(she.dni)).toEqual(expect.arrayContaining(['member_private.dni']));

  stage.app.clock.pass({ days: 1, minutes: 1 });
  await runDue();
  // The frozen versions say it still, and no page reads it from them.
  expect(await whereIs(she.name)).toEqual(['practice_version.sheet']);
  expect(await whereIs(she.dni, she.email)).toEqual([]);
  expect(await countRows(stage.app, 'member_private', 'member_id = $1', [she.id])).toBe(0);
  expect(await countRows(stage.app, 'points_entry', 'member_id = $1', [she.id])).toBe(ledger);
  expect(await countRows(stage.app, 'practice', 'id = $1', [draft])).toBe(0);
  for (const table of ['session', 'account_role', 'notification', 'personal_download', 'operation_key']) expect(await countRows(stage.app, table, 'account_id = $1', [she.id])).toBe(0);
  expect((await ask(she, MY_DATA)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect(await desk(she.id)).toMatchObject({ waiting: 0, row: { name: 'Persona retirada', state: 'DONE' } });
  const page = await stage.ask<{ practice: { team: { name: string; post: string; igedName: string }[]; leadIged: { code: string } } }>(
    null,
    'query ($slug: String!) { practice(slug: $slug) { leadIged { code } team { name post igedName } } }',
    { slug },
  );
  expect(page.data.practice).toMatchObject({ leadIged: { code: HUAURA }, team: expect.arrayContaining([{ name: 'Persona retirada', post: '', igedName: expect.stringContaining('Huaura') as string }]) as object });
  for (const path of [`/practicas/${slug}`, '/muro', '/ranking', '/muro/atom.xml', '/sitemap.xml']) expect(await (await get(null, path)).text()).not.toContain(she.name);
  const letters = stage.app.mailer.sent.filter(({ to }) => to === she.email).map(({ subject }) => subject);
  expect(letters).toEqual(expect.arrayContaining(['Pediste eliminar tus datos de la Comunidad de Práctica', 'Tus datos se eliminaron de la Comunidad de Práctica']));
});

test('she takes it back, or an administrator says why not; neither erases anything', async () => {
  const she = await come('duda@prueba.test', 'Gestora que duda', '40302012');
  succeeded(await eraseAsked(she));
  succeeded(await ask(she, TAKE_BACK));
  expect(refused(await ask(she, TAKE_BACK)).reason).toBe('ERASURE_NOT_WAITING');
  stage.app.clock.pass({ days: 9 });
  await runDue();
  expect(await whereIs(she.dni)).toEqual(['member_private.dni']);
  succeeded(await eraseAsked(she));
  const { id: waiting } = (await desk(she.id)).row;
  const refuse = (who: 'administrator' | 'staff', reason: string, id = waiting) => atDesk(who, REFUSE, { input: { id, reason } });
  expect(refused(await refuse('staff', 'No corresponde ahora.')).code).toBe('FORBIDDEN');
  expect(refused(await refuse('administrator', 'no')).fields).toEqual(['input.reason TEXT_TOO_SHORT']);
  expect(refused(await refuse('administrator', 'No corresponde ahora.', randomUUID())).reason).toBe('ERASURE_NOT_FOUND');
  succeeded(await refuse('administrator', 'Hay una investigación abierta.'));
  expect(refused(await refuse('administrator', 'Hay una investigación abierta.')).reason).toBe('ERASURE_NOT_WAITING');
  stage.app.clock.pass({ days: 9 });
  await runDue();
  expect((await mine(she)).erasure).toMatchObject({ state: 'REFUSED', reason: 'Hay una investigación abierta.' });
  expect(await whereIs(she.dni)).toEqual(['member_private.dni']);
  expect(stage.app.mailer.sent.find(({ to, subject }) => to === she.email && subject === 'No pudimos eliminar tus datos')?.text).toContain('Hay una investigación abierta.');
});

test('the only administrator leaves nobody without one, neither when she asks nor when the day comes', async () => {
  const { id: staffId } = await stage.who('staff');
  const { id } = await stage.who('administrator');
  const session = await stage.app.login('member', 'administrator@prueba.test', PASSWORD);
  const she = { id, session, name: '', email: '', dni: '' };
  expect(refused(await eraseAsked(she)).reason).toBe('LAST_ADMINISTRATOR');
  await stage.app.db.rows({ text: `insert into account_role (account_id, role) values ($1, 'ADMINISTRATOR')`, values: [staffId] });
  succeeded(await eraseAsked(she));
  await stage.app.db.rows({ text: `delete from account_role where account_id = $1 and role = 'ADMINISTRATOR'`, values: [staffId] });
  stage.app.clock.pass({ days: 8 });
  await runDue();
  expect((await mine(she)).erasure?.state).toBe('WAITING');
  expect(await erasedRows(she)).toBe(0);
  const own = (await desk(id)).row;
  expect(refused(await atDesk('administrator', REFUSE, { input: { id: own.id, reason: 'Me lo niego yo misma.' } })).reason).toBe('ERASURE_OWN');
  succeeded(await ask(she, TAKE_BACK));
});

test('who is gone stays gone: no replay, no link, no role and no reactivation brings her back; the same mail and DNI are a new person', async () => {
  const she = await come('vuelve@prueba.test', 'Gestora que se va', '40302013');
  const { id } = she;
  succeeded(await stage.ask(null, 'mutation ($email: String!) { requestPasswordReset(email: $email) }', { email: she.email }));
  await stage.app.drainJobs();
  const token = mailedToken(stage.app, she.email);
  await erased(she);
  expect(await erasedRows(she)).toBe(1);
  expect((await stage.app.gql('member', START, { input: { id: randomUUID(), title: 'Desde la cola' } }, she.session)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  const used = await stage.ask(null, 'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) }', { input: { token, password: 'Otra frase larga 5' } });
  expect(refused(used).reason).toBe('TOKEN_INVALID');
  for (const email of [she.email, `${id}@retirada.invalid`]) await expect(stage.app.login('member', email, PASSWORD)).rejects.toThrow(/no coinciden/);
  expect(refused(await atDesk('administrator', 'mutation ($id: ID!) { reactivateAccount(id: $id) { id } }', { id })).reason).toBe('PERSON_ERASED');
  expect(refused(await atDesk('administrator', 'mutation ($input: SetRolesInput!) { setRoles(input: $input) { id } }', { input: { id, roles: ['MEMBER'] } })).reason).toBe('PERSON_ERASED');
  expect(refused(await atDesk('administrator', 'mutation ($id: ID!) { resendInvitation(id: $id) }', { id })).reason).toBe('ACCOUNT_DEACTIVATED');
  expect((await atDesk<{ people: { items: object[] } }>('administrator', '{ people(search: "retirada") { items { id } } }')).data.people.items).toEqual([]);

  const notice = (await stage.ask<{ privacyNotice: { version: string } }>(null, '{ privacyNotice { version } }')).data.privacyNotice.version;
  const given = { acceptPrivacy: true, privacyVersion: notice };
  const input = { email: she.email, name: 'Quien vuelve', post: 'Especialista', igedCode: HUAURA, ...given };
  succeeded(await stage.ask(null, 'mutation ($input: RegisterInput!) { register(input: $input) }', { input }));
  await stage.app.drainJobs();
  const active = { token: mailedToken(stage.app, she.email), password: PASSWORD, ...given };
  const born = succeeded(await stage.ask<{ activateAccount: { id: string } }>(null, 'mutation ($input: ActivateAccountInput!) { activateAccount(input: $input) { id } }', { input: active }));
  expect(born.activateAccount.id).not.toBe(id);
  await withProfile({ ...she, id: born.activateAccount.id, name: 'Quien vuelve', session: await stage.app.login('member', she.email, PASSWORD) });
});

test('what she was writing in that moment is erased too, a few minutes later', async () => {
  const she = await come('escribe@prueba.test', 'Gestora que escribe', '40302014');
  await erased(she);
  await stage.app.db.rows({ text: 'update member set name = $2 where id = $1', values: [she.id, she.name] });
  await stage.app.db.rows({ text: 'insert into member_private (member_id, dni) values ($1, $2)', values: [she.id, she.dni] });
  await stage.app.db.addJob('members.erase_again', { memberId: she.id });
  await stage.app.drainJobs();
  expect(await whereIs(she.name, she.dni)).toEqual([]);
});

test('consent is withdrawn: she leaves the public lists at once, the rest follows, and she comes back only by giving it again', async () => {
  const she = await come('retira@prueba.test', 'Gestora que retira', '40302015');
  const hidden = () => countRows(stage.app, 'member', 'id = $1 and hidden_from_ranking', [she.id]);
  const consents = (more: string) => countRows(stage.app, 'consent', `account_id = $1 and ${more}`, [she.id]);
  await stage.app.db.rows({ text: `insert into consent (id, account_id, notice_version, accepted_at) values (gen_random_uuid(), $1, '2026-11', now())`, values: [she.id] });
  succeeded(await eraseAsked(she));
  expect(refused(await ask(she, WITHDRAW, { password: 'otra', understood: true })).reason).toBe('PASSWORD_WRONG');
  expect(await hidden()).toBe(0);
  const { withdrawConsent } = succeeded(await ask(she, WITHDRAW, { password: PASSWORD, understood: true }));
  expect(withdrawConsent).toMatchObject({ consentAt: null, erasure: { state: 'WAITING', cause: 'CONSENT' } });
  expect([await hidden(), await consents('withdrawn_at is not null')]).toEqual([1, 1]);
  expect(refused(await ask(she, TAKE_BACK)).reason).toBe('CONSENT_MISSING');
  expect(refused(await ask(she, TAKE_BACK, { acceptPrivacy: true, privacyVersion: '2020-01' })).reason).toBe('NOTICE_OUTDATED');
  succeeded(await ask(she, TAKE_BACK, { acceptPrivacy: true, privacyVersion: PRIVACY_NOTICE.version }));
  expect(await consents('withdrawn_at is null')).toBe(1);
  stage.app.clock.pass({ days: 9 });
  await runDue();
  expect(await erasedRows(she)).toBe(0);
});
