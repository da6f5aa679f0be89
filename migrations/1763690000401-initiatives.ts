import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The wall of initiatives: what somebody wants to try, what peers contribute, how staff accompany, and what becomes of it. */
export class Initiatives1763690000401 implements MigrationInterface {
  readonly name = 'Initiatives1763690000401';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table initiative_setting (
        key text primary key,
        name text not null,
        value integer not null,
        revision integer not null default 1
      );
      create table initiative (
        id uuid primary key,
        state text not null constraint initiative_state_is_known
          check (state in ('SHARED', 'ACCOMPANIED', 'TURNED', 'ARCHIVED', 'WITHDRAWN', 'HIDDEN')),
        title text not null,
        problem text not null,
        proposal text not null,
        help text not null,
        theme_id text not null constraint initiative_has_theme references theme (id),
        author_id uuid not null constraint initiative_has_author references member (id),
        -- Of the day it was shared.
        iged_code text constraint initiative_has_iged references iged (code),
        region_id text constraint initiative_has_region references region (id),
        -- Milliseconds, so that a cursor made from it finds its place again.
        shared_at timestamptz(3) not null,
        edited_at timestamptz,
        -- The last thing anybody did with it: what makes it stale is that this gets old.
        active_at timestamptz(3) not null,
        nudged_at timestamptz,
        contribution_count integer not null default 0,
        accompaniment_count integer not null default 0,
        report_count integer not null default 0,
        -- Where it was born, when it was not on the wall: 'challenge:<id>'.
        source text,
        source_label text not null default '',
        source_link text not null default '' constraint source_link_is_of_the_portal check (source_link = '' or source_link ~ '^/[a-z]'),
        -- The practice it became; no reference: a draft may be discarded, and then it may become another.
        practice_id uuid,
        -- Why staff hid it or its author withdrew it; and what it goes back to when it is shown again.
        reason text not null default '',
        hidden_from text,
        -- Whether it was stated to recognition, and which time: it is taken back while it is out of sight.
        pays boolean not null,
        round integer not null default 0,
        search tsvector not null generated always as (setweight(to_tsvector('spanish_folded', title), 'A')
          || setweight(to_tsvector('spanish_folded', proposal), 'B') || setweight(to_tsvector('spanish_folded', problem || ' ' || help), 'C')) stored,
        constraint a_turned_initiative_names_its_practice check (state <> 'TURNED' or practice_id is not null),
        constraint a_hidden_initiative_says_why check (state <> 'HIDDEN' or (reason <> '' and hidden_from is not null))
      );
      create index initiative_wall on initiative (shared_at desc, id desc) where state in ('SHARED', 'ACCOMPANIED', 'TURNED');
      create index initiative_wall_state on initiative (state, shared_at desc, id desc);
      create index initiative_wall_theme on initiative (theme_id, shared_at desc, id desc) where state in ('SHARED', 'ACCOMPANIED', 'TURNED');
      create index initiative_wall_region on initiative (region_id, shared_at desc, id desc) where state in ('SHARED', 'ACCOMPANIED', 'TURNED');
      create index initiative_search on initiative using gin (search);
      create index initiative_by_author on initiative (author_id, shared_at desc, id desc);
      create index initiative_waiting on initiative (shared_at, id) where state = 'SHARED';
      create index initiative_stale on initiative (active_at, id) where state in ('SHARED', 'ACCOMPANIED');
      create index initiative_reported on initiative (shared_at, id) where report_count > 0;
      create index initiative_by_source on initiative (source) where source is not null;
      create table initiative_move (
        initiative_id uuid not null constraint initiative_move_has_initiative references initiative (id),
        position bigint generated always as identity,
        action text not null,
        from_state text,
        to_state text not null,
        note text not null default '',
        -- null: the daily job.
        made_by uuid,
        made_at timestamptz not null,
        primary key (initiative_id, position)
      );
      create trigger initiative_move_only_grows before update or delete or truncate on initiative_move
        for each statement execute function forbid_change();
      create index initiative_move_by_action on initiative_move (action, made_at);
      create table initiative_photo (
        -- That of its file, made by the client.
        id uuid primary key,
        initiative_id uuid not null constraint photo_has_initiative references initiative (id),
        caption text not null default '',
        minors boolean not null,
        authorised boolean not null,
        -- null until its upload begins.
        file_id uuid constraint photo_has_file references stored_file (id),
        added_at timestamptz not null,
        removed_at timestamptz,
        constraint no_minors_without_authorisation check (not minors or authorised)
      );
      create unique index one_photo_per_initiative on initiative_photo (initiative_id) where removed_at is null;
      create index initiative_photo_by_file on initiative_photo (file_id) where file_id is not null;
      create table initiative_contribution (
        id uuid primary key,
        initiative_id uuid not null constraint contribution_has_initiative references initiative (id),
        parent_id uuid constraint contribution_answers_one references initiative_contribution (id),
        author_id uuid not null constraint contribution_has_author references member (id),
        text text not null,
        written_at timestamptz(3) not null,
        useful_at timestamptz,
        removed_at timestamptz,
        hidden_at timestamptz,
        hidden_reason text not null default '',
        pays boolean not null,
        round integer not null default 0
      );
      create index contribution_thread on initiative_contribution (initiative_id, written_at, id) where parent_id is null;
      create index contribution_replies on initiative_contribution (parent_id, written_at, id) where parent_id is not null;
      create index contribution_by_author on initiative_contribution (author_id, initiative_id);
      create table initiative_accompaniment (
        id uuid primary key,
        initiative_id uuid not null constraint accompaniment_has_initiative references initiative (id),
        by_id uuid not null constraint accompaniment_has_specialist references member (id),
        held_on date not null,
        note text not null,
        noted_at timestamptz not null
      );
      create index accompaniment_by_initiative on initiative_accompaniment (initiative_id, held_on, id);
      create index accompaniment_by_day on initiative_accompaniment (held_on);
      create trigger initiative_accompaniment_only_grows before update or delete or truncate on initiative_accompaniment
        for each statement execute function forbid_change();
      create table initiative_report (
        id uuid primary key,
        initiative_id uuid not null constraint report_has_initiative references initiative (id),
        -- null: the whole initiative.
        contribution_id uuid constraint report_has_contribution references initiative_contribution (id),
        reporter_id uuid not null constraint report_has_reporter references member (id),
        reason text not null,
        note text not null default '',
        reported_at timestamptz not null
      );
      create unique index one_report_per_person_and_initiative on initiative_report (initiative_id, reporter_id) where contribution_id is null;
      create unique index one_report_per_person_and_contribution on initiative_report (contribution_id, reporter_id) where contribution_id is not null;
      create index initiative_report_by_initiative on initiative_report (initiative_id, reported_at);
      create trigger initiative_report_only_grows before update or delete or truncate on initiative_report
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table initiative_report, initiative_accompaniment, initiative_contribution, initiative_photo, initiative_move, initiative, initiative_setting;
    `);
  }
}
