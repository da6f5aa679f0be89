import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Access1763690000003 implements MigrationInterface {
  readonly name = 'Access1763690000003';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table account (
        id uuid primary key,
        email citext not null,
        password_hash text,
        status text not null constraint account_status_is_known check (status in ('INVITED', 'UNVERIFIED', 'ACTIVE', 'DEACTIVATED')),
        created_at timestamptz not null default now(),
        password_changed_at timestamptz,
        last_login_at timestamptz,
        constraint one_account_per_email unique (email)
      );
      create table account_role (
        account_id uuid not null constraint account_role_has_account references account (id) on delete cascade,
        role text not null constraint role_is_known check (role in ('MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR')),
        granted_by uuid,
        granted_at timestamptz not null default now(),
        primary key (account_id, role)
      );
      create table session (
        id uuid primary key,
        token_hash bytea not null,
        account_id uuid not null constraint session_has_account references account (id) on delete cascade,
        audience text not null constraint session_audience_is_known check (audience in ('member', 'admin')),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz,
        user_agent text,
        constraint one_session_per_token unique (token_hash)
      );
      create index session_by_account on session (account_id) where revoked_at is null;
      create table one_time_token (
        token_hash bytea primary key,
        purpose text not null constraint token_purpose_is_known check (purpose in ('INVITATION', 'ACTIVATION', 'PASSWORD_RESET')),
        account_id uuid not null constraint one_time_token_has_account references account (id) on delete cascade,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index one_time_token_by_account on one_time_token (account_id);
      create table consent (
        id uuid primary key,
        account_id uuid not null constraint consent_has_account references account (id) on delete cascade,
        notice_version text not null,
        accepted_at timestamptz not null,
        withdrawn_at timestamptz
      );
      create index consent_by_account on consent (account_id);
      create table audit_entry (
        id bigint generated always as identity primary key,
        at timestamptz not null default now(),
        actor_id uuid,
        audience text,
        action text not null,
        outcome text not null constraint audit_outcome_is_known check (outcome in ('DONE', 'DENIED')),
        target text,
        detail jsonb not null default '{}',
        network text
      );
      create index audit_entry_by_time on audit_entry (at desc, id desc);
      create index audit_entry_by_actor on audit_entry (actor_id, at desc);
      create trigger audit_entry_only_grows before update or delete or truncate on audit_entry
        for each statement execute function forbid_change();
      create table rate_limit (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table rate_limit, audit_entry, consent, one_time_token, session, account_role, account;
    `);
  }
}
