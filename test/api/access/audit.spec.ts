import type { Session, TestApp } from '../../support/index.js';
import { PASSWORD, countRows, refusalOf, stage, type Cast } from './cast.js';

type Row = { id: string; actorName: string | null; action: string; outcome: string; target: string | null; detail: string };
type Page = { auditTrail: { items: Row[]; nextCursor: string | null } };

const TRAIL = `query Trail($actor: ID, $action: String, $outcome: AuditOutcome, $first: Int, $after: String) {
  auditTrail(actor: $actor, action: $action, outcome: $outcome, first: $first, after: $after) {
    items { id at actorName audience action outcome target detail } nextCursor } }`;

describe('The audit', () => {
  let app: TestApp;
  let cast: Cast;
  let administrator: Session;
  beforeAll(async () => {
    ({ app, cast } = await stage());
    administrator = await app.login('admin', cast.administrator.email, PASSWORD);
  });
  afterAll(() => app.close());

  const trail = async (variables: object): Promise<Page['auditTrail']> =>
    (await app.gql<Page>('admin', TRAIL, variables, administrator)).data.auditTrail;

  it('is read by administrators only, and whoever tries is in it', async () => {
    for (const email of [cast.staff.email, cast.expert.email]) {
      const refusal = refusalOf(await app.gql('admin', TRAIL, {}, await app.login('admin', email, PASSWORD)));
      expect(refusal.extensions.code).toBe('FORBIDDEN');
    }
    expect(refusalOf(await app.gql('admin', TRAIL)).extensions.code).toBe('UNAUTHENTICATED');
    const { items } = await trail({ actor: cast.staff.id, outcome: 'DENIED' });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ actorName: 'Especialista de prueba', audience: 'admin', outcome: 'DENIED' });
    expect(JSON.parse(items[0]?.detail ?? '{}')).toMatchObject({ reason: 'FORBIDDEN' });
  });

  it('says who invited whom', async () => {
    const input = { email: 'nueva@ugeldos.test', name: 'Gestora nueva', post: 'Jefa de gestión', roles: ['MEMBER'], igedCode: cast.igeds.second.code };
    const { data } = await app.gql<{ invite: { id: string } }>('admin', 'mutation Invite($input: InviteInput!) { invite(input: $input) { id } }', { input }, administrator);
    const { items } = await trail({ action: 'people.invite' });
    expect(items).toEqual([expect.objectContaining({ actorName: 'Administradora de prueba', outcome: 'DONE', target: data.invite.id })]);
  });

  it('goes from the newest to the oldest in pages that neither skip nor repeat', async () => {
    for (let n = 0; n < 12; n += 1) await app.gql('admin', '{ people { total } }');
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Page['auditTrail'] = await trail({ first: 10, after });
      ids.push(...page.items.map(({ id }) => id));
      after = page.nextCursor;
    } while (after);
    expect(ids).toEqual([...ids].sort((one, other) => Number(other) - Number(one)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(await countRows(app, 'audit_entry'));
  });

  it.each([
    ['a page of 999999', { first: 999_999 }],
    ['a page of 7', { first: 7 }],
    ['a cursor that is not one', { after: 'no' }],
    ['a cursor with SQL', { after: Buffer.from(`["1 or 1=1"]`).toString('base64url') }],
    ['an actor that is not an id', { actor: '%' }],
    ['an unknown outcome', { outcome: 'ALL' }],
  ])('refuses %s', async (_, variables) => {
    const { errors } = await app.gql('admin', TRAIL, variables, administrator);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('only grows', async () => {
    await expect(app.db.rows({ text: `update audit_entry set action = 'nada'` })).rejects.toThrow();
    await expect(app.db.rows({ text: 'delete from audit_entry' })).rejects.toThrow();
  });
});
