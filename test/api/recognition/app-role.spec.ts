import pg from 'pg';
import { migrate } from '@lib/platform';
import { takenRole } from '../../../libs/platform/src/database/app-role.js';
import { createTestApp, type TestApp } from '../../support/index.js';
import { cloneDatabase } from '../../support/database.js';
import { earn, fact, facts, person } from './people.js';

let app: TestApp;
let owner: pg.Client;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-03-02T15:00:00Z' });
  owner = new pg.Client({ connectionString: app.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

const GROWING = ['points_entry', 'audit_entry', 'practice_version', 'practice_decision'];
const COLUMN: Record<string, string> = { points_entry: 'reason', audit_entry: 'outcome', practice_version: 'sheet', practice_decision: 'comment' };
const attempts = GROWING.flatMap((table) => [`update ${table} set ${COLUMN[table]} = null`, `delete from ${table}`, `truncate ${table} cascade`]);

test('the application is not the owner of its tables, in and out of a transaction', async () => {
  const who = () => app.db.one<{ current_user: string }>({ text: 'select current_user' });
  expect(await who()).toEqual({ current_user: 'cop_app' });
  expect(await app.db.transaction(who)).toEqual({ current_user: 'cop_app' });
});

test.each(attempts)('the application has no right to "%s"', async (text) => {
  await expect(app.db.rows({ text })).rejects.toMatchObject({ code: '42501' });
});

test('nor a way around it: triggers, rules, other words for a change, the tables themselves, a server that looks away', async () => {
  const around = [
    'alter table points_entry disable trigger all', 'drop trigger points_entry_only_grows on points_entry', 'set local session_replication_role = replica',
    'create rule quiet as on insert to points_entry do instead nothing', 'alter function forbid_change() rename to nothing', 'drop table points_entry',
    'with done as (update points_entry set points = 5 returning id) select id from done',
    'merge into points_entry e using (select 1) s on true when matched then delete',
    'truncate member cascade', 'truncate season cascade', `copy points_entry to program 'cat'`, 'alter role cop_app superuser',
  ];
  for (const text of around) await expect(app.db.rows({ text })).rejects.toMatchObject({ code: '42501' });
  // Nobody gives herself a right that she has not: PostgreSQL warns and gives nothing.
  await app.db.rows({ text: 'grant update, delete on points_entry to cop_app' });
  await expect(app.db.rows({ text: 'delete from points_entry' })).rejects.toMatchObject({ code: '42501' });
});

test('every table guarded by the trigger of what only grows is out of reach, the later ones too', async () => {
  const { rows } = await owner.query<{ name: string; may: boolean }>(`
    select c.relname as name, has_table_privilege('cop_app', c.oid, 'update, delete, truncate') as may
    from pg_class c where c.oid in (select tgrelid from pg_trigger where tgfoid = 'forbid_change'::regproc) order by 1`);
  expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(GROWING));
  expect(rows.filter(({ may }) => may)).toEqual([]);
});

test('and what it may do is still done: awards, reversals and jobs', async () => {
  const id = await person(app);
  await earn(app, id, 10);
  await facts(app).record(fact('stand.held', id, 'stand:role'));
  expect(await facts(app).withdraw({ kind: 'stand.held', source: 'stand:role', reason: 'Se retiró el stand' })).toEqual({ withdrawn: 1, reversed: 1 });
  await app.db.addJob('nobody.waits_for_it', { id });
  expect(await app.db.one({ text: `select 1 as there from graphile_worker.jobs where task_identifier = 'nobody.waits_for_it'` })).toEqual({ there: 1 });
  await expect(app.db.rows({ text: 'delete from graphile_worker._private_jobs' })).rejects.toMatchObject({ code: '42501' });
});

test('a fact is only withdrawn, once and for good; a sealed season is not opened again, by the application or by its owner', async () => {
  const id = await person(app);
  await earn(app, id, 10);
  await facts(app).record(fact('stand.held', id, 'stand:held'));
  await facts(app).withdraw({ kind: 'stand.held', source: 'stand:held', reason: 'Se retiró el stand' });
  await app.db.rows({ text: `insert into season values ('1990', 'Temporada 1990', '1990-01-01', '1990-12-31', now(), null, 'x', 0)` });
  const rewrites = [
    `update fact set member_id = '${id}', source = 'otra'`, `update fact set kind = 'practice.admitted'`, `update fact set occurred_at = now()`,
    'update fact set withdrawn_at = null', `delete from fact where source = 'stand:held'`,
    `update season set closed_at = null, ranking_hash = null where id = '1990'`, `delete from season where id = '1990'`,
  ];
  for (const text of rewrites) {
    await expect(app.db.rows({ text })).rejects.toThrow(/never rewritten or deleted/);
    await expect(owner.query(text)).rejects.toThrow(/never rewritten or deleted/);
  }
  await expect(app.db.rows({ text: 'truncate fact cascade' })).rejects.toMatchObject({ code: '42501' });
});

test('what was given, signed or decided by two is not undone by hand, and a sealed ranking takes no more places', async () => {
  const [id, one, other] = [await person(app), await person(app), await person(app)];
  await facts(app).record(fact('practice.admitted', id, 'practice:stays'));
  await app.drainJobs();
  await facts(app).record(fact('stand.held', id, 'stand:stays'));
  const now = `'2026-03-02T15:00:00Z'`;
  const key = `insert into credential_key (id, public_jwk, private_sealed, created_at, retired_at) values ('prueba', '{}', 'x', ${now}, ${now})`;
  for (const text of [
    key, `insert into insignia_credential select id, 'did:prueba', 'prueba', 'a.b.c', ${now} from insignia_award where member_id = '${id}'`,
    `update insignia_award set revoked_at = ${now}, revoked_by = '${one}', revoked_reason = 'Por error' where member_id = '${id}'`,
    `insert into staff_award values (gen_random_uuid(), '${id}', 5, 'Apoyo', 'Ayudó', '${one}', ${now})`,
    `insert into staff_award values (gen_random_uuid(), '${id}', 6, 'Otro apoyo', 'Ayudó', '${one}', ${now}, '${other}', ${now}, false)`,
    `insert into entry_reversal select gen_random_uuid(), id, 'Doble', '${one}', ${now}, '${other}', ${now}, false from points_entry where member_id = '${id}'`,
    `insert into season values ('1991', 'Temporada 1991', '1991-01-01', '1991-12-31')`,
  ]) await app.db.rows({ text });
  const place = `insert into season_place select '1991', m.id, gen_random_uuid(), 1, 5, 1, null, null, null, false from member m where m.id =`;
  await app.db.rows({ text: `${place} '${id}'` });
  await app.db.rows({ text: `update season set closed_at = ${now}, ranking_hash = 'x', ranking_rows = 1 where id = '1991'` });
  await app.db.rows({ text: `update insignia_award set unsupported_at = ${now} where member_id = '${id}'` });
  const attempts = [
    'delete from insignia_award', 'delete from staff_award', 'delete from entry_reversal', 'delete from insignia_credential',
    'update insignia_award set revoked_at = null, revoked_by = null, revoked_reason = null', `update insignia_award set member_id = '${other}'`,
    'update staff_award set approved = true where points = 6', 'update staff_award set points = 500 where points = 5',
    'update entry_reversal set approved = true', `update insignia_credential set jwt = 'd.e.f'`, `${place} '${one}'`,
  ];
  for (const text of attempts) await expect(app.db.rows({ text })).rejects.toThrow(/never rewritten|takes no more places|permission denied/);
  for (const text of attempts) await expect(owner.query(text)).rejects.toThrow(/never (rewritten|changed) or deleted|takes no more places/);
  await app.db.rows({ text: `update staff_award set approved = true, decided_by = '${other}', decided_at = ${now} where points = 5` });
});

test('a closed season takes no entry, no place of an Iged and no seal of them, from the application or from the owner', async () => {
  const id = await person(app);
  await earn(app, id, 10);
  await app.db.rows({ text: `insert into season values ('1992', 'Temporada 1992', '1992-01-01', '1992-12-31'), ('1993', 'Temporada 1993', '1993-01-01', '1993-12-31')` });
  const now = `'2026-03-02T15:00:00Z'`;
  const into = (season: string): string[] => [
    `insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, occurred_at)
      select '${season}', '${id}', kind, version, 'a mano:${season}', 500, ${now} from points_rule limit 1`,
    `insert into season_iged_place select '${season}', code, 1, 50, 5, kind, null, null from iged limit 1`,
    `insert into season_iged_seal values ('${season}', 'x', 1, 0, 5, 'Persona activa')`,
  ];
  await app.db.rows({ text: `update season set closed_at = ${now}, ranking_hash = 'x', ranking_rows = 0 where id = '1992'` });
  for (const text of into('1992')) {
    await expect(app.db.rows({ text })).rejects.toThrow(/takes no more (entries|places)/);
    await expect(owner.query(text)).rejects.toThrow(/takes no more (entries|places)/);
  }
  // While it is open they are taken; a season that is not there is refused by its key.
  for (const text of into('1993')) await app.db.rows({ text });
  await expect(app.db.rows({ text: into('1994')[0] })).rejects.toMatchObject({ code: 'REFERENCE_NOT_FOUND' });
});

test('an entry that waited for the close finds the season closed', async () => {
  const id = await person(app);
  await app.db.rows({ text: `insert into season values ('1995', 'Temporada 1995', '1995-01-01', '1995-12-31')` });
  await owner.query(`begin`);
  const { rows } = await owner.query<{ pid: number }>(`select pg_backend_pid() as pid from season where id = '1995' for update`);
  const entry = app.db.rows({
    text: `insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, occurred_at)
      select '1995', '${id}', kind, version, 'a mano:tarde', 500, now() from points_rule limit 1`,
  }).catch((error: unknown) => error);
  const waits = { text: 'select 1 from pg_locks where not granted and $1 = any(pg_blocking_pids(pid))', values: [rows[0].pid] };
  while (!(await app.db.one(waits))) await new Promise((resolve) => setTimeout(resolve, 10));
  await owner.query(`update season set closed_at = now(), ranking_hash = 'x', ranking_rows = 0 where id = '1995'`);
  await owner.query('commit');
  expect(await entry).toMatchObject({ message: expect.stringContaining('takes no more entries') as string });
});

test.each(['update points_entry set points = 1000', 'delete from points_entry', 'truncate points_entry cascade'])(
  'even the owner of the tables is refused "%s" by the trigger',
  async (text) => {
    await expect(owner.query(text)).rejects.toThrow(/never changed or deleted/);
  },
);

test('a login that may not make roles still migrates and serves, guarded by the triggers', async () => {
  const name = `plain_${process.pid}`;
  const copy = await cloneDatabase();
  const plain = new URL(copy.url);
  plain.username = name;
  plain.password = 'solo-de-prueba';
  await owner.query(`create role ${name} login password 'solo-de-prueba'`);
  const inside = new pg.Client({ connectionString: copy.url });
  await inside.connect();
  try {
    await inside.query(`grant all on schema public, graphile_worker to ${name}; grant all on all tables in schema public, graphile_worker to ${name}`);
    await expect(migrate(plain.href)).resolves.toBeUndefined();
    expect(await takenRole(plain.href)).toBeNull();
    expect(await takenRole(copy.url)).toBe('cop_app');
  } finally {
    await inside.query(`drop owned by ${name}; drop role ${name}`);
    await inside.end();
    await copy.drop();
  }
});
