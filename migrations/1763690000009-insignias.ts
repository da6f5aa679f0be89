import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Insignias1763690000009 implements MigrationInterface {
  readonly name = 'Insignias1763690000009';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table insignia (
        id text primary key,
        position integer not null,
        name text not null,
        deed text not null,
        meaning text not null,
        enabled boolean not null default true
      );
      create table insignia_grade (
        insignia_id text not null constraint insignia_grade_has_insignia references insignia (id),
        grade integer not null constraint insignia_grade_is_one_to_three check (grade between 1 and 3),
        criterion jsonb not null,
        primary key (insignia_id, grade)
      );
      -- Given once for good: a revoked one stays, so that it is never given again. The criterion is kept as it was that day.
      create table insignia_award (
        id uuid primary key,
        insignia_id text not null,
        grade integer not null,
        member_id uuid not null constraint insignia_award_has_member references member (id),
        criterion jsonb not null,
        awarded_at timestamptz not null,
        status_index integer generated always as identity (minvalue 0 start 0),
        unsupported_at timestamptz,
        revoked_at timestamptz,
        revoked_by uuid constraint insignia_award_revoked_by_account references account (id),
        revoked_reason text,
        constraint insignia_award_has_grade foreign key (insignia_id, grade) references insignia_grade (insignia_id, grade),
        constraint one_award_per_insignia_grade_and_member unique (insignia_id, grade, member_id),
        constraint one_status_per_award unique (status_index),
        constraint revocation_has_author_and_reason check
          ((revoked_at is null) = (revoked_reason is null) and (revoked_at is null) = (revoked_by is null))
      );
      create index insignia_award_by_member on insignia_award (member_id, insignia_id, grade);
      create index insignia_award_latest on insignia_award (awarded_at desc, id desc);
      create index insignia_award_of_insignia on insignia_award (insignia_id, awarded_at desc);
      create index insignia_award_revoked on insignia_award (status_index) where revoked_at is not null;
      -- Nothing is public until the member says so.
      create table insignia_shown (
        member_id uuid not null constraint insignia_shown_has_member references member (id),
        insignia_id text not null constraint insignia_shown_has_insignia references insignia (id),
        shown_at timestamptz not null,
        primary key (member_id, insignia_id)
      );
      -- Keys that sign credentials. A retired one signs no more and stays published: what it signed still verifies.
      create table credential_key (
        id text primary key,
        public_jwk jsonb not null,
        private_jwk jsonb not null,
        created_at timestamptz not null,
        retired_at timestamptz
      );
      create unique index one_signing_key on credential_key ((true)) where retired_at is null;
      create table insignia_credential (
        award_id uuid not null constraint insignia_credential_has_award references insignia_award (id),
        issuer text not null,
        key_id text not null constraint insignia_credential_has_key references credential_key (id),
        jwt text not null,
        issued_at timestamptz not null,
        primary key (award_id, issuer)
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table insignia_credential, credential_key, insignia_shown, insignia_award, insignia_grade, insignia');
  }
}
