import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A section for the case of one school, and its level beside the practice, for the filters of the wall. */
export class SchoolCase1763690000302 implements MigrationInterface {
  readonly name = 'SchoolCase1763690000302';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table sheet_section drop constraint sheet_section_kind_is_known;
      alter table sheet_section add constraint sheet_section_kind_is_known
        check (kind in ('BASICS', 'PLACE', 'TEAM', 'TEXT', 'LINES', 'RESULTS', 'SUSTAINABILITY', 'RESOURCES', 'SCHOOL'));
      alter table practice add column school_level text constraint school_level_is_known
        check (school_level in ('PRESCHOOL', 'PRIMARY', 'SECONDARY', 'SPECIAL', 'ALTERNATIVE', 'TECHNICAL'));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table practice drop column school_level;
      delete from practice_section where section_key in (select key from sheet_section where kind = 'SCHOOL');
      delete from sheet_section where kind = 'SCHOOL';
      alter table sheet_section drop constraint sheet_section_kind_is_known;
      alter table sheet_section add constraint sheet_section_kind_is_known
        check (kind in ('BASICS', 'PLACE', 'TEAM', 'TEXT', 'LINES', 'RESULTS', 'SUSTAINABILITY', 'RESOURCES'));
    `);
  }
}
