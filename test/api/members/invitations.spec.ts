import { Role } from '@lib/access';
import { FirstAdministrator } from '@lib/members';
import { createTestApp, type Session, type TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, mailedToken, refusalOf, stage, whoIs, type Cast } from '../access/cast.js';

const INVITE = 'mutation Invite($input: InviteInput!) { invite(input: $input) { id email roles accountStatus memberStatus igedCode institution } }';
const RESEND = 'mutation Resend($id: ID!) { resendInvitation(id: $id) }';
const ACTIVATE = 'mutation Activate($input: ActivateAccountInput!) { activateAccount(input: $input) { id name roles } }';

type Invited = { invite: { id: string; memberStatus: string } };

async function activate(app: TestApp, door: 'member' | 'admin', token: string, password = PASSWORD) {
  const { data } = await app.gql<{ privacyNotice: { version: string } }>(door, '{ privacyNotice { version } }');
  return app.gql<{ activateAccount: { id: string } }>(door, ACTIVATE, { input: { token, password, acceptPrivacy: true, privacyVersion: data.privacyNotice.version } });
}

describe('An invitation', () => {
  let app: TestApp;
  let cast: Cast;
  let staff: Session;
  let administrator: Session;
  beforeAll(async () => {
    ({ app, cast } = await stage());
    staff = await app.login('admin', cast.staff.email, PASSWORD);
    administrator = await app.login('admin', cast.administrator.email, PASSWORD);
  });
  afterAll(() => app.close());

  const form = (email: string, more: object = {}) => ({ email, name: 'Persona invitada', post: 'Cargo de prueba', roles: ['EXPERT'], institution: 'Universidad de prueba', ...more });
  const invite = (input: object, session = staff) => app.gql<Invited>('admin', INVITE, { input }, session);

  it('of an expert leads to the admin app, where she chooses a password and is inside', async () => {
    const { data } = await invite(form('experta1@pucp.test'));
    expect(data.invite).toMatchObject({ roles: ['EXPERT'], accountStatus: 'INVITED', memberStatus: 'CONFIRMED', institution: 'Universidad de prueba' });
    await app.drainJobs();
    const token = mailedToken(app, 'experta1@pucp.test');
    expect(app.mailer.sent.at(-1)?.text).toContain(`http://localhost:3000/admin/activar?token=${token}`);
    const answer = await activate(app, 'admin', token);
    expect(answer.cookies).toEqual([expect.stringMatching(/^cop_admin=/)]);
    expect(await whoIs(app, 'admin', await app.login('admin', 'experta1@pucp.test', PASSWORD))).toBe(data.invite.id);
    expect(await countRows(app, 'consent', 'account_id = $1', [data.invite.id])).toBe(1);
    expect(refusalOf(await activate(app, 'admin', token)).extensions.reason).toBe('TOKEN_INVALID');
  });

  it('of a gestora leads to the portal, confirmed; her link opens nothing at the admin door', async () => {
    const { data } = await invite(form('gestora1@ugel.test', { roles: ['MEMBER'], igedCode: cast.igeds.second.code, institution: null }));
    expect(data.invite).toMatchObject({ memberStatus: 'CONFIRMED', igedCode: cast.igeds.second.code });
    await app.drainJobs();
    const token = mailedToken(app, 'gestora1@ugel.test');
    expect(app.mailer.sent.at(-1)?.text).toContain('http://localhost:3000/activar?token=');
    expect(refusalOf(await activate(app, 'admin', token)).extensions.reason).toBe('TOKEN_INVALID');
    expect((await activate(app, 'member', token)).errors).toBeUndefined();
  });

  it('of a gestora of one’s own Iged leaves her waiting for somebody else', async () => {
    await enroll(app, { email: 'vecina@difoca.test', roles: [Role.STAFF], name: 'Especialista vecina', igedCode: cast.igeds.third.code });
    const session = await app.login('admin', 'vecina@difoca.test', PASSWORD);
    const { data } = await invite(form('conocida@ugel.test', { roles: ['MEMBER'], igedCode: cast.igeds.third.code }), session);
    expect(data.invite.memberStatus).toBe('PENDING');
  });

  it.each(['STAFF', 'ADMINISTRATOR', 'MEMBER, STAFF'])('to %s is sent by administrators only', async (list) => {
    const roles = list.split(', ');
    const email = `alto${roles.length}${roles[0]}@difoca.test`.toLowerCase();
    const input = form(email, { roles, igedCode: cast.igeds.first.code });
    expect(refusalOf(await invite(input)).extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'ROLE_NOT_YOURS_TO_GIVE' });
    expect(await countRows(app, 'account', 'email = $1', [email])).toBe(0);
    expect((await invite(input, administrator)).errors).toBeUndefined();
  });

  it.each([
    ['a gestora without Iged', { roles: ['MEMBER'] }, 'input.igedCode', 'MEMBER_NEEDS_IGED'],
    ['nobody’s institution', { institution: '  ' }, 'input.institution', 'INSTITUTION_MISSING'],
    ['an Iged that does not exist', { igedCode: '000000' }, 'input.igedCode', 'IGED_NOT_FOUND'],
    ['no role', { roles: [] }, 'input.roles', 'ROLES_MISSING'],
    ['a mail that has an account', { email: 'GESTORA@ugeluno.test' }, 'input.email', 'EMAIL_TAKEN'],
    ['a mail that is not one', { email: 'experta@' }, 'input.email', 'EMAIL_INVALID'],
  ])('with %s is refused at its field', async (_, more, path, code) => {
    const { extensions } = refusalOf(await invite(form('nadie@correo.test', more)));
    expect(extensions.fields).toEqual([expect.objectContaining({ path, code })]);
    expect(await countRows(app, 'account', `email = 'nadie@correo.test'`)).toBe(0);
  });

  it('sent again voids the link sent before, and is useless once she is in', async () => {
    const { data } = await invite(form('dosveces@pucp.test'));
    await app.drainJobs();
    const first = mailedToken(app, 'dosveces@pucp.test');
    expect((await app.gql('admin', RESEND, { id: data.invite.id }, staff)).data).toEqual({ resendInvitation: true });
    await app.drainJobs();
    const second = mailedToken(app, 'dosveces@pucp.test');
    expect(refusalOf(await activate(app, 'admin', first)).extensions.reason).toBe('TOKEN_INVALID');
    app.clock.pass({ days: 6 });
    expect((await activate(app, 'admin', second)).errors).toBeUndefined();
    staff = await app.login('admin', cast.staff.email, PASSWORD);
    administrator = await app.login('admin', cast.administrator.email, PASSWORD);
    expect(refusalOf(await app.gql('admin', RESEND, { id: data.invite.id }, staff)).extensions.reason).toBe('INVITATION_USED');
  });

  it('expires after seven days and dies with the account', async () => {
    const late = (await invite(form('tarde@pucp.test'))).data.invite.id;
    await app.drainJobs();
    const token = mailedToken(app, 'tarde@pucp.test');
    await app.gql('admin', 'mutation Off($input: DeactivateAccountInput!) { deactivateAccount(input: $input) { id } }', { input: { id: late, reason: 'Ya no participa' } }, administrator);
    expect(refusalOf(await activate(app, 'admin', token)).extensions.reason).toBe('TOKEN_INVALID');
    await invite(form('vence@pucp.test'));
    await app.drainJobs();
    app.clock.pass({ days: 7 });
    expect(refusalOf(await activate(app, 'admin', mailedToken(app, 'vence@pucp.test'))).extensions.reason).toBe('TOKEN_INVALID');
  });

  it('is nothing a gestora or an expert can send', async () => {
    const expert = await app.login('admin', cast.expert.email, PASSWORD);
    expect(refusalOf(await invite(form('cadena@pucp.test'), expert)).extensions.code).toBe('FORBIDDEN');
    const portal = await app.login('member', cast.member.email, PASSWORD);
    expect(refusalOf(await invite(form('cadena@pucp.test'), portal)).extensions.code).toBe('UNAUTHENTICATED');
    expect(await countRows(app, 'account', `email = 'cadena@pucp.test'`)).toBe(0);
  });
});

describe('The first administrator', () => {
  it('is invited from the console by a link that works once, until there is one', async () => {
    const app = await createTestApp();
    const console = app.app.get(FirstAdministrator, { strict: false });
    const tokenOf = (link: string): string => /^http:\/\/localhost:3000\/admin\/activar\?token=([\w-]{22})$/.exec(link)?.[1] ?? '';
    const first = await console.inviteFirstAdministrator('primera@difoca.test');
    const second = await console.inviteFirstAdministrator('primera@difoca.test');
    expect(refusalOf(await activate(app, 'admin', tokenOf(first.link))).extensions.reason).toBe('TOKEN_INVALID');
    const { data } = await activate(app, 'admin', tokenOf(second.link));
    expect(data.activateAccount).toMatchObject({ roles: ['ADMINISTRATOR', 'STAFF'] });
    await expect(console.inviteFirstAdministrator('otra@difoca.test')).rejects.toMatchObject({ code: 'ADMINISTRATOR_EXISTS' });
    expect(app.mailer.sent).toEqual([]);
    await app.close();
  });
});
