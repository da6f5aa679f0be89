import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often public pages are read: a number per day and kind of page, and nothing of who reads. */
export class PageVisits1763690000450 implements MigrationInterface {
  readonly name = 'PageVisits1763690000450';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table page_visit (
        day date not null,
        kind text not null,
        visits integer not null constraint visits_are_counted check (visits > 0),
        primary key (day, kind)
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table page_visit');
  }
}
