import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Allies: who they are, their experts, and what they brought to each exchange, challenge and session. */
export class Allies1763690000410 implements MigrationInterface {
  readonly name = 'Allies1763690000410';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table ally (
        id uuid primary key,
        slug text not null constraint one_ally_per_slug unique,
        name text not null,
        kind text not null constraint ally_kind_is_known
          check (kind in ('INTERNATIONAL', 'UNIVERSITY', 'FOUNDATION', 'CIVIL_SOCIETY', 'COMPANY', 'STATE', 'OTHER')),
        description text not null,
        link text not null default '',
        logo_file_id uuid constraint ally_has_logo references stored_file (id),
        state text not null default 'LISTED' constraint ally_state_is_known check (state in ('LISTED', 'RETIRED')),
        retired_reason text not null default '',
        -- Grows with each change: who edits an older one is told.
        revision integer not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint a_retired_ally_says_why check ((state = 'RETIRED') = (retired_reason <> ''))
      );
      create unique index one_listed_ally_per_name on ally (fold(name)) where state = 'LISTED';
      create index ally_by_name on ally (state, fold(name), id);
      create index ally_by_kind on ally (kind, fold(name), id) where state = 'LISTED';
      create index ally_by_part_of_name on ally using gin (fold(name) gin_trgm_ops);
      -- No row: the whole country.
      create table ally_region (
        ally_id uuid not null constraint ally_region_has_ally references ally (id) on delete cascade,
        region_id text not null constraint ally_region_has_region references region (id),
        primary key (ally_id, region_id)
      );
      create index ally_region_by_region on ally_region (region_id, ally_id);
      create table ally_theme (
        ally_id uuid not null constraint ally_theme_has_ally references ally (id) on delete cascade,
        theme_id text not null constraint ally_theme_has_theme references theme (id),
        primary key (ally_id, theme_id)
      );
      create table ally_expert (
        ally_id uuid not null constraint ally_expert_has_ally references ally (id) on delete cascade,
        expert_id uuid not null constraint ally_expert_has_member references member (id),
        linked_at timestamptz not null,
        primary key (ally_id, expert_id)
      );
      create index ally_expert_by_expert on ally_expert (expert_id, ally_id);
      create table ally_contribution (
        id uuid primary key,
        ally_id uuid not null constraint contribution_has_ally references ally (id),
        kind text not null constraint contribution_kind_is_known check (kind in ('EXCHANGE', 'CHALLENGE', 'ADVISORY')),
        -- What it came from, such as advisory:<id>; of one written by hand, manual:<id>.
        source text not null,
        title text not null,
        link text not null default '',
        what text not null default '',
        -- Where staff read it, when they wrote it by hand.
        stated_source text not null default '',
        happened_on date not null,
        recorded_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint one_contribution_per_source_and_ally unique (kind, source, ally_id)
      );
      create index contribution_by_ally on ally_contribution (ally_id, happened_on desc, id desc) where withdrawn_at is null;
      create index contribution_by_day on ally_contribution (happened_on) where withdrawn_at is null;
      create table ally_move (
        ally_id uuid not null constraint ally_move_has_ally references ally (id),
        position bigint generated always as identity,
        action text not null,
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz not null,
        primary key (ally_id, position)
      );
      create trigger ally_move_only_grows before update or delete or truncate on ally_move
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table ally_move, ally_contribution, ally_expert, ally_theme, ally_region, ally');
  }
}
