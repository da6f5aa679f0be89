import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Challenges: what staff ask, who enters, what each team hands in and when it was written and received, and what came of it. */
export class Challenges1763690000420 implements MigrationInterface {
  readonly name = 'Challenges1763690000420';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table challenge_setting (
        key text primary key,
        name text not null,
        value integer not null
      );
      create table challenge (
        id uuid primary key,
        state text not null constraint challenge_state_is_known check (state in ('DRAFT', 'LAUNCHED', 'CLOSED', 'WITHDRAWN')),
        title text not null,
        statement text not null default '',
        -- Empty: of every kind, of every region.
        iged_kinds text[] not null default '{}',
        region_ids text[] not null default '{}',
        team_min smallint not null,
        team_max smallint not null,
        entries_per_iged smallint not null,
        enters_until timestamptz(3),
        -- Hours after a deadline in which what was written before it is still received; 0: none.
        grace_hours integer not null default 0,
        becomes text not null default 'NOTHING' constraint challenge_outcome_is_known check (becomes in ('NOTHING', 'PRACTICE')),
        -- SHA-256 of the last draft saved: the same one sent again is the same one.
        digest text,
        results text not null default 'LISTED' constraint challenge_results_are_known check (results in ('LISTED', 'BY_RUBRIC')),
        revision integer not null default 0,
        reason text not null default '',
        created_by uuid not null constraint challenge_has_author references member (id),
        created_at timestamptz(3) not null,
        launched_at timestamptz(3),
        closed_at timestamptz(3),
        updated_at timestamptz(3) not null,
        constraint challenge_team_limits_are_in_order check (team_min between 1 and team_max),
        constraint challenge_takes_entries check (entries_per_iged > 0 and grace_hours >= 0),
        constraint challenge_is_launched_before_it_closes check (state in ('DRAFT', 'WITHDRAWN') or launched_at is not null)
      );
      create index challenge_by_state on challenge (state, updated_at desc, id desc);
      create index challenge_public on challenge (launched_at desc, id desc) where state in ('LAUNCHED', 'CLOSED');
      create table challenge_step (
        id uuid primary key,
        challenge_id uuid not null constraint challenge_step_has_challenge references challenge (id),
        position smallint not null,
        title text not null,
        instructions text not null default '',
        due_at timestamptz(3) not null,
        wants_text boolean not null,
        text_limit integer not null,
        -- 0: no files are asked for.
        most_files smallint not null,
        -- Grows with each extension, so that calendars learn it.
        sequence integer not null default 0,
        updated_at timestamptz(3) not null,
        constraint one_challenge_step_per_position unique (challenge_id, position),
        constraint challenge_step_asks_for_something check (wants_text or most_files > 0)
      );
      create table challenge_criterion (
        challenge_id uuid not null constraint challenge_criterion_has_challenge references challenge (id),
        position smallint not null,
        text text not null,
        primary key (challenge_id, position)
      );
      create table challenge_rubric_line (
        challenge_id uuid not null constraint challenge_rubric_line_has_challenge references challenge (id),
        position smallint not null,
        name text not null,
        detail text not null default '',
        primary key (challenge_id, position)
      );
      create table challenge_insignia (
        challenge_id uuid not null constraint challenge_insignia_has_challenge references challenge (id),
        -- 0: for everyone who completes it; otherwise for the teams of that place.
        place smallint not null constraint challenge_place_is_counted check (place >= 0),
        insignia_id text not null,
        grade integer not null,
        primary key (challenge_id, place),
        constraint challenge_insignia_has_grade foreign key (insignia_id, grade) references insignia_grade (insignia_id, grade)
      );
      create table challenge_ally (
        challenge_id uuid not null constraint challenge_ally_has_challenge references challenge (id),
        ally_id uuid not null constraint challenge_ally_has_ally references ally (id),
        what text not null,
        primary key (challenge_id, ally_id)
      );
      -- What was launched stays: only the deadline of a step is ever moved, and that by a published extension.
      create function challenge_as_launched() returns trigger language plpgsql as $body$
      declare
        owner uuid;
      begin
        if tg_op = 'INSERT' then owner := new.challenge_id; else owner := old.challenge_id; end if;
        if exists (select 1 from challenge c where c.id = owner and c.state <> 'DRAFT') then
          raise exception 'a launched challenge is not rewritten' using errcode = '23514', constraint = 'challenge_stays_as_launched';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $body$;
      create trigger challenge_criterion_stays before insert or update or delete on challenge_criterion
        for each row execute function challenge_as_launched();
      create trigger challenge_rubric_stays before insert or update or delete on challenge_rubric_line
        for each row execute function challenge_as_launched();
      create trigger challenge_insignia_stays before insert or update or delete on challenge_insignia
        for each row execute function challenge_as_launched();
      create trigger challenge_ally_stays before insert or update or delete on challenge_ally
        for each row execute function challenge_as_launched();
      create trigger challenge_step_stays before insert or delete on challenge_step
        for each row execute function challenge_as_launched();
      create trigger challenge_step_text_stays before update of challenge_id, position, title, instructions, wants_text, text_limit, most_files
        on challenge_step for each row execute function challenge_as_launched();
      create table challenge_note (
        id uuid primary key,
        challenge_id uuid not null constraint challenge_note_has_challenge references challenge (id),
        kind text not null constraint challenge_note_kind_is_known check (kind in ('EXTENSION', 'CLARIFICATION')),
        step_id uuid constraint challenge_note_has_step references challenge_step (id),
        text text not null,
        due_before timestamptz(3),
        due_after timestamptz(3),
        made_by uuid not null constraint challenge_note_has_author references member (id),
        made_at timestamptz(3) not null,
        constraint an_extension_says_from_when_to_when check ((kind = 'EXTENSION')
          = (step_id is not null and due_before is not null and due_after is not null and due_after > due_before))
      );
      create index challenge_note_by_challenge on challenge_note (challenge_id, made_at);
      create trigger challenge_note_only_grows before update or delete or truncate on challenge_note
        for each statement execute function forbid_change();
      create table challenge_move (
        challenge_id uuid not null constraint challenge_move_has_challenge references challenge (id),
        position bigint generated always as identity,
        action text not null,
        from_state text,
        to_state text not null,
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz not null,
        primary key (challenge_id, position)
      );
      create trigger challenge_move_only_grows before update or delete or truncate on challenge_move
        for each statement execute function forbid_change();
      create table challenge_entry (
        id uuid primary key,
        challenge_id uuid not null constraint challenge_entry_has_challenge references challenge (id),
        state text not null constraint challenge_entry_state_is_known check (state in ('ENTERED', 'ACCEPTED', 'COMPLETED', 'WITHDRAWN')),
        name text not null,
        iged_code text not null constraint challenge_entry_has_iged references iged (code),
        leader_id uuid not null constraint challenge_entry_has_leader references member (id),
        entered_at timestamptz(3) not null,
        completed_at timestamptz(3),
        -- Mean of the rubric, of the day it was completed.
        mean numeric(4, 2),
        -- Given when the results are published.
        place integer,
        listed integer,
        outcome_id uuid,
        reason text not null default '',
        updated_at timestamptz(3) not null,
        constraint completed_entry_says_when check ((state = 'COMPLETED') = (completed_at is not null))
      );
      create index challenge_entry_by_state on challenge_entry (challenge_id, state, entered_at, id);
      create index challenge_entry_by_iged on challenge_entry (challenge_id, iged_code) where state <> 'WITHDRAWN';
      create index challenge_entry_listed on challenge_entry (challenge_id, listed) where listed is not null;
      create table challenge_teammate (
        entry_id uuid not null constraint challenge_teammate_has_entry references challenge_entry (id),
        member_id uuid not null constraint challenge_teammate_has_member references member (id),
        challenge_id uuid not null constraint challenge_teammate_has_challenge references challenge (id),
        joined_at timestamptz(3) not null,
        left_at timestamptz(3),
        primary key (entry_id, member_id)
      );
      create unique index one_team_per_person_and_challenge on challenge_teammate (challenge_id, member_id) where left_at is null;
      create index challenge_teammate_by_member on challenge_teammate (member_id, joined_at desc, entry_id desc);
      create table challenge_work (
        id uuid primary key,
        entry_id uuid not null constraint challenge_work_has_entry references challenge_entry (id),
        step_id uuid not null constraint challenge_work_has_step references challenge_step (id),
        state text not null constraint challenge_work_state_is_known
          check (state in ('PENDING', 'HANDED_IN', 'RETURNED', 'ACCEPTED', 'REFUSED')),
        text text not null default '',
        revision integer not null default 0,
        saved_at timestamptz(3),
        saved_by uuid constraint challenge_work_saved_by_member references member (id),
        -- Of a step that was returned: until when it may be handed in again, if that is later than its deadline.
        again_until timestamptz(3),
        reason text not null default '',
        changed_at timestamptz(3) not null,
        constraint one_challenge_work_per_step unique (entry_id, step_id)
      );
      create index challenge_work_board on challenge_work (step_id, state, changed_at, id);
      create table challenge_work_file (
        file_id uuid primary key constraint challenge_work_file_has_file references stored_file (id),
        work_id uuid not null constraint challenge_work_file_has_work references challenge_work (id),
        added_by uuid not null constraint challenge_work_file_has_author references member (id),
        added_at timestamptz(3) not null,
        removed_at timestamptz(3)
      );
      create index challenge_work_file_by_work on challenge_work_file (work_id, added_at, file_id);
      create table challenge_hand_in (
        id uuid primary key,
        work_id uuid not null constraint challenge_hand_in_has_work references challenge_work (id),
        text text not null,
        file_ids uuid[] not null,
        -- What the device of the team said, corrected by the clock of the server that it last saw.
        device_at timestamptz(3) not null,
        received_at timestamptz(3) not null,
        due_at timestamptz(3) not null,
        receipt text not null constraint challenge_receipt_is_known check (receipt in ('ON_TIME', 'LATE_BY_SIGNAL')),
        made_by uuid not null constraint challenge_hand_in_has_author references member (id),
        position bigint generated always as identity,
        constraint on_time_is_before_its_deadline check ((receipt = 'ON_TIME') = (received_at <= due_at)),
        constraint late_by_signal_was_written_before check (receipt = 'ON_TIME' or device_at <= due_at)
      );
      create index challenge_hand_in_by_work on challenge_hand_in (work_id, position desc);
      create trigger challenge_hand_in_only_grows before update or delete or truncate on challenge_hand_in
        for each statement execute function forbid_change();
      create table challenge_accompaniment (
        id uuid primary key,
        entry_id uuid not null constraint challenge_accompaniment_has_entry references challenge_entry (id),
        step_id uuid constraint challenge_accompaniment_has_step references challenge_step (id),
        text text not null,
        made_by uuid not null constraint challenge_accompaniment_has_author references member (id),
        made_at timestamptz(3) not null
      );
      create index challenge_accompaniment_by_entry on challenge_accompaniment (entry_id, made_at);
      create index challenge_accompaniment_by_time on challenge_accompaniment (made_at);
      create trigger challenge_accompaniment_only_grows before update or delete or truncate on challenge_accompaniment
        for each statement execute function forbid_change();
      create table challenge_mark (
        entry_id uuid not null constraint challenge_mark_has_entry references challenge_entry (id),
        position smallint not null,
        value smallint not null constraint challenge_mark_is_from_zero_to_three check (value between 0 and 3),
        made_by uuid not null constraint challenge_mark_has_author references member (id),
        primary key (entry_id, position)
      );
      create trigger challenge_mark_only_grows before update or delete or truncate on challenge_mark
        for each statement execute function forbid_change();
      create table challenge_entry_move (
        entry_id uuid not null constraint challenge_entry_move_has_entry references challenge_entry (id),
        position bigint generated always as identity,
        action text not null,
        step smallint,
        from_state text,
        to_state text not null,
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz(3) not null,
        primary key (entry_id, position)
      );
      create trigger challenge_entry_move_only_grows before update or delete or truncate on challenge_entry_move
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table challenge_entry_move, challenge_mark, challenge_accompaniment, challenge_hand_in, challenge_work_file, challenge_work,
        challenge_teammate, challenge_entry, challenge_move, challenge_note, challenge_ally, challenge_insignia, challenge_rubric_line, challenge_criterion,
        challenge_step, challenge, challenge_setting;
      drop function challenge_as_launched;
    `);
  }
}
