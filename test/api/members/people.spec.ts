import { Role } from '@lib/access';
import type { Answer, Session, TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, refusalOf, stage, tryLogin, whoIs, type Cast } from '../access/cast.js';

const CONFIRM = 'mutation Confirm($id: ID!) { confirmMember(id: $id) { id memberStatus statusReason } }';
const REJECT = 'mutation Reject($input: RejectMemberInput!) { rejectMember(input: $input) { id memberStatus statusReason } }';
const SET_ROLES = 'mutation Roles($input: SetRolesInput!) { setRoles(input: $input) { roles } }';
const DEACTIVATE = 'mutation Deactivate($input: DeactivateAccountInput!) { deactivateAccount(input: $input) { accountStatus } }';
const REACTIVATE = 'mutation Reactivate($id: ID!) { reactivateAccount(id: $id) { accountStatus } }';
const RANDOM = '0d3c7b8e-1f55-4c5c-9a74-3a4f5f1f0b11';
const REASON = 'No figura en el directorio de la UGEL';

let serial = 0;

describe('Staff and gestores', () => {
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

  const newcomer = (more: Partial<Parameters<typeof enroll>[1]> = {}): Promise<string> => {
    serial += 1;
    return enroll(app, { email: `llega${serial}@correo.test`, roles: [Role.MEMBER], name: `Gestora que llega ${serial}`, igedCode: cast.igeds.first.code, standing: 'PENDING', ...more });
  };
  const jobs = (task: string, id: string): Promise<number> =>
    countRows(app, 'graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id', `t.identifier = $1 and j.payload ->> 'memberId' = $2`, [task, id]);
  const confirm = (id: unknown, session = staff): Promise<Answer<unknown>> => app.gql('admin', CONFIRM, { id }, session);
  const reject = (id: string, reason = REASON, session = staff): Promise<Answer<unknown>> => app.gql('admin', REJECT, { input: { id, reason } }, session);

  it('confirm one who waits, which is audited and told to her', async () => {
    const id = await newcomer();
    expect((await confirm(id)).data).toEqual({ confirmMember: { id, memberStatus: 'CONFIRMED', statusReason: null } });
    expect(await jobs('member.confirmed', id)).toBe(1);
    expect(await countRows(app, 'audit_entry', `action = 'people.confirm' and target = $1 and actor_id = $2`, [id, cast.staff.id])).toBe(1);
    expect(refusalOf(await confirm(id)).extensions).toMatchObject({ code: 'CONFLICT', reason: 'ILLEGAL_TRANSITION' });
    expect(await jobs('member.confirmed', id)).toBe(1);
  });

  it('reject one, who learns why and writes no practice from the next request on', async () => {
    const id = await newcomer();
    const session = await app.login('member', `llega${serial}@correo.test`, PASSWORD);
    const colleagues = `{ colleagues(search: "", igedCodes: ["${cast.igeds.first.code}"]) { id } }`;
    expect((await app.gql('member', colleagues, {}, session)).errors).toBeUndefined();
    expect((await reject(id)).data).toEqual({ rejectMember: { id, memberStatus: 'REJECTED', statusReason: REASON } });
    expect(await jobs('member.rejected', id)).toBe(1);
    expect(refusalOf(await app.gql('member', colleagues, {}, session)).extensions.code).toBe('FORBIDDEN');
    const { data } = await app.gql('member', '{ myProfile { status statusReason } }', {}, session);
    expect(data).toEqual({ myProfile: { status: 'REJECTED', statusReason: REASON } });
    expect((await confirm(id)).data).toMatchObject({ confirmMember: { memberStatus: 'CONFIRMED', statusReason: null } });
    expect((await app.gql('member', colleagues, {}, session)).errors).toBeUndefined();
  });

  it('never decide about their own Iged, administrators neither', async () => {
    const id = await newcomer({ igedCode: cast.igeds.third.code });
    for (const role of [Role.STAFF, Role.ADMINISTRATOR]) {
      const email = `propia-${role.toLowerCase()}@difoca.test`;
      await enroll(app, { email, roles: [role], name: `Propia ${role}`, igedCode: cast.igeds.third.code });
      const session = await app.login('admin', email, PASSWORD);
      for (const answer of [await confirm(id, session), await reject(id, REASON, session)]) {
        expect(refusalOf(answer).extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'OWN_INSTITUTION' });
      }
      const { data } = await app.gql<{ person: object }>('admin', 'query One($id: ID!) { person(id: $id) { ownInstitution memberStatus } }', { id }, session);
      expect(data.person).toEqual({ ownInstitution: true, memberStatus: 'PENDING' });
    }
    expect(await countRows(app, 'audit_entry', `outcome = 'DENIED' and detail ->> 'reason' = 'OWN_INSTITUTION'`)).toBe(4);
    expect(await jobs('member.confirmed', id)).toBe(0);
  });

  it('do not make a gestor of somebody of their own Iged', async () => {
    const igedCode = cast.igeds.second.code;
    await enroll(app, { email: 'jefa@difoca.test', roles: [Role.ADMINISTRATOR], name: 'Jefa', igedCode });
    const id = await newcomer({ roles: [Role.EXPERT], igedCode, standing: 'CONFIRMED' });
    const session = await app.login('admin', 'jefa@difoca.test', PASSWORD);
    const grant = (as: Session) => app.gql('admin', SET_ROLES, { input: { id, roles: ['EXPERT', 'MEMBER'] } }, as);
    expect(refusalOf(await grant(session)).extensions.reason).toBe('OWN_INSTITUTION');
    expect((await grant(administrator)).data).toEqual({ setRoles: { roles: ['EXPERT', 'MEMBER'] } });
  });

  it('wait until she has proven her mail', async () => {
    const id = await newcomer({ status: 'UNVERIFIED' });
    expect(refusalOf(await confirm(id)).extensions).toMatchObject({ code: 'CONFLICT', reason: 'MAIL_NOT_VERIFIED' });
  });

  it('find nothing to confirm in an expert', async () => {
    expect(refusalOf(await confirm(cast.expert.id)).extensions).toMatchObject({ code: 'CONFLICT', reason: 'NOT_A_MEMBER' });
  });

  it('confirm once when they press at the same time', async () => {
    const id = await newcomer();
    const answers = await Promise.all(Array.from({ length: 8 }, () => confirm(id)));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(await jobs('member.confirmed', id)).toBe(1);
    expect(await countRows(app, 'audit_entry', `action = 'people.confirm' and target = $1`, [id])).toBe(1);
  });

  it.each([['omitted', undefined], ['null', null], ['empty', ''], ['zero', 0], ['a list', []], ['an object', {}]])('refuse an id that is %s', async (_, id) => {
    const answer = await confirm(id);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await countRows(app, 'audit_entry', `action = 'people.confirm' and target is null`)).toBe(0);
  });

  it('get the same answer for a random id everywhere', async () => {
    expect(refusalOf(await confirm(RANDOM)).extensions).toMatchObject({ code: 'NOT_FOUND', reason: 'PERSON_NOT_FOUND' });
    expect(refusalOf(await reject(RANDOM)).extensions.reason).toBe('PERSON_NOT_FOUND');
    expect(refusalOf(await app.gql('admin', REACTIVATE, { id: RANDOM }, administrator)).extensions.reason).toBe('PERSON_NOT_FOUND');
    expect(refusalOf(await app.gql('admin', SET_ROLES, { input: { id: RANDOM, roles: ['EXPERT'] } }, administrator)).extensions.reason).toBe('PERSON_NOT_FOUND');
  });

  it('say why when they reject', async () => {
    expect(refusalOf(await reject(await newcomer(), ' no ')).extensions.fields).toEqual([expect.objectContaining({ path: 'input.reason', code: 'TEXT_TOO_SHORT' })]);
  });

  it('do not manage accounts: administrators do', async () => {
    const id = await newcomer();
    for (const [query, variables] of [[SET_ROLES, { input: { id, roles: ['ADMINISTRATOR'] } }], [DEACTIVATE, { input: { id, reason: REASON } }], [REACTIVATE, { id }]] as const) {
      expect(refusalOf(await app.gql('admin', query, variables, staff)).extensions.code).toBe('FORBIDDEN');
    }
    expect(await countRows(app, 'account_role', `account_id = $1 and role = 'MEMBER'`, [id])).toBe(1);
    expect(await countRows(app, 'account', `id = $1 and status = 'ACTIVE'`, [id])).toBe(1);
  });

  it('are told when roles are none, repeated, unknown, or MEMBER without an Iged', async () => {
    const roles = (list: unknown) => app.gql('admin', SET_ROLES, { input: { id: cast.expert.id, roles: list } }, administrator);
    expect(refusalOf(await roles([])).extensions.fields?.[0]).toMatchObject({ path: 'input.roles', code: 'ROLES_MISSING' });
    expect(refusalOf(await roles(['EXPERT', 'EXPERT'])).extensions.fields?.[0]?.code).toBe('ROLES_MISSING');
    expect((await roles(['OWNER'])).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(refusalOf(await roles(['MEMBER'])).extensions.reason).toBe('MEMBER_NEEDS_IGED');
  });

  it('deactivate and bring back an account, whose old sessions stay closed', async () => {
    const id = await newcomer();
    const email = `llega${serial}@correo.test`;
    const session = await app.login('member', email, PASSWORD);
    await app.gql('admin', DEACTIVATE, { input: { id, reason: REASON } }, administrator);
    expect(refusalOf(await tryLogin(app, 'member', email)).extensions.reason).toBe('LOGIN_REFUSED');
    const { data } = await app.gql('admin', REACTIVATE, { id }, administrator);
    expect(data).toEqual({ reactivateAccount: { accountStatus: 'ACTIVE' } });
    expect(await whoIs(app, 'member', session)).toBeNull();
    expect((await tryLogin(app, 'member', email)).errors).toBeUndefined();
  });
});

describe('The last administrator', () => {
  let app: TestApp;
  let cast: Cast;
  beforeAll(async () => {
    ({ app, cast } = await stage());
  });
  afterAll(() => app.close());

  const demote = (id: string, session: Session) => app.gql('admin', SET_ROLES, { input: { id, roles: ['STAFF'] } }, session);

  it('keeps the role, and nobody deactivates herself', async () => {
    const session = await app.login('admin', cast.administrator.email, PASSWORD);
    expect(refusalOf(await demote(cast.administrator.id, session)).extensions).toMatchObject({ code: 'CONFLICT', reason: 'LAST_ADMINISTRATOR' });
    for (const id of [cast.administrator.id, cast.administrator.id.toUpperCase()]) {
      const answer = await app.gql('admin', DEACTIVATE, { input: { id, reason: REASON } }, session);
      expect(refusalOf(answer).extensions).toMatchObject({ code: 'CONFLICT', reason: 'NOT_YOURSELF' });
    }
    expect(await whoIs(app, 'admin', session)).toBe(cast.administrator.id);
  });

  it('is one of two who remove each other in the same instant', async () => {
    const second = await enroll(app, { email: 'segunda@difoca.test', roles: [Role.ADMINISTRATOR], name: 'Segunda administradora' });
    const [one, two] = [await app.login('admin', cast.administrator.email, PASSWORD), await app.login('admin', 'segunda@difoca.test', PASSWORD)];
    await Promise.all([demote(second, one), demote(cast.administrator.id, two)]);
    expect(await countRows(app, 'account_role', `role = 'ADMINISTRATOR'`)).toBe(1);
  });
});
