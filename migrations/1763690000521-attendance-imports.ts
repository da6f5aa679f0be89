import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attendance may come from a spreadsheet too. */
export class AttendanceImports1763690000521 implements MigrationInterface {
  readonly name = 'AttendanceImports1763690000521';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table import_batch drop constraint import_kind_is_known;
      alter table import_batch add constraint import_kind_is_known check (kind in ('MEMBERS', 'PRACTICES', 'ADVISORY', 'ATTENDANCE'));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table import_batch drop constraint import_kind_is_known;
      alter table import_batch add constraint import_kind_is_known check (kind in ('MEMBERS', 'PRACTICES', 'ADVISORY')) not valid;
    `);
  }
}
