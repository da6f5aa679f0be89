import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every published template of the sheet, the one staff prepare, and which one each sheet is written with. */
export class TemplateVersions1763690000303 implements MigrationInterface {
  readonly name = 'TemplateVersions1763690000303';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table sheet_template (
        number integer primary key,
        -- The sections in their order, those set aside too: what sheet_section held that day.
        sections jsonb not null,
        note text not null default '',
        published_by uuid,
        published_at timestamptz not null
      );
      create trigger sheet_template_only_grows before update or delete or truncate on sheet_template
        for each statement execute function forbid_change();
      create table sheet_template_draft (
        only_row boolean primary key default true constraint sheet_template_draft_is_one_row check (only_row),
        revision integer not null,
        sections jsonb not null,
        updated_by uuid not null,
        updated_at timestamptz not null
      );
      -- Null: written before templates had a number, with the first of them.
      alter table practice add column template_number integer constraint practice_has_sheet_template references sheet_template (number);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table practice drop column template_number;
      drop table sheet_template_draft, sheet_template;
    `);
  }
}
