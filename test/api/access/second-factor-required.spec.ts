import { PRIVACY_NOTICE, Role } from '@lib/access';
import { sessionOf, type Door, type Session, type TestApp } from '../../support/index.js';
import { documentFor, operationsOf, sampleVariables } from '../../support/operations.js';
import { matrix } from '../../architecture/permission-matrix.js';
import { PASSWORD, countRows, enroll, mailedToken, stage, whoIs, type Cast } from './cast.js';
import { CONFIRM, MINE, Phone, begin, complete, enrolFactor, halfWay } from './second-factor.cast.js';

type Viewed = { viewer: { id: string; mustEnrol: boolean; permissions?: string[] } | null };

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  ({ app, cast } = await stage({ config: { secondFactor: 'required' } }));
});
afterAll(() => app.close());

const viewer = async (door: Door, session: Session): Promise<Viewed['viewer']> =>
  (await app.gql<Viewed>(door, `{ viewer { id mustEnrol ${door === 'admin' ? 'permissions' : ''} } }`, {}, session)).data.viewer;
const reasonOf = async (door: Door, query: string, session: Session): Promise<string | undefined> =>
  (await app.gql(door, query, {}, session)).errors?.[0]?.extensions.reason;

describe('Where the second factor is required', () => {
  it.each(['expert', 'staff', 'administrator'] as const)('the role %s logs in to the enrolment alone, at both doors', async (role) => {
    for (const door of ['admin', 'member'] as const) {
      const session = await app.login(door, cast[role].email, PASSWORD);
      expect(await viewer(door, session)).toMatchObject({ id: cast[role].id, mustEnrol: true, ...(door === 'admin' ? { permissions: [] } : {}) });
      expect(await reasonOf(door, door === 'admin' ? '{ inbox { unread } }' : '{ myProfile { id } }', session)).toBe('SECOND_FACTOR_REQUIRED');
      expect((await app.gql(door, MINE, {}, session)).data).toEqual({
        mySecondFactor: { on: false, since: null, recoveryCodesLeft: 0, required: true },
      });
    }
  });

  it('a gestora is not asked', async () => {
    const session = await app.login('member', cast.member.email, PASSWORD);
    expect(await viewer('member', session)).toEqual({ id: cast.member.id, mustEnrol: false });
    expect((await app.gql('member', '{ myProfile { id } }', {}, session)).errors).toBeUndefined();
  });

  it('nothing that the role opens is open before: every operation of both doors', async () => {
    const open = new Set(['mySecondFactor', 'beginSecondFactor', 'confirmSecondFactor']);
    const passed: string[] = [];
    for (const door of ['member', 'admin'] as const) {
      const session = await app.login(door, cast.administrator.email, PASSWORD);
      for (const operation of operationsOf(door)) {
        const callers = matrix[door][`${operation.kind === 'query' ? 'Query' : 'Mutation'}.${operation.name}`];
        // What the role may not do is refused for the role: here it is for what is missing.
        if (callers.includes('VISITOR') || !callers.includes('ADMINISTRATOR') || open.has(operation.name)) continue;
        const { errors, data } = await app.gql(door, documentFor(operation), sampleVariables(operation), session);
        const refused = errors?.[0]?.extensions.reason === 'SECOND_FACTOR_REQUIRED' && (data?.[operation.name] ?? null) === null;
        if (!refused) passed.push(`${door} ${operation.name}`);
      }
    }
    expect(passed).toEqual([]);
    const denied = await countRows(app, 'audit_entry', `outcome = 'DENIED' and actor_id = $1 and detail ->> 'reason' = 'SECOND_FACTOR_REQUIRED'`, [cast.administrator.id]);
    expect(denied).toBeGreaterThan(100);
  }, 180_000);

  it('what anyone may read sees a visitor in her, and files are not hers yet', async () => {
    const session = await app.login('member', cast.staff.email, PASSWORD);
    const upload = await fetch(`${app.url}/subidas`, { method: 'POST', headers: { cookie: session.cookie, 'tus-resumable': '1.0.0', 'upload-length': '5' } });
    expect(upload.status).toBe(403);
  });

  it('the session that set it up works at once, the others are closed, and the next login asks for the code', async () => {
    const [desk, portal] = [await app.login('admin', cast.staff.email, PASSWORD), await app.login('member', cast.staff.email, PASSWORD)];
    const phone = new Phone(app, (await begin(app, desk, 'admin')).data.beginSecondFactor.secret);
    await app.gql('admin', CONFIRM, { code: phone.code() }, desk);
    expect(await viewer('admin', desk)).toMatchObject({ mustEnrol: false, permissions: expect.arrayContaining(['practice.admit']) });
    expect((await app.gql('admin', '{ people { total } }', {}, desk)).errors).toBeUndefined();
    expect(await whoIs(app, 'member', portal)).toBeNull();
    app.clock.pass({ minutes: 1 });
    const step = await halfWay(app, cast.staff.email, 'admin');
    const entered = await complete(app, step, phone.code(), 'admin');
    expect(entered.data.completeLogin).toEqual({ id: cast.staff.id, mustEnrol: false });
    expect((await app.gql('admin', '{ people { total } }', {}, sessionOf(entered.cookies))).errors).toBeUndefined();
  });

  it('turning it off closes everything again, in the same session', async () => {
    const { phone, session } = await enrolFactor(app, cast.expert.email, 'admin');
    expect(await reasonOf('admin', '{ inbox { unread } }', session)).toBeUndefined();
    const off = 'mutation Off($input: ProofInput!) { turnOffSecondFactor(input: $input) }';
    await app.gql('admin', off, { input: { password: PASSWORD, code: phone.code() } }, session);
    expect(await reasonOf('admin', '{ inbox { unread } }', session)).toBe('SECOND_FACTOR_REQUIRED');
  });

  it('whoever gains a role that needs it is held at the next request, in a session that was already open', async () => {
    const email = 'asciende@ugeluno.test';
    const id = await enroll(app, { email, roles: [Role.MEMBER], name: 'Gestora que asciende', igedCode: cast.igeds.first.code });
    const session = await app.login('member', email, PASSWORD);
    expect(await reasonOf('member', '{ myPractices { id } }', session)).toBeUndefined();
    await app.db.rows({ text: `insert into account_role (account_id, role) values ($1, 'EXPERT')`, values: [id] });
    expect(await reasonOf('member', '{ myPractices { id } }', session)).toBe('SECOND_FACTOR_REQUIRED');
    expect(await viewer('member', session)).toEqual({ id, mustEnrol: true });
  });

  it('whoever enters by an invitation begins with the enrolment too', async () => {
    const email = 'invitada@pucp.test';
    await enroll(app, { email, roles: [Role.EXPERT], name: 'Experta invitada', status: 'INVITED' });
    await app.gql('admin', 'mutation Ask($email: String!) { requestPasswordReset(email: $email) }', { email });
    await app.drainJobs();
    const input = { token: mailedToken(app, email), password: PASSWORD, acceptPrivacy: true, privacyVersion: PRIVACY_NOTICE.version };
    const activate = 'mutation Activate($input: ActivateAccountInput!) { activateAccount(input: $input) { mustEnrol permissions } }';
    const { data, cookies } = await app.gql('admin', activate, { input });
    expect(data).toEqual({ activateAccount: { mustEnrol: true, permissions: [] } });
    expect(await reasonOf('admin', '{ inbox { unread } }', sessionOf(cookies))).toBe('SECOND_FACTOR_REQUIRED');
  });
});
