import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the figures count of every practice and of everybody who came is read from indexes alone, in their order. */
export class FiguresCounted1763690000605 implements MigrationInterface {
  readonly name = 'FiguresCounted1763690000605';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create index practice_counted on practice (id) include (theme_id, region_id, referent_since) where published_version is not null;
      create index practice_version_first on practice_version (practice_id) include (admitted_at) where number = 1;
      create index practice_version_first_by_time on practice_version (admitted_at) where number = 1;
      drop index stage_decision_by_practice;
      create index stage_decision_by_practice on stage_decision (practice_id, position) include (to_step, decided_at);
      create index validity_entry_lapsed on validity_entry (practice_id, position) include (made_at) where kind = 'LAPSED';
      create index webinar_attendee_came on webinar_attendee (webinar_id, iged_code) where connected_at is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop index practice_counted, practice_version_first, practice_version_first_by_time, stage_decision_by_practice, validity_entry_lapsed, webinar_attendee_came;
      create index stage_decision_by_practice on stage_decision (practice_id, position);
    `);
  }
}
