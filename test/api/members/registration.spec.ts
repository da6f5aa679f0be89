import { Role } from '@lib/access';
import type { TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, mailedToken, refusalOf, stage, tryLogin, type Cast } from '../access/cast.js';

const NOTICE = '{ privacyNotice { version paragraphs } }';
const REGISTER = 'mutation Register($input: RegisterInput!) { register(input: $input) }';
const ACTIVATE = 'mutation Activate($input: ActivateAccountInput!) { activateAccount(input: $input) { id status roles igedCode unread } }';

describe('Registering oneself', () => {
  let app: TestApp;
  let cast: Cast;
  let privacyVersion: string;
  beforeAll(async () => {
    ({ app, cast } = await stage());
    const { data } = await app.gql<{ privacyNotice: { version: string; paragraphs: string[] } }>('member', NOTICE);
    privacyVersion = data.privacyNotice.version;
    expect(data.privacyNotice.paragraphs.length).toBeGreaterThan(3);
    await app.db.rows({ text: `update iged set mail_domains = '{ugeltres.gob.pe}' where code = $1`, values: [cast.igeds.third.code] });
  });
  afterAll(() => app.close());

  const form = (email: string, more: object = {}) => ({
    email, name: 'Gestora que llega', post: 'Especialista de gestión', igedCode: cast.igeds.third.code, acceptPrivacy: true, privacyVersion, ...more,
  });
  const register = (input: object) => app.gql('member', REGISTER, { input });
  const activate = (token: string, more: object = {}) =>
    app.gql<{ activateAccount: { id: string; status: string } }>('member', ACTIVATE, { input: { token, password: PASSWORD, acceptPrivacy: true, privacyVersion, ...more } });
  const linkFor = async (email: string, more: object = {}): Promise<string> => {
    await register(form(email, more));
    await app.drainJobs();
    return mailedToken(app, email);
  };

  it('leaves her pending, with a session, when her mail says nothing about where she works', async () => {
    const token = await linkFor('llega@correo.test');
    const { data, cookies } = await activate(token);
    expect(data.activateAccount).toMatchObject({ status: 'PENDING', roles: ['MEMBER'], igedCode: cast.igeds.third.code, unread: 0 });
    expect(cookies).toEqual([expect.stringMatching(/^cop_member=/)]);
    expect(await countRows(app, 'graphile_worker.jobs', `task_identifier = 'member.pending'`)).toBe(1);
  });

  it('confirms her when the mail she proved is of her Iged’s domain', async () => {
    const { data } = await activate(await linkFor('llega@UgelTres.gob.pe'.toLowerCase()));
    expect(data.activateAccount.status).toBe('CONFIRMED');
  });

  it.each(['llega@ugeltres.gob.pe.malo.test', 'llega@malo-ugeltres.gob.pe', 'ugeltres.gob.pe@malo.test'])(
    'does not confirm %s, which only looks like that domain',
    async (email) => expect((await activate(await linkFor(email))).data.activateAccount.status).toBe('PENDING'),
  );

  it('does not confirm her by a domain of another Iged', async () => {
    const token = await linkFor('otra@ugeltres.gob.pe', { igedCode: cast.igeds.first.code });
    expect((await activate(token)).data.activateAccount.status).toBe('PENDING');
  });

  it('keeps no account that can log in until the mail is proven', async () => {
    await register(form('sinprobar@correo.test'));
    await app.drainJobs();
    expect(await countRows(app, 'account', `email = 'sinprobar@correo.test' and status = 'UNVERIFIED' and password_hash is null`)).toBe(1);
    expect(refusalOf(await tryLogin(app, 'member', 'sinprobar@correo.test')).extensions.reason).toBe('LOGIN_REFUSED');
  });

  it('records the consent with its version and moment, when she registers and when she activates', async () => {
    const { data } = await activate(await linkFor('consiente@correo.test'));
    const rows = await app.db.rows<{ version: string; at: Date }>({
      text: 'select notice_version as version, accepted_at as at from consent where account_id = $1', values: [data.activateAccount.id],
    });
    expect(rows).toEqual([{ version: privacyVersion, at: app.clock.now() }, { version: privacyVersion, at: app.clock.now() }]);
  });

  it('answers the same when the mail has an account, whose owner alone is told', async () => {
    await enroll(app, { email: 'baja@ugeluno.test', roles: [Role.MEMBER], name: 'De baja', igedCode: cast.igeds.first.code, status: 'DEACTIVATED' });
    const answers = [];
    for (const email of ['nadie@correo.test', cast.member.email, cast.staff.email, 'baja@ugeluno.test']) answers.push(await register(form(email)));
    for (const { data, errors, status, cookies } of answers) {
      expect({ data, errors, status, cookies }).toEqual({ data: { register: true }, errors: undefined, status: 200, cookies: [] });
    }
    await app.drainJobs();
    expect(app.mailer.sent.filter(({ to }) => to === cast.member.email)).toEqual([expect.objectContaining({ subject: expect.stringMatching(/^Ya tienes una cuenta/) })]);
    expect(await countRows(app, 'member', `name = 'Gestora que llega' and id = any($1)`, [[cast.member.id, cast.staff.id]])).toBe(0);
    expect(await countRows(app, 'account_role', `account_id = $1`, [cast.staff.id])).toBe(1);
  });

  it('makes one account of many identical requests at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => register(form('cincuenta@correo.test'))));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(5);
    expect(answers.filter(({ errors }) => errors?.[0]?.extensions.code === 'RATE_LIMITED')).toHaveLength(45);
    await app.drainJobs();
    expect(await countRows(app, 'account', `email = 'cincuenta@correo.test'`)).toBe(1);
    const last = mailedToken(app, 'cincuenta@correo.test');
    expect((await activate(last)).errors).toBeUndefined();
    expect(refusalOf(await activate(last)).extensions.reason).toBe('TOKEN_INVALID');
  });

  it('does not let a link be used after 48 hours', async () => {
    const token = await linkFor('tarde@correo.test');
    app.clock.pass({ hours: 48 });
    expect(refusalOf(await activate(token)).extensions).toMatchObject({ reason: 'TOKEN_INVALID', fields: [{ path: 'input.token' }] });
    expect(await countRows(app, 'account', `email = 'tarde@correo.test' and status = 'UNVERIFIED'`)).toBe(1);
  });

  it.each([
    ['without accepting', { acceptPrivacy: false }, 'input.acceptPrivacy', 'CONSENT_MISSING'],
    ['for an earlier notice', { privacyVersion: '2019-01' }, 'input.privacyVersion', 'NOTICE_OUTDATED'],
    ['for an Iged that does not exist', { igedCode: '999999' }, 'input.igedCode', 'IGED_NOT_FOUND'],
    ['with a mail that is not one', { email: 'gestora' }, 'input.email', 'EMAIL_INVALID'],
    ['with a name of 151 letters', { name: 'a'.repeat(151) }, 'input.name', 'TEXT_TOO_LONG'],
    ['without a post', { post: '  ' }, 'input.post', 'TEXT_TOO_SHORT'],
  ])('is refused %s, at its field', async (_, more, path, code) => {
    const { extensions } = refusalOf(await register(form('campo@correo.test', more)));
    expect(extensions.code).toBe('BAD_USER_INPUT');
    expect(extensions.fields).toEqual([{ path, code, message: expect.stringMatching(/^\p{Lu}.*[.?]$/u) }]);
  });

  it.each([{ role: 'ADMINISTRATOR' }, { roles: ['STAFF'] }, { status: 'CONFIRMED' }, { points: 500 }, { id: '0d3c7b8e-1f55-4c5c-9a74-3a4f5f1f0b11' }])(
    'takes nothing more than its form: %j',
    async (more) => {
      const { errors } = await register(form('masa@correo.test', more));
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(await countRows(app, 'account', `email = 'masa@correo.test'`)).toBe(0);
    },
  );

  it('does not pollute prototypes', async () => {
    const body = `{"query":${JSON.stringify(REGISTER)},"variables":{"input":{"__proto__":{"acceptPrivacy":true},"email":"proto@correo.test"}}}`;
    const response = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.text()).not.toContain('"register":true');
    expect(Object.hasOwn(Object.prototype, 'acceptPrivacy')).toBe(false);
  });

  it('writes what a person typed as text into the letter', async () => {
    await linkFor('marca@correo.test', { name: '<img src=x onerror=alert(1)>' });
    const mail = app.mailer.sent.find(({ to }) => to === 'marca@correo.test');
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(mail?.html).not.toContain('<img');
  });
});
