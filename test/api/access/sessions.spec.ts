import { createHash } from 'node:crypto';
import { Role } from '@lib/access';
import type { Door, Session, TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, refusalOf, stage, tryLogin, whoIs, type Cast } from './cast.js';

const SESSIONS = '{ mySessions { id current userAgent lastSeenAt } }';
const CHANGE = 'mutation Change($input: ChangePasswordInput!) { changePassword(input: $input) }';
const DEACTIVATE = 'mutation Deactivate($input: DeactivateAccountInput!) { deactivateAccount(input: $input) { accountStatus } }';
const SET_ROLES = 'mutation Roles($input: SetRolesInput!) { setRoles(input: $input) { roles } }';

describe('A session', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    ({ app, cast } = await stage());
  });
  afterAll(() => app.close());

  const member = (): Promise<Session> => app.login('member', cast.member.email, PASSWORD);

  it('is refused at the next request after logout, and the cookie is taken back', async () => {
    const session = await member();
    const { data, cookies } = await app.gql('member', 'mutation { logout }', {}, session);
    expect(data).toEqual({ logout: true });
    expect(cookies).toEqual([expect.stringMatching(/^cop_member=; Max-Age=0;/)]);
    expect(await whoIs(app, 'member', session)).toBeNull();
    expect(refusalOf(await app.gql('member', SESSIONS, {}, session)).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is refused after another session changed the password, which itself goes on', async () => {
    const [here, elsewhere] = [await member(), await member()];
    const next = 'La lluvia llega en enero 9';
    const { data } = await app.gql('member', CHANGE, { input: { current: PASSWORD, next } }, here);
    expect(data).toEqual({ changePassword: true });
    expect(await whoIs(app, 'member', elsewhere)).toBeNull();
    expect(await whoIs(app, 'member', here)).toBe(cast.member.id);
    expect(refusalOf(await tryLogin(app, 'member', cast.member.email)).extensions.reason).toBe('LOGIN_REFUSED');
    await app.gql('member', CHANGE, { input: { current: next, next: PASSWORD } }, here);
  });

  it.each([
    ['a wrong current password', { current: 'no es esta', next: 'Otra frase larga 5' }, 'input.current', 'PASSWORD_WRONG'],
    ['a short one', { current: PASSWORD, next: 'corta' }, 'input.next', 'PASSWORD_TOO_SHORT'],
    ['one of 129 characters', { current: PASSWORD, next: 'ab1 '.repeat(33) }, 'input.next', 'PASSWORD_TOO_LONG'],
    ['a known one', { current: PASSWORD, next: 'Contraseña123' }, 'input.next', 'PASSWORD_COMMON'],
    ['her own mail', { current: PASSWORD, next: 'gestora@ugeluno.test' }, 'input.next', 'PASSWORD_LIKE_YOU'],
  ])('does not change the password for %s', async (_, input, path, code) => {
    const { extensions, message } = refusalOf(await app.gql('member', CHANGE, { input }, await member()));
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: code, fields: [{ path, code, message }] });
    expect((await tryLogin(app, 'member', cast.member.email)).errors).toBeUndefined();
  });

  it('is refused at once when its account is deactivated', async () => {
    const id = await enroll(app, { email: 'sale@ugeluno.test', roles: [Role.MEMBER], name: 'Gestora que sale', igedCode: cast.igeds.first.code });
    const session = await app.login('member', 'sale@ugeluno.test', PASSWORD);
    const administrator = await app.login('admin', cast.administrator.email, PASSWORD);
    const { data } = await app.gql('admin', DEACTIVATE, { input: { id, reason: 'Ya no trabaja en la UGEL' } }, administrator);
    expect(data).toEqual({ deactivateAccount: { accountStatus: 'DEACTIVATED' } });
    expect(await whoIs(app, 'member', session)).toBeNull();
    expect(await countRows(app, 'session', 'account_id = $1 and revoked_at is null', [id])).toBe(0);
  });

  it('is refused at once when the role that opened it is lost', async () => {
    const id = await enroll(app, { email: 'doble@ugeluno.test', roles: [Role.MEMBER, Role.STAFF], name: 'Gestora y especialista', igedCode: cast.igeds.first.code });
    const [portal, desk] = [await app.login('member', 'doble@ugeluno.test', PASSWORD), await app.login('admin', 'doble@ugeluno.test', PASSWORD)];
    const administrator = await app.login('admin', cast.administrator.email, PASSWORD);
    await app.gql('admin', SET_ROLES, { input: { id, roles: ['MEMBER'] } }, administrator);
    expect(await whoIs(app, 'admin', desk)).toBeNull();
    expect(await whoIs(app, 'member', portal)).toBeNull();
    expect(refusalOf(await tryLogin(app, 'admin', 'doble@ugeluno.test')).extensions.reason).toBe('LOGIN_REFUSED');
    expect((await tryLogin(app, 'member', 'doble@ugeluno.test')).errors).toBeUndefined();
  });

  it('has the rights its account has now, not those it had when it was opened', async () => {
    const id = await enroll(app, { email: 'menos@difoca.test', roles: [Role.STAFF], name: 'Especialista que cambia' });
    const session = await app.login('admin', 'menos@difoca.test', PASSWORD);
    const people = '{ people { total } }';
    expect((await app.gql('admin', people, {}, session)).errors).toBeUndefined();
    await app.db.rows({ text: `update account_role set role = 'EXPERT' where account_id = $1`, values: [id] });
    expect(refusalOf(await app.gql('admin', people, {}, session)).extensions.code).toBe('FORBIDDEN');
    await app.db.rows({ text: `update account_role set role = 'MEMBER' where account_id = $1`, values: [id] });
    expect(await whoIs(app, 'admin', session)).toBeNull();
  });

  it('of one door is nobody at the other, even under the other cookie’s name', async () => {
    const portal = await member();
    const desk = await app.login('admin', cast.staff.email, PASSWORD);
    expect(await whoIs(app, 'admin', portal)).toBeNull();
    expect(await whoIs(app, 'member', desk)).toBeNull();
    expect(await whoIs(app, 'admin', { cookie: portal.cookie.replace('cop_member', 'cop_admin') })).toBeNull();
    expect(await whoIs(app, 'member', { cookie: desk.cookie.replace('cop_admin', 'cop_member') })).toBeNull();
    const asked = await app.gql('admin', '{ people { total } }', {}, { cookie: portal.cookie.replace('cop_member', 'cop_admin') });
    expect(refusalOf(asked).extensions.code).toBe('UNAUTHENTICATED');
  });

  it('with a broken credential is a visitor on a public operation and nobody on another', async () => {
    const good = (await member()).cookie;
    const token = good.slice('cop_member='.length);
    const fingerprint = createHash('sha256').update(token).digest('base64url');
    const none = Buffer.from(JSON.stringify({ alg: 'none', sub: cast.administrator.id })).toString('base64url');
    const broken = [`cop_member=${none}.e30.`, `cop_member=${fingerprint}`, `${good}x`, good.slice(0, -1), 'cop_member=', `cop_member=' or 1=1 --`, `${good}; ${good}`];
    for (const cookie of broken) {
      const { data, errors } = await app.gql('member', '{ viewer { id } privacyNotice { version } }', {}, { cookie });
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ viewer: null, privacyNotice: { version: expect.any(String) } });
      expect(refusalOf(await app.gql('member', SESSIONS, {}, { cookie })).extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  it('asked for together with many others is each one’s own, and what was revoked before is refused', async () => {
    const [gone, one, other] = [await member(), await member(), await app.login('member', cast.other.email, PASSWORD)];
    const desk = await app.login('admin', cast.staff.email, PASSWORD);
    await app.gql('member', 'mutation { logout }', {}, gone);
    const asked: [Door, Session, string | null][] = [
      ['member', one, cast.member.id], ['member', gone, null], ['member', other, cast.other.id], ['admin', desk, cast.staff.id], ['admin', one, null],
      ['member', { cookie: 'cop_member=nobody' }, null],
    ];
    const many = Array.from({ length: 10 }, () => asked).flat();
    const answers = await Promise.all(many.map(([door, session]) => whoIs(app, door, session)));
    expect(answers).toEqual(many.map(([, , who]) => who));
  });

  it('is listed to its owner, who closes any of hers and none of another’s', async () => {
    const [here, elsewhere, stranger] = [await member(), await member(), await app.login('member', cast.other.email, PASSWORD)];
    const idOf = async (session: Session): Promise<string> => {
      const { data } = await app.gql<{ mySessions: { id: string; current: boolean }[] }>('member', SESSIONS, {}, session);
      return data.mySessions.find(({ current }) => current)?.id ?? '';
    };
    const close = (id: string) => app.gql('member', 'mutation Revoke($id: ID!) { revokeSession(id: $id) }', { id }, here);
    const random = refusalOf(await close('0d3c7b8e-1f55-4c5c-9a74-3a4f5f1f0b11'));
    expect(refusalOf(await close(await idOf(stranger)))).toEqual(random);
    expect(random.extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'SESSION_NOT_FOUND' });
    expect(await whoIs(app, 'member', stranger)).toBe(cast.other.id);
    expect((await close(await idOf(elsewhere))).data).toEqual({ revokeSession: true });
    expect(await whoIs(app, 'member', elsewhere)).toBeNull();
    expect(await countRows(app, 'audit_entry', `action = 'session.revoke' and outcome = 'DENIED'`)).toBe(2);
  });

  it.each([['no id', {}], ['null', { id: null }], ['an empty one', { id: '' }], ['zero', { id: 0 }], ['a list', { id: [] }]])(
    'is not closed with %s',
    async (_, variables) => {
      const session = await member();
      const answer = await app.gql('member', 'mutation Revoke($id: ID!) { revokeSession(id: $id) }', variables, session);
      expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(await whoIs(app, 'member', session)).toBe(cast.member.id);
    },
  );
});

describe('The age of a session', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    ({ app, cast } = await stage());
  });
  afterAll(() => app.close());

  it('of the portal grows while it is used, and ends fourteen days after the last use', async () => {
    const session = await app.login('member', cast.member.email, PASSWORD);
    for (let week = 0; week < 3; week += 1) {
      app.clock.pass({ days: 7 });
      expect(await whoIs(app, 'member', session)).toBe(cast.member.id);
    }
    app.clock.pass({ days: 14 });
    expect(await whoIs(app, 'member', session)).toBeNull();
  });

  it('of the admin door ends after twelve hours without use', async () => {
    const session = await app.login('admin', cast.staff.email, PASSWORD);
    app.clock.pass({ hours: 11 });
    expect(await whoIs(app, 'admin', session)).toBe(cast.staff.id);
    app.clock.pass({ hours: 12 });
    expect(await whoIs(app, 'admin', session)).toBeNull();
  });

  it('is written down at most every five minutes', async () => {
    const session = await app.login('member', cast.other.email, PASSWORD);
    const seen = () => app.db.one<{ at: Date }>({ text: 'select max(last_seen_at) as at from session where account_id = $1', values: [cast.other.id] });
    const opened = await seen();
    app.clock.pass({ minutes: 4 });
    await whoIs(app, 'member', session);
    expect(await seen()).toEqual(opened);
    app.clock.pass({ minutes: 1 });
    await whoIs(app, 'member', session);
    expect(await seen()).toEqual({ at: app.clock.now() });
  });
});
