import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Members1763690000004 implements MigrationInterface {
  readonly name = 'Members1763690000004';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table member (
        id uuid primary key constraint member_has_account references account (id),
        name text not null,
        post text not null default '',
        iged_code text constraint member_has_iged references iged (code),
        institution text,
        status text not null constraint member_status_is_known check (status in ('PENDING', 'CONFIRMED', 'REJECTED')),
        status_reason text,
        status_by uuid,
        status_at timestamptz,
        hidden_from_ranking boolean not null default false,
        fields text[] not null default '{}',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        constraint member_has_iged_or_institution check (iged_code is not null or institution is not null)
      );
      create index member_by_iged on member (iged_code, status);
      create index member_pending on member (created_at) where status = 'PENDING';
      create index member_by_folded_name on member using gin (fold(name) gin_trgm_ops);
      -- Apart from the profile so that no read of a profile can carry it by mistake.
      create table member_private (
        member_id uuid primary key constraint member_private_has_member references member (id) on delete cascade,
        dni text constraint dni_has_eight_digits check (dni ~ '^[0-9]{8}$'),
        phone text,
        constraint one_member_per_dni unique (dni)
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table member_private, member;
    `);
  }
}
