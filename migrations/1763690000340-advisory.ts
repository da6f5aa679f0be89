import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Advisory sessions: who asks, with whom, when, what came out of it; and the hours that experts offer. */
export class Advisory1763690000340 implements MigrationInterface {
  readonly name = 'Advisory1763690000340';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      -- Equality beside overlap in one exclusion constraint.
      create extension if not exists btree_gist;
      -- The last number of each year: its row is held while a session is numbered, so that none is skipped or given twice.
      create table advisory_counter (
        year integer primary key,
        last integer not null
      );
      create table advisory_session (
        id uuid primary key,
        code text not null constraint one_advisory_session_per_code unique,
        kind text not null constraint advisory_kind_is_known check (kind in ('PERSONAL', 'TRANSFER')),
        state text not null constraint advisory_state_is_known check (state in ('REQUESTED', 'SCHEDULED', 'HELD', 'CLOSED', 'CANCELLED')),
        topic text not null,
        detail text not null default '',
        theme_id text not null constraint advisory_has_theme references theme (id),
        practice_id uuid constraint advisory_has_practice references practice (id) on delete set null,
        -- Whether the practice is of the team that asks: only then does its route count the session.
        own_practice boolean not null default false,
        requested_by uuid not null constraint advisory_has_requester references member (id),
        iged_code text constraint advisory_has_iged references iged (code),
        requested_at timestamptz(3) not null,
        expert_id uuid constraint advisory_has_expert references member (id),
        starts_at timestamptz(3),
        ends_at timestamptz(3),
        link text not null default '',
        place text not null default '',
        -- Grows with each change that calendars must learn.
        sequence integer not null default 0,
        agreements text not null default '',
        -- SHA-256 of what was recorded: the same record sent again is the same one.
        record_digest text,
        reason text not null default '',
        -- What lists are ordered by: when it is, or when it was asked while it has no time.
        ordered_at timestamptz(3) not null,
        updated_at timestamptz not null,
        constraint advisory_has_time_once_scheduled check (state in ('REQUESTED', 'CANCELLED')
          or (expert_id is not null and starts_at is not null and ends_at is not null)),
        constraint advisory_ends_after_it_starts check (ends_at > starts_at)
      );
      create index advisory_by_state on advisory_session (state, ordered_at, id);
      create index advisory_by_expert on advisory_session (expert_id, ordered_at desc, id desc) where expert_id is not null;
      create index advisory_by_time on advisory_session (starts_at, id) where state in ('SCHEDULED', 'HELD', 'CLOSED');
      create index advisory_by_topic on advisory_session using gin (fold(topic) gin_trgm_ops);
      create index advisory_by_practice on advisory_session (practice_id) where practice_id is not null;
      create table advisory_window (
        session_id uuid not null constraint advisory_window_has_session references advisory_session (id) on delete cascade,
        position smallint not null,
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3) not null,
        primary key (session_id, position)
      );
      create table advisory_attendee (
        id uuid primary key,
        session_id uuid not null constraint advisory_attendee_has_session references advisory_session (id) on delete cascade,
        -- null: somebody without an account, who came.
        member_id uuid constraint advisory_attendee_has_member references member (id),
        name text not null,
        side text not null constraint advisory_side_is_known check (side in ('TEAM', 'EXPERT')),
        registered boolean not null default true,
        connected boolean,
        -- The time that the session takes of this person, while it stands.
        during tstzrange,
        constraint one_place_per_session_and_member unique (session_id, member_id),
        constraint nobody_has_two_sessions_at_once exclude using gist (member_id with =, during with &&)
          where (member_id is not null and during is not null)
      );
      create index advisory_attendee_by_member on advisory_attendee (member_id, session_id) where member_id is not null;
      create table advisory_commitment (
        id uuid primary key,
        session_id uuid not null constraint advisory_commitment_has_session references advisory_session (id),
        text text not null,
        owner_id uuid constraint advisory_commitment_has_owner references member (id),
        owner_name text not null,
        due_on date not null,
        position smallint not null
      );
      create index advisory_commitment_by_session on advisory_commitment (session_id, position);
      create trigger advisory_commitment_only_grows before update or delete or truncate on advisory_commitment
        for each statement execute function forbid_change();
      create table advisory_confirmation (
        session_id uuid not null constraint advisory_confirmation_has_session references advisory_session (id),
        side text not null constraint confirming_side_is_known check (side in ('TEAM', 'EXPERT')),
        confirmed_by uuid not null,
        confirmed_at timestamptz not null,
        primary key (session_id, side)
      );
      create trigger advisory_confirmation_only_grows before update or delete or truncate on advisory_confirmation
        for each statement execute function forbid_change();
      create table advisory_satisfaction (
        session_id uuid not null constraint advisory_satisfaction_has_session references advisory_session (id),
        member_id uuid not null constraint advisory_satisfaction_has_member references member (id),
        rating smallint not null constraint rating_is_from_one_to_five check (rating between 1 and 5),
        comment text not null default '',
        rated_at timestamptz not null,
        primary key (session_id, member_id)
      );
      create table advisory_move (
        session_id uuid not null constraint advisory_move_has_session references advisory_session (id),
        position bigint generated always as identity,
        action text not null,
        from_state text,
        to_state text not null,
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz not null,
        primary key (session_id, position)
      );
      create trigger advisory_move_only_grows before update or delete or truncate on advisory_move
        for each statement execute function forbid_change();
      create table expert_weekly_slot (
        expert_id uuid not null constraint expert_slot_has_member references member (id),
        -- 1 is Monday, as ISO counts.
        weekday smallint not null constraint weekday_is_of_the_week check (weekday between 1 and 7),
        starts time not null,
        ends time not null,
        constraint slot_ends_after_it_starts check (ends > starts),
        primary key (expert_id, weekday, starts)
      );
      create table expert_day_exception (
        expert_id uuid not null constraint expert_exception_has_member references member (id),
        day date not null,
        -- Both null: the whole day is taken. Otherwise these hours, and no others, are free that day.
        starts time,
        ends time,
        constraint exception_is_a_day_or_hours check ((starts is null) = (ends is null)),
        constraint exception_ends_after_it_starts check (ends > starts),
        primary key (expert_id, day)
      );
      create table expert_field (
        expert_id uuid not null constraint expert_field_has_member references member (id),
        theme_id text not null constraint expert_field_has_theme references theme (id),
        primary key (expert_id, theme_id)
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table expert_field, expert_day_exception, expert_weekly_slot, advisory_move, advisory_satisfaction, advisory_confirmation,
        advisory_commitment, advisory_attendee, advisory_window, advisory_session, advisory_counter;
    `);
  }
}
