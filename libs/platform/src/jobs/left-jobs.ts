import type { Client } from 'pg';

/** What begins the name of a worker that holds a lock while it lives. Others (of a test, of a version before) are never touched. */
export const NAMED = 'lane:';
export const GIVEN_UP = ':given-up';

const OF_WORKERS = 4_071_813;
const DIED = 'Its process ended in the middle of it';

/** Who has jobs or queues and does not hold the lock of its name, and whether the server began after the first of them was taken. */
const WITHOUT_LOCK = /* sql */ `
  with taken as (
    select locked_by as worker, min(locked_at) as since from (
      select locked_by, locked_at from graphile_worker._private_jobs where locked_by like '${NAMED}%'
      union all select locked_by, locked_at from graphile_worker._private_job_queues where locked_by like '${NAMED}%') l
    group by locked_by)
  select worker, since < pg_postmaster_start_time() as "serverIsNew" from taken
  where not exists (select from pg_locks k where k.locktype = 'advisory' and k.objsubid = 2 and k.granted
    and k.database = (select oid from pg_database where datname = current_database())
    and k.classid = ${OF_WORKERS} and k.objid = (hashtext(taken.worker)::bigint & 4294967295)::oid)`;

/**
 * As the queue notes a failure: the attempt counts, the next one waits a little longer each time. Only while nobody holds the lock, and
 * whoever comes back for it waits until this is done. What has no attempts left is told to who can say so ($3), unless it was only replaced
 * by a newer job of its key: that leaves its mark after it was taken.
 */
const TAKE = /* sql */ `
  with free as materialized (select pg_try_advisory_xact_lock(${OF_WORKERS}, hashtext($1)) as mine),
  jobs as (
    update graphile_worker._private_jobs j
    set locked_by = null, locked_at = null, last_error = $2, run_at = greatest(now(), run_at) + exp(least(attempts, 10)) * interval '1 second'
    from free, (select id, locked_at from graphile_worker._private_jobs where locked_by = $1) o
    where free.mine and j.id = o.id and j.locked_by = $1
    returning j.id, j.task_id, j.payload, j.attempts, j.max_attempts, j.updated_at <= o.locked_at as newest),
  queues as (
    update graphile_worker._private_job_queues q set locked_by = null, locked_at = null from free where free.mine and q.locked_by = $1 returning q.id)
  select j.id, t.identifier as task, j.attempts, j.attempts >= j.max_attempts as over,
    case when j.newest and j.attempts >= j.max_attempts and t.identifier = any($3::text[])
      then (graphile_worker.add_job(t.identifier || '${GIVEN_UP}', j.payload)).id end as told
  from jobs j join graphile_worker._private_tasks t on t.id = j.task_id`;

export type WithoutLock = { worker: string; serverIsNew: boolean };
export type LeftJob = { id: string; task: string; attempts: number; over: boolean };

export async function workersWithoutLock(client: Client): Promise<WithoutLock[]> {
  return (await client.query<WithoutLock>(WITHOUT_LOCK)).rows;
}

/** Gives back what this worker had, as the owner of the queue. None when it came back. */
export async function giveBack(client: Client, worker: string, tellable: readonly string[]): Promise<LeftJob[]> {
  return (await client.query<LeftJob>(TAKE, [worker, DIED, tellable])).rows;
}

/** Held until the connection ends; more than one connection of the worker may hold it at the same time. */
export async function holdLock(client: Client, worker: string): Promise<void> {
  await client.query(`select pg_advisory_lock_shared(${OF_WORKERS}, hashtext($1))`, [worker]);
}

export async function letLock(client: Client, worker: string): Promise<void> {
  await client.query(`select pg_advisory_unlock_shared(${OF_WORKERS}, hashtext($1))`, [worker]);
}
