import type { MigrationInterface, QueryRunner } from 'typeorm';

const QUIETLY = /* sql */ `
  create function queue_job_quietly(task text, payload json, max_attempts integer) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
  begin
    loop
      insert into graphile_worker._private_jobs (task_id, payload, max_attempts)
        select t.id, queue_job_quietly.payload, queue_job_quietly.max_attempts from graphile_worker._private_tasks t where t.identifier = task;
      exit when found;
      -- The first job of its kind.
      insert into graphile_worker._private_tasks (identifier) values (task) on conflict do nothing;
    end loop;
  end $body$;
  revoke execute on function queue_job_quietly from public;`;

/**
 * Whose insignias are looked at next, a row each time a fact of theirs is stated or withdrawn: an award writes one short row instead of a
 * job with its four indexes. The worker turns them into jobs every two seconds, so that somebody who is due many times is looked at once.
 */
export class InsigniaDue1763690000550 implements MigrationInterface {
  readonly name = 'InsigniaDue1763690000550';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table insignia_due (
        id bigint generated always as identity primary key,
        -- No foreign key: it would hold the member's row in every award, and who is gone has no insignias to earn.
        member_id uuid not null
      ) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
      drop function queue_job_quietly;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      ${QUIETLY}
      select queue_job_quietly('insignias.evaluate', json_build_object('memberIds', json_agg(distinct member_id)), 8) from insignia_due having count(*) > 0;
      drop table insignia_due;
    `);
  }
}
