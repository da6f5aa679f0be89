import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spreadsheets brought in: each file row by row, and for ever what came from one. */
export class Imports1763690000451 implements MigrationInterface {
  readonly name = 'Imports1763690000451';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table import_batch (
        id uuid primary key,
        kind text not null constraint import_kind_is_known check (kind in ('MEMBERS', 'PRACTICES', 'ADVISORY')),
        state text not null constraint import_state_is_known check (state in ('READ', 'CHECKING', 'CHECKED', 'BRINGING', 'DONE', 'ABANDONED')),
        file_name text not null,
        file_sha256 text not null,
        headers jsonb not null,
        -- Of each field, the place of its column in the file.
        mapping jsonb not null,
        row_count integer not null,
        with_points boolean not null default false,
        made_by uuid not null constraint import_batch_has_maker references member (id),
        made_at timestamptz(3) not null,
        -- When a part was last done: one that stands still is taken up again.
        touched_at timestamptz not null,
        finished_at timestamptz
      );
      create index import_batch_by_time on import_batch (made_at desc, id desc);
      create index import_batch_running on import_batch (touched_at) where state in ('CHECKING', 'BRINGING');
      create table import_row (
        batch_id uuid not null constraint import_row_has_batch references import_batch (id) on delete cascade,
        -- As the spreadsheet numbers it.
        number integer not null,
        cells jsonb not null,
        -- null until it is checked.
        problems jsonb,
        natural_key text,
        value jsonb,
        outcome text constraint import_outcome_is_known check (outcome in ('CREATED', 'REPEATED')),
        primary key (batch_id, number)
      );
      create index import_row_with_problems on import_row (batch_id, number) where problems <> '[]';
      -- What came from a spreadsheet, by what tells it apart there: brought in once, whatever file names it again.
      create table imported_record (
        kind text not null,
        natural_key text not null,
        target_id uuid not null,
        batch_id uuid not null constraint imported_record_has_batch references import_batch (id),
        row_number integer not null,
        row_sha256 text not null,
        brought_at timestamptz not null,
        primary key (kind, natural_key)
      );
      create index imported_record_by_target on imported_record (target_id);
      create trigger imported_record_only_grows before update or delete or truncate on imported_record
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table imported_record, import_row, import_batch');
  }
}
