import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates of an exchange: each says who, what and when, and never changes; what no longer stands is revoked, and a corrected name is a new issue. */
export class Certificates1763690000511 implements MigrationInterface {
  readonly name = 'Certificates1763690000511';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table certificate_plan (
        -- null: what an exchange begins with.
        exchange_id uuid constraint certificate_plan_has_exchange references exchange (id),
        -- Of its days, how many somebody must have come to.
        attendance_percent integer not null constraint attendance_percent_is_a_percent check (attendance_percent between 1 and 100),
        -- As the plan of the meeting gives them; null: it does not.
        hours integer constraint hours_are_positive check (hours between 1 and 200),
        signatories jsonb not null default '[]',
        revision integer not null default 1,
        updated_by uuid,
        updated_at timestamptz not null,
        constraint one_certificate_plan_per_exchange unique nulls not distinct (exchange_id)
      );
      insert into certificate_plan (exchange_id, attendance_percent, updated_at) values (null, 50, now());
      -- Issues asked for together; a job makes them and says how far it is.
      create table certificate_run (
        id uuid primary key,
        exchange_id uuid not null constraint certificate_run_has_exchange references exchange (id),
        position bigint generated always as identity,
        kinds text[] not null,
        state text not null constraint certificate_run_state_is_known check (state in ('WAITING', 'DONE')),
        total integer not null,
        issued integer not null default 0,
        asked_by uuid not null constraint certificate_run_has_asker references member (id),
        asked_at timestamptz(3) not null,
        finished_at timestamptz(3)
      );
      create index certificate_run_by_exchange on certificate_run (exchange_id, position desc);
      create unique index one_certificate_run_at_a_time on certificate_run (exchange_id) where state = 'WAITING';
      create table certificate (
        id uuid primary key,
        exchange_id uuid not null constraint certificate_has_exchange references exchange (id),
        kind text not null constraint certificate_kind_is_known check (kind in ('ATTENDANCE', 'PRESENTATION', 'ORGANISATION')),
        -- Whose it is: member:<id>, registration:<id> of who has no account, or name:<folded name> of an organiser who has none.
        holder text not null,
        member_id uuid constraint certificate_has_member references member (id),
        -- The first is 1; a corrected one is the next.
        issue integer not null constraint certificate_issue_is_positive check (issue > 0),
        -- What its address says: 128 random bits.
        code text not null constraint one_certificate_per_code unique,
        -- All that it says, and the SHA-256 of it.
        content jsonb not null,
        digest text not null,
        run_id uuid constraint certificate_has_run references certificate_run (id),
        issued_by uuid not null constraint certificate_has_issuer references member (id),
        issued_at timestamptz(3) not null,
        constraint one_certificate_per_holder_and_issue unique (exchange_id, kind, holder, issue)
      );
      create index certificate_by_exchange on certificate (exchange_id, issued_at desc, id desc);
      create index certificate_by_member on certificate (member_id, issued_at desc, id desc) where member_id is not null;
      create trigger certificate_only_grows before update or delete or truncate on certificate
        for each statement execute function forbid_change();
      create table certificate_revocation (
        certificate_id uuid primary key constraint revocation_has_certificate references certificate (id),
        reason text not null,
        revoked_by uuid not null constraint certificate_has_revoker references member (id),
        revoked_at timestamptz(3) not null
      );
      create trigger certificate_revocation_only_grows before update or delete or truncate on certificate_revocation
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `drop table certificate_revocation, certificate, certificate_run, certificate_plan;`);
  }
}
