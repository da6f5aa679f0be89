import type { Session, TestApp } from '../../support/index.js';
import { documentFor, operationsOf, sampleVariables, type Door } from '../../support/operations.js';
import { callers, matrix, type Caller } from '../../architecture/permission-matrix.js';
import { PASSWORD, stage, type Cast } from '../access/cast.js';

/**
 * Attack 3: every operation of both SDL files is really sent by every role. The values point at nothing, so whoever
 * may call gets past the guard and is refused, if at all, for what was asked and not for who asks.
 */
describe('The permission matrix, operation by operation and role by role', () => {
  let app: TestApp;
  let cast: Cast;
  const sessions: Record<Door, Partial<Record<Caller, Session>>> = { member: {}, admin: {} };

  beforeAll(async () => {
    ({ app, cast } = await stage());
    const accounts = { MEMBER: cast.member, EXPERT: cast.expert, STAFF: cast.staff, ADMINISTRATOR: cast.administrator };
    for (const [caller, { email }] of Object.entries(accounts) as [Caller, { email: string }][]) {
      sessions.member[caller] = await app.login('member', email, PASSWORD);
      if (caller !== 'MEMBER') sessions.admin[caller] = await app.login('admin', email, PASSWORD);
    }
  });
  afterAll(() => app.close());

  // These change the session they are sent with; their own stories try them.
  const endsTheSession = new Set(['logout', 'login', 'activateAccount', 'resetPassword']);

  for (const door of ['member', 'admin'] as const) {
    for (const operation of operationsOf(door).filter(({ name }) => !endsTheSession.has(name))) {
      const key = `${operation.kind === 'query' ? 'Query' : 'Mutation'}.${operation.name}`;
      const allowed = matrix[door][key] ?? [];
      const heading = allowed.length === callers.length ? 'everyone' : allowed.join(', ');

      it(`${door} ${key} is for ${heading}`, async () => {
        for (const caller of callers) {
          const session = sessions[door][caller] ?? null;
          if (!session && caller !== 'VISITOR') continue;
          const { errors, data } = await app.gql(door, documentFor(operation), sampleVariables(operation), session);
          const code = errors?.[0]?.extensions.code;
          const refused =
            code === 'UNAUTHENTICATED' || (code === 'FORBIDDEN' && errors?.[0]?.extensions.reason !== 'OWN_INSTITUTION');
          expect({ caller, refused, internal: code === 'INTERNAL' }).toEqual({
            caller,
            refused: !allowed.includes(caller),
            internal: false,
          });
          if (refused) expect(data?.[operation.name] ?? null).toBeNull();
        }
      });
    }
  }

  it('A member session opens nothing at the admin door, nor the other way round', async () => {
    const asAdmin = { cookie: sessions.member.STAFF?.cookie.replace('cop_member', 'cop_admin') ?? '' };
    const { errors } = await app.gql('admin', '{ workInbox { submitted } }', {}, asAdmin);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const asMember = { cookie: sessions.admin.STAFF?.cookie.replace('cop_admin', 'cop_member') ?? '' };
    const { errors: others } = await app.gql('member', '{ inbox { unread } }', {}, asMember);
    expect(others?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('Every denial is written down in the audit', async () => {
    const before = await app.db.one<{ n: number }>({ text: `select count(*)::int n from audit_entry where outcome = 'DENIED'` });
    await app.gql('admin', '{ auditTrail { nextCursor } }', {}, sessions.admin.EXPERT);
    const after = await app.db.one<{ n: number; actor: string }>({
      text: `select count(*)::int n, (array_agg(actor_id order by id desc))[1] actor from audit_entry where outcome = 'DENIED'`,
    });
    expect(after?.n).toBe((before?.n ?? 0) + 1);
    expect(after?.actor).toBe(cast.expert.id);
  });
});
