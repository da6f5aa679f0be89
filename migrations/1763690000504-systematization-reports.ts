import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The systematisation report of an exchange: what people write in it, its making, and its editions, which never change. */
export class SystematizationReports1763690000504 implements MigrationInterface {
  readonly name = 'SystematizationReports1763690000504';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table systematization_report (
        -- One report per exchange, at the same address.
        exchange_id uuid primary key constraint report_has_exchange references exchange (id),
        slug text not null constraint one_report_per_slug unique,
        opened_by uuid not null constraint report_has_opener references account (id),
        opened_at timestamptz(3) not null
      );
      create table report_text (
        -- Made by the browser: a text sent again is the same revision.
        id uuid primary key,
        exchange_id uuid not null constraint report_text_has_report references systematization_report (exchange_id),
        key text not null,
        revision integer not null constraint report_text_revision_counts check (revision > 0),
        -- Empty: back to the proposal.
        body text not null,
        -- The revision that was taken up again, where it is one.
        restores integer,
        written_by uuid not null constraint report_text_has_writer references account (id),
        written_at timestamptz(3) not null,
        constraint one_text_per_report_key_and_revision unique (exchange_id, key, revision)
      );
      create trigger report_text_only_grows before update or delete or truncate on report_text
        for each statement execute function forbid_change();
      create table report_edition (
        exchange_id uuid not null constraint report_edition_has_report references systematization_report (exchange_id),
        number integer not null constraint report_edition_number_counts check (number > 0),
        content jsonb not null,
        -- Of the content in its canonical form.
        content_sha256 text not null,
        pdf_name text not null constraint report_edition_has_pdf references kept_object (name),
        pdf_sha256 text not null,
        pdf_length integer not null,
        -- The annex of data, to the byte.
        annex text not null,
        annex_sha256 text not null,
        what_changed text not null,
        -- Titles of the parts that are not as in the edition before.
        changed_parts jsonb not null,
        published_by uuid not null constraint report_edition_has_publisher references account (id),
        published_at timestamptz(3) not null,
        primary key (exchange_id, number),
        constraint erratum_says_what_changed check ((number = 1) = (btrim(what_changed) = ''))
      );
      create index report_edition_by_time on report_edition (published_at desc, exchange_id desc) where number = 1;
      create trigger report_edition_only_grows before update or delete or truncate on report_edition
        for each statement execute function forbid_change();
      -- The pictures of an edition, by the content that it names, as they were.
      create table report_edition_photo (
        exchange_id uuid not null,
        number integer not null,
        sha256 text not null,
        form text not null constraint report_photo_form_is_known check (form in ('MEDIUM', 'LARGE')),
        object_name text not null constraint report_photo_has_object references kept_object (name),
        primary key (exchange_id, number, sha256, form),
        constraint report_photo_has_edition foreign key (exchange_id, number) references report_edition (exchange_id, number)
      );
      create trigger report_edition_photo_only_grows before update or delete or truncate on report_edition_photo
        for each statement execute function forbid_change();
      -- Whether the address of an edition answers: the last word counts. The edition and its hash stay.
      create table report_withholding (
        exchange_id uuid not null,
        number integer not null,
        position bigint generated always as identity,
        withheld boolean not null,
        reason text not null constraint withholding_has_reason check (btrim(reason) <> ''),
        decided_by uuid not null constraint withholding_has_decider references account (id),
        decided_at timestamptz(3) not null,
        primary key (exchange_id, number, position),
        constraint withholding_has_edition foreign key (exchange_id, number) references report_edition (exchange_id, number)
      );
      create trigger report_withholding_only_grows before update or delete or truncate on report_withholding
        for each statement execute function forbid_change();
      create table report_making (
        id uuid primary key,
        exchange_id uuid not null constraint report_making_has_report references systematization_report (exchange_id),
        -- null: a trial. Otherwise the edition that it publishes.
        number integer,
        what_changed text not null default '',
        state text not null constraint making_state_is_known check (state in ('WAITING', 'MAKING', 'DONE', 'FAILED')),
        step text not null default '',
        done integer not null default 0,
        steps integer not null default 1,
        attempts integer not null default 0,
        -- Who works on it now; another one that takes over writes its own.
        runner uuid,
        failure text not null default '',
        pdf_name text constraint report_making_has_pdf references kept_object (name) on delete set null,
        asked_by uuid not null constraint report_making_has_asker references account (id),
        asked_at timestamptz(3) not null,
        touched_at timestamptz(3) not null,
        finished_at timestamptz(3)
      );
      create unique index one_making_at_a_time_per_report on report_making (exchange_id) where state in ('WAITING', 'MAKING');
      create index report_making_by_report on report_making (exchange_id, asked_at desc, id desc);
      create index report_making_running on report_making (touched_at) where state in ('WAITING', 'MAKING');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table report_making, report_withholding, report_edition_photo, report_edition, report_text, systematization_report;
    `);
  }
}
