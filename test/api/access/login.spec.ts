import { Role } from '@lib/access';
import { sessionOf, type TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, refusalOf, stage, tryLogin, whoIs, type Cast } from './cast.js';

describe('Logging in', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    ({ app, cast } = await stage());
    await enroll(app, {
      email: 'invitada@ugeluno.test',
      roles: [Role.MEMBER],
      name: 'Invitada de prueba',
      igedCode: cast.igeds.first.code,
      status: 'INVITED',
    });
    await enroll(app, {
      email: 'baja@ugeluno.test',
      roles: [Role.MEMBER],
      name: 'Gestora de baja',
      igedCode: cast.igeds.first.code,
      status: 'DEACTIVATED',
    });
  });
  afterAll(() => app.close());

  it('opens a session of the portal with a cookie that scripts cannot read', async () => {
    const { cookies, errors } = await tryLogin(app, 'member', cast.member.email);
    expect(errors).toBeUndefined();
    expect(cookies).toEqual([expect.stringMatching(/^cop_member=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)]);
    expect(await whoIs(app, 'member', sessionOf(cookies))).toBe(cast.member.id);
  });

  it('keeps in the database only the fingerprint of the cookie', async () => {
    const { cookies } = await tryLogin(app, 'member', cast.member.email);
    const token = /=([\w-]{43});/.exec(cookies[0] ?? '')?.[1];
    const found = await countRows(app, 'session', `token_hash = sha256($1::bytea) and token_hash <> $1::bytea`, [
      Buffer.from(token ?? ''),
    ]);
    expect(found).toBe(1);
  });

  it('writes the mail in any case', async () => {
    expect((await tryLogin(app, 'member', 'GESTORA@UgelUno.test')).errors).toBeUndefined();
  });

  it.each(['expert', 'staff', 'administrator'] as const)('opens the admin door for the role %s', async (role) => {
    const { cookies } = await tryLogin(app, 'admin', cast[role].email);
    expect(cookies).toEqual([expect.stringMatching(/^cop_admin=/)]);
    expect(await whoIs(app, 'admin', sessionOf(cookies))).toBe(cast[role].id);
  });

  it('gives one and the same refusal for an unknown mail, a wrong password and an account that is not active', async () => {
    const answers = [
      await tryLogin(app, 'member', 'nadie@ugeluno.test'),
      await tryLogin(app, 'member', cast.member.email, 'otra contraseña'),
      await tryLogin(app, 'member', 'invitada@ugeluno.test'),
      await tryLogin(app, 'member', 'baja@ugeluno.test'),
      await tryLogin(app, 'admin', cast.member.email),
    ];
    const refusals = answers.map(refusalOf);
    expect(refusals[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED', reason: 'LOGIN_REFUSED' } });
    expect(refusals[0]?.message).toMatch(/El correo o la contraseña no coinciden/);
    for (const refusal of refusals) expect(refusal).toEqual(refusals[0]);
    for (const { cookies } of answers) expect(cookies).toEqual([]);
  });

  it('takes as long for an unknown mail as for a wrong password', async () => {
    const unknown: number[] = [];
    const wrong: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      unknown.push(await millisecondsOf(() => tryLogin(app, 'member', `nadie${round}@ugeluno.test`, 'otra contraseña')));
      wrong.push(await millisecondsOf(() => tryLogin(app, 'member', cast.other.email, 'otra contraseña')));
    }
    // What else the machine does only adds: the fastest of each is what the work takes.
    const ratio = Math.min(...unknown) / Math.min(...wrong);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('audits a refused attempt without saying which mail was tried', async () => {
    const before = await countRows(app, 'audit_entry', `outcome = 'DENIED' and detail ->> 'reason' = 'LOGIN_REFUSED'`);
    await tryLogin(app, 'member', 'nadie@ugeldos.test', 'otra contraseña');
    expect(await countRows(app, 'audit_entry', `outcome = 'DENIED' and detail ->> 'reason' = 'LOGIN_REFUSED'`)).toBe(before + 1);
    expect(await countRows(app, 'audit_entry', `detail::text like '%nadie@%'`)).toBe(0);
  });

  it('never adopts a session that somebody planted in the browser', async () => {
    const planted = `cop_member=${'A'.repeat(43)}`;
    const { cookies } = await tryLogin(app, 'member', cast.member.email, PASSWORD, { cookie: planted });
    expect(sessionOf(cookies).cookie).not.toBe(planted);
    expect(await whoIs(app, 'member', { cookie: planted })).toBeNull();
  });

  it('renews the session on each login and closes the one the browser brought', async () => {
    const first = await app.login('member', cast.member.email, PASSWORD);
    const { cookies } = await tryLogin(app, 'member', cast.member.email, PASSWORD, first);
    expect(sessionOf(cookies)).not.toEqual(first);
    expect(await whoIs(app, 'member', first)).toBeNull();
    expect(await whoIs(app, 'member', sessionOf(cookies))).toBe(cast.member.id);
  });

  it.each([
    ['an object for the mail', { email: { like: '%' }, password: PASSWORD }],
    ['a list for the password', { email: 'gestora@ugeluno.test', password: [PASSWORD] }],
    ['a number', { email: 1, password: 1 }],
    ['null', { email: null, password: PASSWORD }],
    ['nothing', {}],
    ['a role', { email: 'gestora@ugeluno.test', password: PASSWORD, role: 'ADMINISTRATOR' }],
    ['a mail that is not one', { email: 'gestora', password: PASSWORD }],
    ['an empty password', { email: 'gestora@ugeluno.test', password: '' }],
  ])('refuses %s as bad input', async (_, input) => {
    const answer = await app.gql('member', 'mutation Login($input: LoginInput!) { login(input: $input) { id } }', { input });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.cookies).toEqual([]);
  });
});

describe('Behind https', () => {
  it('the cookie is bound to the host and goes over https only', async () => {
    const { app, cast } = await stage({ config: { publicUrl: 'https://cop.test', secure: true } });
    const member = await tryLogin(app, 'member', cast.member.email);
    expect(member.cookies).toEqual([
      expect.stringMatching(/^__Host-cop_member=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    ]);
    const admin = await tryLogin(app, 'admin', cast.staff.email);
    expect(admin.cookies).toEqual([expect.stringMatching(/^__Host-cop_admin=.*; Secure$/)]);
    const bare = { cookie: sessionOf(member.cookies).cookie.replace('__Host-', '') };
    expect(await whoIs(app, 'member', bare)).toBeNull();
    await app.close();
  });
});

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
