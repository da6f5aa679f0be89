import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people say after an exchange, with their consent: shown to nobody without it. */
export class Testimonials1763690000510 implements MigrationInterface {
  readonly name = 'Testimonials1763690000510';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table testimonial (
        id uuid primary key,
        exchange_id uuid not null constraint testimonial_has_exchange references exchange (id),
        -- null: somebody without an account, whose words were taken at the desk.
        member_id uuid constraint testimonial_has_member references member (id),
        -- As it may be shown; empty: who has an account and shows only the post and the institution. Of a minor, the first name alone.
        author_name text not null,
        post text not null default '',
        iged_code text constraint testimonial_has_iged references iged (code),
        -- The school, or where somebody of no Iged comes from.
        institution text not null default '',
        text text not null constraint testimonial_says_something check (btrim(text) <> ''),
        -- The practice that impressed.
        practice_id uuid constraint testimonial_has_practice references practice (id),
        wishes_replica boolean not null default false,
        replica_for text not null default '',
        minor boolean not null default false,
        -- How it was given; null: not given. It is shown and reported only with it.
        consent_how text constraint consent_way_is_known check (consent_how in ('ACCOUNT', 'WRITTEN', 'RECORDED', 'SPOKEN')),
        consent_on date,
        consent_noted_by uuid constraint consent_was_noted_by references member (id),
        -- Of the guardian of a minor, whose name is kept apart.
        guardian_consent_how text constraint guardian_consent_way_is_known check (guardian_consent_how in ('WRITTEN', 'RECORDED', 'SPOKEN')),
        state text not null constraint testimonial_state_is_known check (state in ('PENDING', 'SHOWN', 'HELD', 'WITHDRAWN')),
        -- Why it is held or withdrawn.
        reason text not null default '',
        -- A picture of who speaks; it is shown only when whoever is in it said yes.
        photo_file_id uuid,
        photo_alt text not null default '',
        photo_authorised boolean not null default false,
        taken_by uuid constraint testimonial_was_taken_by references member (id),
        digest text not null,
        given_at timestamptz(3) not null,
        decided_by uuid constraint testimonial_was_decided_by references member (id),
        decided_at timestamptz(3),
        withdrawn_at timestamptz(3),
        constraint testimonial_is_of_somebody check (member_id is not null or btrim(author_name) <> ''),
        constraint testimonial_was_taken_or_given check (member_id is not null or taken_by is not null),
        constraint minor_shows_first_name check (not minor or (member_id is null and author_name !~ '\\s')),
        constraint minor_wishes_no_replica check (not (minor and wishes_replica)),
        constraint replica_is_of_a_practice check (not wishes_replica or practice_id is not null),
        constraint consent_has_its_day check ((consent_how is null) = (consent_on is null)),
        constraint shown_with_consent check (state <> 'SHOWN' or (consent_how is not null and (not minor or guardian_consent_how is not null)))
      );
      create index testimonial_by_exchange on testimonial (exchange_id, given_at desc, id desc);
      create index testimonial_by_member on testimonial (member_id, given_at desc) where member_id is not null;
      create index testimonial_by_practice on testimonial (practice_id) where practice_id is not null;
      -- Apart, so that no list, page or report can carry it by mistake.
      create table testimonial_private (
        testimonial_id uuid primary key constraint testimonial_private_has_testimonial references testimonial (id) on delete cascade,
        guardian_name text not null
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `drop table testimonial_private, testimonial;`);
  }
}
