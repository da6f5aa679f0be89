import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches of the wall that a member keeps, and what of them she has seen. */
export class SavedSearches1763690000322 implements MigrationInterface {
  readonly name = 'SavedSearches1763690000322';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table saved_search (
        id uuid primary key,
        member_id uuid not null constraint saved_search_has_member references member (id) on delete cascade,
        name text not null,
        -- The filter of the wall, in its own shape: what a value means is looked up when it is asked.
        filter jsonb not null,
        weekly boolean not null default false,
        saved_at timestamptz(3) not null,
        seen_at timestamptz(3) not null,
        -- Up to when the weekly notice has told.
        told_at timestamptz(3) not null
      );
      create index saved_search_of_member on saved_search (member_id, saved_at desc, id desc);
      create index saved_search_weekly on saved_search (member_id, id) where weekly;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `drop table saved_search`);
  }
}
