import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A job that its worker finds at its next look, within two seconds, instead of being told. Telling (NOTIFY) holds a lock of the whole
 * server while a transaction is written to disk, so that awards at the same moment would commit one after the other.
 */
export class QuietJobs1763690000240 implements MigrationInterface {
  readonly name = 'QuietJobs1763690000240';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
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
      revoke execute on function queue_job_quietly from public;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function queue_job_quietly');
  }
}
