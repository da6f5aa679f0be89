import pg from 'pg';
import { Role } from '@lib/access';
import type { Session, TestApp } from '../../support/index.js';
import { PASSWORD, countRows, enroll, refusalOf, stage, type Cast } from './cast.js';

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

  const clean = async () => {
    await app.db.addJob('access.clean', {});
    await app.drainJobs();
  };
  const noted = (action: string, at: string) =>
    app.db.rows({ text: 'insert into audit_entry (at, action, outcome) values ($1, $2, $3)', values: [at, action, 'DONE'] });

  it('is forgotten after 24 months, by the day', async () => {
    app.clock.set('2026-03-02T15:00:00Z');
    await noted('prueba.vieja', '2024-03-02T14:59:59Z');
    await noted('prueba.justa', '2024-03-02T15:00:01Z');
    const before = await countRows(app, 'audit_entry');
    await clean();
    expect(await countRows(app, 'audit_entry', `action = 'prueba.vieja'`)).toBe(0);
    expect(await countRows(app, 'audit_entry', `action = 'prueba.justa'`)).toBe(1);
    expect(await countRows(app, 'audit_entry')).toBe(before - 1);
  });

  it('nothing younger goes, even with a clock that lies, by the application or by its owner', async () => {
    await app.db.rows({ text: `insert into audit_entry (at, action, outcome) values (now() - interval '23 months', 'prueba.joven', 'DONE')` });
    app.clock.set('2126-03-02T15:00:00Z');
    const young = await countRows(app, 'audit_entry', `at > now() - interval '24 months'`);
    expect(young).toBeGreaterThan(0);
    await clean();
    app.clock.set('2026-03-02T15:00:00Z');
    expect(await countRows(app, 'audit_entry', `at > now() - interval '24 months'`)).toBe(young);
    const owner = new pg.Client({ connectionString: app.databaseUrl });
    await owner.connect();
    for (const text of ['delete from audit_entry', `update audit_entry set action = 'nada'`, 'truncate audit_entry']) await expect(owner.query(text)).rejects.toThrow(/never changed or deleted/);
    await owner.end();
    expect(await countRows(app, 'audit_entry', `at > now() - interval '24 months'`)).toBe(young);
  });

  it('sessions and links that ran out or were closed are forgotten a day later; those in use stay', async () => {
    const id = await enroll(app, { email: 'limpieza@ugeluno.test', roles: [Role.MEMBER], name: 'Gestora de limpieza', igedCode: null });
    const session = (more: string) =>
      app.db.rows({ text: `insert into session (id, token_hash, account_id, audience, expires_at, revoked_at) values (gen_random_uuid(), gen_random_bytes(32), $1, 'member', ${more})`, values: [id] });
    const link = (more: string) =>
      app.db.rows({ text: `insert into one_time_token (token_hash, purpose, account_id, expires_at, used_at) values (gen_random_bytes(32), 'PASSWORD_RESET', $1, ${more})`, values: [id] });
    for (const made of [session, link]) {
      await made(`'2026-03-20T00:00:00Z', null`);
      await made(`'2026-03-02T00:00:00Z', null`);
      await made(`'2026-02-28T00:00:00Z', null`);
      await made(`'2026-03-20T00:00:00Z', '2026-02-27T00:00:00Z'`);
    }
    await clean();
    const left = [{ ends: '2026-03-02T00:00:00.000Z' }, { ends: '2026-03-20T00:00:00.000Z' }];
    const ends = async (table: string) =>
      (await app.db.rows<{ ends: Date }>({ text: `select expires_at as ends from ${table} where account_id = $1 order by 1`, values: [id] })).map((row) => ({ ends: row.ends.toISOString() }));
    expect(await ends('session')).toEqual(left);
    expect(await ends('one_time_token')).toEqual(left);
  });
});
