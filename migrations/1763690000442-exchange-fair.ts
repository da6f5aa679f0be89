import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The evidence fair: stands with what visitors leave at them; and the internship: its circuit of islands. */
export class ExchangeFair1763690000442 implements MigrationInterface {
  readonly name = 'ExchangeFair1763690000442';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table fair_stand (
        id uuid primary key,
        exchange_id uuid not null constraint stand_has_exchange references exchange (id),
        number integer not null constraint stand_number_is_positive check (number > 0),
        name text not null,
        iged_code text not null constraint stand_has_iged references iged (code),
        practice_id uuid constraint stand_has_practice references practice (id),
        products text not null default '',
        -- Its address, in the code that hangs from it.
        code text not null constraint one_stand_per_code unique,
        stand_digest text not null,
        held_at timestamptz,
        removed_at timestamptz,
        updated_at timestamptz not null
      );
      create unique index one_stand_per_exchange_and_number on fair_stand (exchange_id, number) where removed_at is null;
      create table fair_stand_holder (
        stand_id uuid not null constraint holder_has_stand references fair_stand (id),
        member_id uuid not null constraint holder_has_member references member (id),
        primary key (stand_id, member_id)
      );
      create index fair_stand_by_holder on fair_stand_holder (member_id);
      create table fair_stand_photo (
        file_id uuid primary key,
        stand_id uuid not null constraint photo_has_stand references fair_stand (id),
        caption text not null,
        added_at timestamptz not null,
        removed_at timestamptz
      );
      create index fair_stand_photo_by_stand on fair_stand_photo (stand_id, added_at) where removed_at is null;
      create table stand_contribution (
        id uuid primary key,
        stand_id uuid not null constraint contribution_has_stand references fair_stand (id),
        kind text not null constraint stand_contribution_kind_is_known check (kind in ('CONTRIBUTION', 'QUESTION')),
        text text not null,
        -- null: somebody without an account.
        member_id uuid constraint contribution_has_member references member (id),
        name text not null default '',
        comes_from text not null default '',
        state text not null constraint stand_contribution_state_is_known check (state in ('PENDING', 'PUBLISHED', 'HIDDEN')),
        left_at timestamptz(3) not null,
        moderated_by uuid,
        answer text not null default '',
        answered_by uuid constraint contribution_has_answerer references member (id),
        answered_at timestamptz
      );
      create index stand_contribution_by_stand on stand_contribution (stand_id, state, left_at desc, id desc);
      create index stand_contribution_waiting on stand_contribution (left_at, id) where state = 'PENDING';
      create table internship (
        exchange_id uuid primary key constraint internship_has_exchange references exchange (id),
        host_code text not null constraint internship_has_host references iged (code),
        practice_id uuid constraint internship_has_practice references practice (id),
        day date not null,
        starts time not null,
        turn_minutes integer not null constraint turn_lasts_something check (turn_minutes between 5 and 240),
        crews integer not null constraint crews_are_positive check (crews between 1 and 30),
        about text not null default '',
        -- Islands, schools and the modules of allies: a list each, saved together with it.
        islands jsonb not null default '[]',
        schools jsonb not null default '[]',
        modules jsonb not null default '[]',
        revision integer not null default 1,
        internship_digest text not null,
        updated_at timestamptz not null
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `drop table internship, stand_contribution, fair_stand_photo, fair_stand_holder, fair_stand;`);
  }
}
