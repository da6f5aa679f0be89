import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The numbers of challenges are edited by staff: each over what was on the screen. */
export class ChallengeNumbers1763690000532 implements MigrationInterface {
  readonly name = 'ChallengeNumbers1763690000532';

  async up(run: QueryRunner): Promise<void> {
    await run.query('alter table challenge_setting add column revision integer not null default 1');
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      delete from challenge_setting where key like '%_reminder_hours';
      alter table challenge_setting drop column revision;
    `);
  }
}
