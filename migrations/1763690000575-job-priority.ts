import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A job with its priority, so that a letter somebody waits for is not behind an announcement to everybody. The version before goes on with `queue_job`. */
export class JobPriority1763690000575 implements MigrationInterface {
  readonly name = 'JobPriority1763690000575';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create function queue_job_by_priority(task text, payload json, run_at timestamptz, max_attempts integer, job_key text, priority integer) returns void
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
      begin
        perform graphile_worker.add_job(task, payload => queue_job_by_priority.payload, run_at => queue_job_by_priority.run_at,
          max_attempts => queue_job_by_priority.max_attempts, job_key => queue_job_by_priority.job_key, priority => queue_job_by_priority.priority);
      end $body$;
      revoke execute on function queue_job_by_priority from public;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function queue_job_by_priority');
  }
}
