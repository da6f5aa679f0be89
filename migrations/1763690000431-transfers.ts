import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A practice taken by another Iged: conversation, agreement of three, plan by block, milestones, result, and how it ended. */
export class Transfers1763690000431 implements MigrationInterface {
  readonly name = 'Transfers1763690000431';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table transfer (
        id uuid primary key,
        kind text not null constraint transfer_kind_is_known check (kind in ('HORIZONTAL', 'VERTICAL')),
        state text not null constraint transfer_state_is_known
          check (state in ('TALKING', 'AGREED', 'UNDERWAY', 'REPORTED', 'VERIFIED', 'SUSTAINED', 'ADAPTED', 'STOPPED')),
        practice_id uuid not null constraint transfer_has_practice references practice (id),
        -- The version that is adopted: that of the day of the agreement.
        version integer not null,
        adopter_iged text not null constraint transfer_has_adopter references iged (code),
        interest_id uuid constraint transfer_has_interest references practice_interest (id),
        begun_by uuid not null constraint transfer_has_beginner references member (id),
        begun_at timestamptz(3) not null,
        -- Since when it waits in this state.
        state_since timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        own_practice_id uuid constraint transfer_has_own_practice references practice (id) on delete set null,
        norm_number text,
        norm_on date,
        norm_title text not null default '',
        reason text not null default '',
        lesson text not null default '',
        ended_at timestamptz(3),
        constraint one_transfer_per_own_practice unique (own_practice_id),
        constraint norm_has_number_and_day check ((norm_number is null) = (norm_on is null))
      );
      create unique index one_open_transfer_per_practice_and_iged on transfer (practice_id, adopter_iged)
        where state not in ('SUSTAINED', 'ADAPTED', 'STOPPED');
      create index transfer_by_state on transfer (state, state_since, id);
      create index transfer_by_practice on transfer (practice_id, updated_at desc, id desc);
      create index transfer_by_interest on transfer (interest_id) where interest_id is not null;
      create index interest_by_member on practice_interest (member_id) where member_id is not null;
      create table transfer_person (
        transfer_id uuid not null constraint transfer_person_has_transfer references transfer (id),
        member_id uuid not null constraint transfer_person_has_member references member (id),
        joined_at timestamptz(3) not null,
        primary key (transfer_id, member_id)
      );
      create index transfer_person_by_member on transfer_person (member_id, transfer_id);
      create table transfer_answer (
        transfer_id uuid not null constraint transfer_answer_has_transfer references transfer (id),
        side text not null constraint answering_side_is_known check (side in ('ORIGIN', 'ADOPTER')),
        area_id text not null constraint transfer_answer_has_area references transfer_area (id),
        point smallint not null constraint answered_point_is_of_three check (point between 1 and 3),
        note text not null default '',
        revision integer not null,
        -- null: it came from the transfer sheet that the team of the practice had filled before.
        marked_by uuid,
        marked_at timestamptz not null,
        primary key (transfer_id, side, area_id)
      );
      create table transfer_agreement (
        transfer_id uuid not null constraint transfer_agreement_has_transfer references transfer (id),
        revision integer not null,
        text text not null,
        starts_on date not null,
        ends_on date not null,
        version integer not null,
        written_by uuid not null,
        written_at timestamptz(3) not null,
        primary key (transfer_id, revision),
        constraint agreement_ends_after_it_starts check (ends_on > starts_on)
      );
      create trigger transfer_agreement_only_grows before update or delete or truncate on transfer_agreement
        for each statement execute function forbid_change();
      create table transfer_signature (
        transfer_id uuid not null,
        revision integer not null,
        side text not null constraint signing_side_is_known check (side in ('ORIGIN', 'ADOPTER', 'STAFF')),
        signed_by uuid not null constraint signature_has_member references account (id),
        signed_at timestamptz(3) not null,
        primary key (transfer_id, revision, side),
        constraint signature_has_agreement foreign key (transfer_id, revision) references transfer_agreement (transfer_id, revision),
        constraint nobody_signs_for_two_sides unique (transfer_id, revision, signed_by)
      );
      create trigger transfer_signature_only_grows before update or delete or truncate on transfer_signature
        for each statement execute function forbid_change();
      create table transfer_block (
        transfer_id uuid not null constraint transfer_block_has_transfer references transfer (id),
        position smallint not null,
        heading text not null,
        text text not null,
        choice text constraint block_choice_is_known check (choice in ('ADOPTED', 'ADAPTED', 'LEFT_OUT')),
        how text not null default '',
        why text not null default '',
        revision integer not null default 0,
        decided_by uuid,
        decided_at timestamptz,
        primary key (transfer_id, position)
      );
      create table transfer_milestone (
        id uuid primary key,
        transfer_id uuid not null constraint transfer_milestone_has_transfer references transfer (id),
        text text not null,
        due_on date not null,
        done_on date,
        note text not null default '',
        dropped_why text,
        added_by uuid not null,
        added_at timestamptz not null,
        constraint milestone_is_done_or_dropped check (done_on is null or dropped_why is null)
      );
      create index transfer_milestone_by_transfer on transfer_milestone (transfer_id, due_on, id);
      create table transfer_evidence (
        -- Of what has a file, the id is the file's.
        id uuid primary key,
        transfer_id uuid not null constraint transfer_evidence_has_transfer references transfer (id),
        milestone_id uuid not null constraint transfer_evidence_has_milestone references transfer_milestone (id),
        file_id uuid constraint transfer_evidence_has_file references stored_file (id),
        url text,
        caption text not null default '',
        added_by uuid not null,
        added_at timestamptz not null,
        removed_at timestamptz,
        constraint transfer_evidence_is_file_or_link check ((url is null) = (file_id is not null))
      );
      create index transfer_evidence_by_milestone on transfer_evidence (milestone_id);
      create table transfer_result (
        transfer_id uuid not null constraint transfer_result_has_transfer references transfer (id),
        revision integer not null,
        indicator text not null,
        unit text not null default '',
        direction text not null constraint result_direction_is_known check (direction in ('UP', 'DOWN')),
        -- Of the version that is adopted; null where it says none.
        origin_baseline double precision,
        origin_result double precision,
        baseline double precision not null,
        baseline_on date not null,
        result double precision not null,
        result_on date not null,
        source text not null,
        comment text not null default '',
        reported_by uuid not null,
        reported_at timestamptz(3) not null,
        primary key (transfer_id, revision),
        constraint result_comes_after_the_baseline check (result_on > baseline_on)
      );
      create trigger transfer_result_only_grows before update or delete or truncate on transfer_result
        for each statement execute function forbid_change();
      create table transfer_move (
        transfer_id uuid not null constraint transfer_move_has_transfer references transfer (id),
        position bigint generated always as identity,
        action text not null,
        side text not null,
        from_state text,
        to_state text not null,
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz(3) not null,
        primary key (transfer_id, position)
      );
      create trigger transfer_move_only_grows before update or delete or truncate on transfer_move
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop index interest_by_member;
      drop table transfer_move, transfer_result, transfer_evidence, transfer_milestone, transfer_block, transfer_signature, transfer_agreement,
        transfer_answer, transfer_person, transfer;
    `);
  }
}
