import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second factor of a login: what the telephone holds (sealed), the codes for when it is lost (hashed), and logins half way through. */
export class SecondFactor1763690000590 implements MigrationInterface {
  readonly name = 'SecondFactor1763690000590';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table second_factor (
        account_id uuid primary key constraint second_factor_has_account references account (id) on delete cascade,
        secret_sealed text not null,
        -- Whoever began from one session does not see nor end what another one began. No foreign key: sessions may be swept.
        begun_in uuid not null,
        begun_at timestamptz not null,
        -- Null until a first code proved that the telephone holds the secret.
        confirmed_at timestamptz,
        -- Of the last code accepted, counted in thirty seconds since 1970: neither it nor an earlier one is accepted again.
        last_step bigint,
        constraint confirmed_by_a_code check ((confirmed_at is null) = (last_step is null))
      );
      create table recovery_code (
        account_id uuid not null constraint recovery_code_has_factor references second_factor (account_id) on delete cascade,
        code_hash bytea not null,
        used_at timestamptz,
        primary key (account_id, code_hash)
      );
      create table login_step (
        token_hash bytea primary key,
        account_id uuid not null constraint login_step_has_account references account (id) on delete cascade,
        audience text not null constraint login_step_audience_is_known check (audience in ('member', 'admin')),
        expires_at timestamptz not null,
        tries integer not null default 0
      );
      create index login_step_by_account on login_step (account_id);
      create index login_step_by_expiry on login_step (expires_at);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table login_step, recovery_code, second_factor;
    `);
  }
}
