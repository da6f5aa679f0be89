import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Circles: who is in them and with which role, their meetings from topics to signed minutes, their yearly plan and private logbooks. */
export class Circles1763690000411 implements MigrationInterface {
  readonly name = 'Circles1763690000411';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table circle (
        id uuid primary key,
        name text not null,
        purpose text not null,
        state text not null default 'OPEN' constraint circle_state_is_known check (state in ('OPEN', 'CLOSED')),
        closed_reason text not null default '',
        -- Most of its members want it in the public list; kept in the transaction that changes a wish or a member.
        listed boolean not null default false,
        member_count integer not null default 0,
        meeting_count integer not null default 0,
        -- When it last met or, before that, when it began: what tells a stale one.
        last_met_at timestamptz(3) not null,
        ever_met boolean not null default false,
        revision integer not null default 1,
        created_by uuid not null constraint circle_has_founder references member (id),
        created_at timestamptz(3) not null,
        updated_at timestamptz not null
      );
      create index circle_by_last_meeting on circle (state, last_met_at, id);
      create index circle_by_name on circle (fold(name), id) where listed and state = 'OPEN';
      create index circle_by_part_of_name on circle using gin (fold(name) gin_trgm_ops);
      create table circle_member (
        circle_id uuid not null constraint circle_member_has_circle references circle (id),
        member_id uuid not null constraint circle_member_has_member references member (id),
        state text not null constraint circle_membership_is_known check (state in ('INVITED', 'IN', 'DECLINED', 'LEFT')),
        invited_by uuid not null,
        invited_at timestamptz not null,
        joined_at timestamptz,
        left_at timestamptz,
        wants_listed boolean not null default false,
        primary key (circle_id, member_id)
      );
      create index circle_member_by_member on circle_member (member_id, state, circle_id);
      create table circle_role_turn (
        id uuid primary key,
        circle_id uuid not null constraint role_turn_has_circle references circle (id),
        role text not null constraint circle_role_is_known check (role in ('COORDINATOR', 'MODERATOR', 'SECRETARY')),
        member_id uuid not null constraint role_turn_has_member references member (id),
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3),
        given_by uuid not null
      );
      create unique index one_holder_per_circle_role on circle_role_turn (circle_id, role) where ends_at is null;
      create index role_turn_by_circle on circle_role_turn (circle_id, role, starts_at);
      create table circle_meeting (
        id uuid primary key,
        circle_id uuid not null constraint meeting_has_circle references circle (id),
        number integer not null,
        title text not null,
        state text not null constraint meeting_state_is_known check (state in ('PLANNED', 'RUNNING', 'HELD', 'SIGNED', 'CANCELLED')),
        starts_at timestamptz(3) not null,
        ends_at timestamptz(3) not null,
        link text not null default '',
        place text not null default '',
        -- Grows with each change that calendars must learn.
        sequence integer not null default 0,
        questions text[] not null default '{}',
        programme_revision integer not null default 0,
        notes text not null default '',
        conclusions text not null default '',
        notes_revision integer not null default 0,
        notes_by uuid,
        notes_at timestamptz(3),
        began_at timestamptz(3),
        held_at timestamptz(3),
        run_by uuid constraint meeting_has_runner references member (id),
        run_paid_at timestamptz,
        -- The item that is being treated and since when: every phone shows the same timer.
        current_item uuid,
        current_since timestamptz(3),
        minutes jsonb,
        digest text constraint digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
        signed_by uuid constraint meeting_has_signer references member (id),
        signed_at timestamptz(3),
        reason text not null default '',
        created_by uuid not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        constraint one_meeting_per_circle_and_number unique (circle_id, number),
        constraint meeting_ends_after_it_starts check (ends_at > starts_at),
        constraint signed_minutes_are_whole check ((state = 'SIGNED') = (minutes is not null and digest is not null and signed_at is not null))
      );
      create index meeting_by_circle on circle_meeting (circle_id, starts_at desc, id desc);
      create index meeting_by_time on circle_meeting (held_at) where held_at is not null;
      create function signed_minutes_stay() returns trigger language plpgsql as $body$
      begin
        if old.state = 'SIGNED' and (tg_op = 'DELETE' or (old.minutes, old.digest, old.signed_by, old.signed_at, old.state, old.notes, old.conclusions)
          is distinct from (new.minutes, new.digest, new.signed_by, new.signed_at, new.state, new.notes, new.conclusions)) then
          raise exception 'signed minutes are never changed' using errcode = 'restrict_violation';
        end if;
        return case tg_op when 'DELETE' then old else new end;
      end $body$;
      create trigger signed_minutes_stay before update or delete on circle_meeting for each row execute function signed_minutes_stay();
      create table meeting_topic (
        id uuid primary key,
        meeting_id uuid not null constraint topic_has_meeting references circle_meeting (id),
        text text not null,
        proposed_by uuid not null constraint topic_has_proposer references member (id),
        proposed_at timestamptz(3) not null,
        votes integer not null default 0
      );
      create index topic_by_meeting on meeting_topic (meeting_id, votes desc, proposed_at);
      create table topic_vote (
        topic_id uuid not null constraint vote_has_topic references meeting_topic (id) on delete cascade,
        member_id uuid not null constraint vote_has_member references member (id),
        voted_at timestamptz not null,
        primary key (topic_id, member_id)
      );
      create table meeting_item (
        id uuid primary key,
        meeting_id uuid not null constraint item_has_meeting references circle_meeting (id),
        position smallint not null,
        title text not null,
        minutes smallint not null constraint item_takes_minutes check (minutes between 1 and 240),
        brings text not null default '',
        owner_id uuid constraint item_has_owner references member (id),
        -- Seconds it has taken in the turns that are over.
        taken integer not null default 0,
        constraint one_item_per_meeting_and_position unique (meeting_id, position) deferrable initially deferred
      );
      create table meeting_practice (
        meeting_id uuid not null constraint shared_practice_has_meeting references circle_meeting (id),
        practice_id uuid not null constraint shared_practice_is_one references practice (id) on delete cascade,
        shared_by uuid not null constraint shared_practice_has_member references member (id),
        note text not null default '',
        shared_at timestamptz(3) not null,
        primary key (meeting_id, practice_id)
      );
      create index meeting_practice_by_practice on meeting_practice (practice_id);
      create table meeting_attendance (
        meeting_id uuid not null constraint attendance_has_meeting references circle_meeting (id),
        member_id uuid not null constraint attendance_has_member references member (id),
        -- By whoever keeps the notes, and by the person herself: only the second counts.
        marked boolean not null default false,
        confirmed boolean,
        confirmed_at timestamptz,
        primary key (meeting_id, member_id)
      );
      create index attendance_by_member on meeting_attendance (member_id, meeting_id);
      create table circle_commitment (
        id uuid primary key,
        circle_id uuid not null constraint circle_commitment_has_circle references circle (id),
        meeting_id uuid not null constraint circle_commitment_has_meeting references circle_meeting (id),
        text text not null,
        owner_id uuid not null constraint circle_commitment_has_owner references member (id),
        due_on date not null,
        state text not null default 'PENDING' constraint circle_commitment_state_is_known check (state in ('PENDING', 'DONE', 'CANCELLED')),
        made_by uuid not null,
        made_at timestamptz(3) not null
      );
      create index circle_commitment_by_circle on circle_commitment (circle_id, state, due_on);
      create index circle_commitment_by_meeting on circle_commitment (meeting_id, made_at);
      create table commitment_follow_up (
        id uuid primary key,
        commitment_id uuid not null constraint follow_up_has_commitment references circle_commitment (id),
        -- null: told by its owner between meetings.
        meeting_id uuid constraint follow_up_has_meeting references circle_meeting (id),
        state text not null constraint follow_up_state_is_known check (state in ('PENDING', 'DONE', 'CANCELLED')),
        note text not null default '',
        told_by uuid not null,
        told_at timestamptz(3) not null
      );
      create index follow_up_by_commitment on commitment_follow_up (commitment_id, told_at);
      create trigger commitment_follow_up_only_grows before update or delete or truncate on commitment_follow_up
        for each statement execute function forbid_change();
      create table reflection_prompt (
        id text primary key,
        text text not null,
        position smallint not null,
        enabled boolean not null default true
      );
      -- Of its writer alone: no statement of the house reads it without her id.
      create table logbook_entry (
        id uuid primary key,
        circle_id uuid not null constraint logbook_has_circle references circle (id),
        meeting_id uuid constraint logbook_has_meeting references circle_meeting (id),
        member_id uuid not null constraint logbook_has_writer references member (id),
        prompt text not null default '',
        text text not null,
        revision integer not null default 1,
        written_at timestamptz(3) not null,
        updated_at timestamptz(3) not null
      );
      create index logbook_by_writer on logbook_entry (member_id, circle_id, written_at desc, id desc);
      create table plan_activity (
        id uuid primary key,
        circle_id uuid not null constraint activity_has_circle references circle (id),
        year smallint not null,
        title text not null,
        due_on date not null,
        owner_id uuid constraint activity_has_owner references member (id),
        progress text not null default 'INITIAL' constraint activity_progress_is_known check (progress in ('INITIAL', 'INTERMEDIATE', 'CONCLUDED')),
        means_planned text not null default '',
        means_text text not null default '',
        means_link text not null default '',
        means_file_id uuid constraint activity_has_file references stored_file (id),
        withdrawn_at timestamptz,
        revision integer not null default 1,
        updated_at timestamptz not null,
        constraint a_concluded_activity_has_its_means check (progress <> 'CONCLUDED' or means_text <> '' or means_link <> '' or means_file_id is not null)
      );
      create index activity_by_circle on plan_activity (circle_id, year, due_on, id) where withdrawn_at is null;
      create table circle_move (
        circle_id uuid not null constraint circle_move_has_circle references circle (id),
        position bigint generated always as identity,
        meeting_id uuid,
        action text not null,
        from_state text,
        to_state text,
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz not null,
        primary key (circle_id, position)
      );
      create index circle_move_by_meeting on circle_move (meeting_id, position) where meeting_id is not null;
      create trigger circle_move_only_grows before update or delete or truncate on circle_move
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table circle_move, plan_activity, logbook_entry, reflection_prompt, commitment_follow_up, circle_commitment, meeting_attendance,
        meeting_practice, meeting_item, topic_vote, meeting_topic, circle_meeting, circle_role_turn, circle_member, circle;
      drop function signed_minutes_stay();
    `);
  }
}
