import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exchanges: the plan, the programme of each day and the practices that are presented, bound to a version. */
export class Exchanges1763690000440 implements MigrationInterface {
  readonly name = 'Exchanges1763690000440';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table exchange (
        id uuid primary key,
        slug text not null constraint one_exchange_per_slug unique,
        number integer not null constraint exchange_number_is_positive check (number > 0),
        name text not null,
        state text not null constraint exchange_state_is_known check (state in ('PLANNED', 'ANNOUNCED', 'HELD', 'CLOSED', 'CANCELLED')),
        macro_region_id text not null constraint exchange_has_macro_region references macro_region (id),
        host_code text not null constraint exchange_has_host references iged (code),
        venue text not null,
        address text not null default '',
        starts_on date not null,
        ends_on date not null,
        objective text not null,
        -- Until when people register, that day included.
        registers_until date not null,
        capacity integer not null constraint exchange_capacity_is_positive check (capacity > 0),
        -- Places of each Iged that has no quota of its own.
        iged_seats integer not null constraint iged_seats_are_positive check (iged_seats > 0),
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
        constraint exchange_ends_after_it_starts check (ends_on >= starts_on),
        constraint exchange_registers_before_it_ends check (registers_until <= ends_on)
      );
      create unique index one_exchange_per_macro_region_and_number on exchange (macro_region_id, number) where state <> 'CANCELLED';
      create index exchange_by_start on exchange (starts_on desc, id desc);
      create index exchange_public_by_start on exchange (starts_on desc, id desc) where announced_at is not null;
      create table exchange_region (
        exchange_id uuid not null constraint exchange_region_has_exchange references exchange (id),
        region_id text not null constraint exchange_region_has_region references region (id),
        primary key (exchange_id, region_id)
      );
      create table programme_item (
        id uuid primary key,
        exchange_id uuid not null constraint programme_item_has_exchange references exchange (id),
        day date not null,
        starts time not null,
        ends time not null,
        kind text not null constraint programme_kind_is_known check (kind in
          ('OPENING', 'EXPOSITION', 'PRESENTATION', 'COMMENTARY', 'FAIR', 'INTERNSHIP', 'CLOSING', 'BREAK')),
        title text not null,
        place text not null default '',
        people text not null default '',
        revision integer not null default 1,
        item_digest text not null,
        -- Since the programme was announced: what readers are told that is new.
        changed_at timestamptz,
        removed_at timestamptz,
        updated_at timestamptz not null,
        constraint programme_item_ends_after_it_starts check (ends > starts)
      );
      create index programme_item_by_exchange on programme_item (exchange_id, day, starts, id) where removed_at is null;
      create table exchange_presentation (
        item_id uuid primary key constraint presentation_has_item references programme_item (id),
        exchange_id uuid not null constraint presentation_has_exchange references exchange (id),
        practice_id uuid not null,
        version integer not null,
        iged_code text not null constraint presentation_has_iged references iged (code),
        method text not null,
        expert_id uuid constraint presentation_has_expert references member (id),
        feedback_id uuid constraint presentation_has_feedback references feedback (id),
        presented_at timestamptz,
        presented_by uuid,
        constraint presentation_has_version foreign key (practice_id, version) references practice_version (practice_id, number)
      );
      create unique index one_presentation_per_exchange_and_practice on exchange_presentation (exchange_id, practice_id);
      create index presentation_by_practice on exchange_presentation (practice_id);
      create table exchange_presenter (
        item_id uuid not null constraint presenter_has_presentation references exchange_presentation (item_id),
        member_id uuid not null constraint presenter_has_member references member (id),
        primary key (item_id, member_id)
      );
      create table exchange_move (
        exchange_id uuid not null constraint exchange_move_has_exchange references exchange (id),
        position bigint generated always as identity,
        action text not null,
        from_state text,
        to_state text not null,
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz not null,
        primary key (exchange_id, position)
      );
      create trigger exchange_move_only_grows before update or delete or truncate on exchange_move
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table exchange_move, exchange_presenter, exchange_presentation, programme_item, exchange_region, exchange;
    `);
  }
}
