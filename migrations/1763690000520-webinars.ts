import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webinars: their plan, who speaks, who registered, who entered, and what stays afterwards. */
export class Webinars1763690000520 implements MigrationInterface {
  readonly name = 'Webinars1763690000520';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table webinar (
        id uuid primary key,
        slug text not null constraint one_webinar_per_slug unique,
        title text not null,
        about text not null,
        topics text[] not null default '{}',
        state text not null constraint webinar_state_is_known check (state in ('PLANNED', 'ANNOUNCED', 'HELD', 'CLOSED', 'CANCELLED')),
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3) not null,
        -- Where it is entered: told to whoever registered, and only shortly before.
        link text not null default '',
        -- null: everyone fits.
        capacity integer constraint webinar_capacity_is_positive check (capacity > 0),
        recording text not null default '',
        -- Came from a spreadsheet: nobody planned it here.
        imported boolean not null default false,
        revision integer not null default 1,
        -- SHA-256 of the plan as it was saved: the same plan sent again is the same one.
        plan_digest text not null,
        -- Grows with each change that calendars must learn.
        sequence integer not null default 0,
        reason text not null default '',
        announced_at timestamptz,
        created_by uuid not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint webinar_ends_after_it_starts check (ends_at > starts_at)
      );
      create index webinar_by_start on webinar (starts_at desc, id desc);
      create index webinar_public_by_start on webinar (starts_at desc, id desc) where announced_at is not null;
      create table webinar_speaker (
        webinar_id uuid not null constraint webinar_speaker_has_webinar references webinar (id),
        position integer not null,
        kind text not null constraint webinar_speaker_kind_is_known check (kind in ('MEMBER', 'EXPERT', 'ALLY', 'GUEST')),
        member_id uuid constraint webinar_speaker_has_member references member (id),
        ally_id uuid constraint webinar_speaker_has_ally references ally (id),
        name text not null,
        post text not null default '',
        primary key (webinar_id, position),
        constraint webinar_speaker_is_somebody check ((kind in ('MEMBER', 'EXPERT')) = (member_id is not null) and (kind = 'ALLY') = (ally_id is not null))
      );
      -- A person and a webinar: whether she registered, and whether she entered. One is never read from the other.
      create table webinar_attendee (
        id uuid primary key,
        webinar_id uuid not null constraint webinar_attendee_has_webinar references webinar (id),
        -- null: somebody without an account.
        member_id uuid constraint webinar_attendee_has_member references member (id),
        name text not null,
        iged_code text constraint webinar_attendee_has_iged references iged (code),
        institution text not null default '',
        registered_at timestamptz(3),
        left_at timestamptz(3),
        connected_at timestamptz(3),
        connected_how text constraint webinar_connected_how_is_known check (connected_how in ('OWN', 'STAFF', 'IMPORT')),
        -- Times that staff took it back: each counts as another cause.
        turn integer not null default 0,
        corrected_at timestamptz(3),
        updated_at timestamptz(3) not null,
        constraint one_attendee_per_webinar_and_member unique (webinar_id, member_id),
        constraint webinar_connection_says_how check ((connected_at is null) = (connected_how is null))
      );
      create index webinar_attendee_by_webinar on webinar_attendee (webinar_id, fold(name), id);
      create index webinar_attendee_by_member on webinar_attendee (member_id) where member_id is not null;
      create table webinar_material (
        id uuid primary key,
        webinar_id uuid not null constraint webinar_material_has_webinar references webinar (id),
        title text not null,
        file_id uuid constraint webinar_material_has_file references stored_file (id),
        link text not null default '',
        added_by uuid not null,
        added_at timestamptz not null,
        removed_at timestamptz,
        constraint webinar_material_is_a_file_or_a_link check ((file_id is null) <> (link = ''))
      );
      create index webinar_material_by_webinar on webinar_material (webinar_id, added_at, id) where removed_at is null;
      create index webinar_material_by_file on webinar_material (file_id) where file_id is not null;
      create table webinar_setting (
        key text primary key,
        name text not null,
        value integer not null,
        revision integer not null default 1
      );
      create table webinar_move (
        webinar_id uuid not null constraint webinar_move_has_webinar references webinar (id),
        position bigint generated always as identity,
        action text not null,
        from_state text,
        to_state text not null,
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz not null,
        primary key (webinar_id, position)
      );
      create trigger webinar_move_only_grows before update or delete or truncate on webinar_move
        for each statement execute function forbid_change();
      alter table ally_contribution drop constraint contribution_kind_is_known;
      alter table ally_contribution add constraint contribution_kind_is_known check (kind in ('EXCHANGE', 'CHALLENGE', 'ADVISORY', 'WEBINAR'));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      delete from ally_contribution where kind = 'WEBINAR';
      alter table ally_contribution drop constraint contribution_kind_is_known;
      alter table ally_contribution add constraint contribution_kind_is_known check (kind in ('EXCHANGE', 'CHALLENGE', 'ADVISORY'));
      drop table webinar_move, webinar_setting, webinar_material, webinar_attendee, webinar_speaker, webinar;
    `);
  }
}
