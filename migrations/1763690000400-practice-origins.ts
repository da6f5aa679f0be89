import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a practice comes from: an initiative, a challenge, or the practice that it adapts. */
export class PracticeOrigins1763690000400 implements MigrationInterface {
  readonly name = 'PracticeOrigins1763690000400';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table practice_origin (
        -- No reference: a draft that nobody sent may be discarded, and what was told of it stays told.
        practice_id uuid primary key,
        kind text not null constraint origin_kind_is_known check (kind in ('INITIATIVE', 'CHALLENGE', 'TRANSFER')),
        -- What it was on the floor above, as 'initiative:<id>'.
        source text not null,
        label text not null,
        -- A path of the portal, or nothing.
        link text not null default '' constraint origin_link_is_of_the_portal check (link = '' or link ~ '^/[a-z]'),
        origin_practice_id uuid constraint origin_practice_exists references practice (id),
        origin_version integer,
        told_by uuid not null,
        told_at timestamptz not null,
        constraint an_origin_names_practice_and_version check ((origin_practice_id is null) = (origin_version is null)),
        constraint nothing_comes_from_itself check (origin_practice_id <> practice_id)
      );
      create index practice_origin_by_source on practice_origin (source);
      create index practice_origin_by_practice on practice_origin (origin_practice_id) where origin_practice_id is not null;
      create trigger practice_origin_only_grows before update or delete or truncate on practice_origin
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table practice_origin');
  }
}
