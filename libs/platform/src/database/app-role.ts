import pg from 'pg';
import { log } from '../telemetry/log.js';
import { pgFields } from './constraints.js';

/** Who the application is in the database: not the owner of its tables, so neither can it change or delete what only grows. */
export const APP_ROLE = 'cop_app';

const NOT_ALLOWED = '42501';

/** A login without the right to make roles may use one that an administrator made and granted to it. */
const MAKE_ROLE = `do $$ begin
  if not exists (select from pg_roles where rolname = '${APP_ROLE}') then create role ${APP_ROLE} nologin; end if;
  begin
    grant ${APP_ROLE} to current_user;
  exception when insufficient_privilege then null; end;
exception when duplicate_object or unique_violation then null; end $$`;

/** Whatever the trigger of growing tables guards loses its UPDATE, DELETE and TRUNCATE: a new such table is covered by having it. */
const GRANT = `do $$ declare mine record; begin
  for mine in select c.oid::regclass as name, c.relkind from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'S') and pg_has_role(c.relowner, 'USAGE') loop
    if mine.relkind = 'S' then execute format('grant usage, select on sequence %s to ${APP_ROLE}', mine.name);
    else execute format('grant select, insert, update, delete on %s to ${APP_ROLE}', mine.name); end if;
  end loop;
  for mine in select distinct tgrelid::regclass as name from pg_trigger where tgfoid = 'public.forbid_change'::regproc and not tgisinternal loop
    execute format('revoke update, delete, truncate on %s from ${APP_ROLE}', mine.name);
  end loop;
  revoke insert, update, delete on migrations from ${APP_ROLE};
  grant usage on schema public, graphile_worker to ${APP_ROLE};
  grant execute on function queue_job, queue_job_by_priority, forget_audit, forget_imported to ${APP_ROLE};
  grant select on all tables in schema graphile_worker to ${APP_ROLE};
  -- The queue hides its rows from everyone but its owner.
  for mine in select c.oid::regclass as name from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = '${APP_ROLE}_reads') loop
    execute format('create policy ${APP_ROLE}_reads on %s for select to ${APP_ROLE} using (true)', mine.name);
  end loop;
end $$`;

/** After the migrations, by the owner of the tables. Where the login may not make roles, nothing changes and the start says so. */
export async function prepareAppRole(owner: pg.Client): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(MAKE_ROLE);
    await owner.query(GRANT);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    if (pgFields(error).code !== NOT_ALLOWED) throw error;
    log.warn({ err: error }, `the role ${APP_ROLE} could not be prepared`);
  }
}

/** The role that the connections of the application take, or null when this login cannot: then only triggers guard the ledger. */
export async function takenRole(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`set role ${APP_ROLE}`);
    const { rows } = await client.query<{ ready: boolean }>(`select has_table_privilege('points_entry', 'insert') as ready`);
    if (rows[0].ready) return APP_ROLE;
    log.warn(`the role ${APP_ROLE} has no rights here: the application runs as the owner and triggers alone guard what only grows`);
    return null;
  } catch (error) {
    log.warn({ err: error }, `no role ${APP_ROLE}: the application runs as the owner and triggers alone guard what only grows`);
    return null;
  } finally {
    await client.end();
  }
}
