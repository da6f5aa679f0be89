import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The application's role may add jobs, and nothing else in the queue: this runs with the rights of the owner. */
export class AppRole1763690000011 implements MigrationInterface {
  readonly name = 'AppRole1763690000011';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create function queue_job(task text, payload json, run_at timestamptz, max_attempts integer, job_key text) returns void
        language plpgsql security definer set search_path = pg_catalog, pg_temp as $body$
      begin
        perform graphile_worker.add_job(task, payload => queue_job.payload, run_at => queue_job.run_at,
          max_attempts => queue_job.max_attempts, job_key => queue_job.job_key);
      end $body$;
      revoke execute on function queue_job from public;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop function queue_job');
  }
}
