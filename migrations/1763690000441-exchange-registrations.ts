import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes to an exchange: registrations with quotas and a waiting list, stamps of entry, and attendance. */
export class ExchangeRegistrations1763690000441 implements MigrationInterface {
  readonly name = 'ExchangeRegistrations1763690000441';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table exchange_quota (
        exchange_id uuid not null constraint exchange_quota_has_exchange references exchange (id),
        iged_code text not null constraint exchange_quota_has_iged references iged (code),
        seats integer not null constraint quota_is_not_negative check (seats >= 0),
        primary key (exchange_id, iged_code)
      );
      create table exchange_registration (
        id uuid primary key,
        exchange_id uuid not null constraint registration_has_exchange references exchange (id),
        -- null: somebody without an account, registered at the desk.
        member_id uuid constraint registration_has_member references member (id),
        name text not null,
        iged_code text constraint registration_has_iged references iged (code),
        institution text not null default '',
        duty text not null constraint duty_is_known check (duty in ('DIRECTOR', 'AREA_HEAD', 'SPECIALIST', 'PRINCIPAL', 'TEACHER', 'OTHER')),
        post text not null default '',
        state text not null constraint registration_state_is_known check (state in ('REGISTERED', 'WAITING', 'CANCELLED')),
        -- Its place in the waiting list.
        queued_at timestamptz(3) not null,
        -- What the code of the pass says: 128 random bits.
        code text not null constraint one_registration_per_code unique,
        updated_at timestamptz not null,
        constraint one_registration_per_exchange_and_member unique (exchange_id, member_id),
        constraint registration_has_iged_or_institution check (iged_code is not null or institution <> '')
      );
      create index registration_by_exchange on exchange_registration (exchange_id, state, queued_at, id);
      create index registration_by_iged on exchange_registration (exchange_id, iged_code) where state = 'REGISTERED';
      create index registration_by_member on exchange_registration (member_id) where member_id is not null;
      -- Apart, so that no list can carry it by mistake.
      create table exchange_registration_private (
        registration_id uuid primary key constraint registration_private_has_registration references exchange_registration (id) on delete cascade,
        needs text not null
      );
      -- Every reading of a pass, as the phone made it: the id is made there, so that a retry is the same stamp.
      create table exchange_check_in (
        id uuid primary key,
        exchange_id uuid not null constraint check_in_has_exchange references exchange (id),
        registration_id uuid not null constraint check_in_has_registration references exchange_registration (id),
        day date not null,
        item_id uuid constraint check_in_has_item references programme_item (id),
        device_id uuid not null,
        -- By the clock of the phone, which may be wrong; when it arrived, by ours.
        stamped_at timestamptz(3) not null,
        received_at timestamptz(3) not null,
        received_by uuid not null
      );
      create index check_in_by_exchange on exchange_check_in (exchange_id, received_at);
      create trigger exchange_check_in_only_grows before update or delete or truncate on exchange_check_in
        for each statement execute function forbid_change();
      create table exchange_attendance (
        exchange_id uuid not null constraint attendance_has_exchange references exchange (id),
        registration_id uuid not null constraint attendance_has_registration references exchange_registration (id),
        day date not null,
        -- null: the day itself.
        item_id uuid constraint attendance_has_item references programme_item (id),
        first_at timestamptz(3) not null,
        constraint one_attendance_per_day_and_item unique nulls not distinct (registration_id, day, item_id)
      );
      create index attendance_by_exchange on exchange_attendance (exchange_id, day, item_id);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table exchange_attendance, exchange_check_in, exchange_registration_private, exchange_registration, exchange_quota;
    `);
  }
}
