import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Case booklets: school cases that staff chose, with their texts; their making, and their editions, which never change. */
export class CaseBooklets1763690000507 implements MigrationInterface {
  readonly name = 'CaseBooklets1763690000507';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table case_booklet (
        -- Made by the browser: asked for again, it is the same one.
        id uuid primary key,
        -- Its address, from the title of its first edition on the same.
        slug text not null constraint one_booklet_per_slug unique,
        title text not null constraint booklet_has_title check (btrim(title) <> ''),
        introduction text not null default '',
        closing text not null default '',
        revision integer not null default 1,
        created_by uuid not null constraint booklet_has_author references account (id),
        created_at timestamptz(3) not null,
        updated_by uuid not null constraint booklet_has_editor references account (id),
        updated_at timestamptz(3) not null
      );
      create index case_booklet_by_time on case_booklet (created_at desc, id desc);
      create table booklet_case (
        booklet_id uuid not null constraint booklet_case_has_booklet references case_booklet (id) on delete cascade,
        practice_id uuid not null constraint booklet_case_has_practice references practice (id),
        position integer not null,
        primary key (booklet_id, practice_id)
      );
      create index booklet_case_by_practice on booklet_case (practice_id);
      create table booklet_edition (
        booklet_id uuid not null constraint booklet_edition_has_booklet references case_booklet (id),
        number integer not null constraint booklet_edition_number_counts check (number > 0),
        content jsonb not null,
        -- Of the content in its canonical form.
        content_sha256 text not null,
        pdf_name text not null constraint booklet_edition_has_pdf references kept_object (name),
        pdf_sha256 text not null,
        pdf_length integer not null,
        what_changed text not null,
        published_by uuid not null constraint booklet_edition_has_publisher references account (id),
        published_at timestamptz(3) not null,
        primary key (booklet_id, number),
        constraint booklet_erratum_says_what_changed check ((number = 1) = (btrim(what_changed) = ''))
      );
      create index booklet_edition_by_time on booklet_edition (published_at desc, booklet_id desc) where number = 1;
      create trigger booklet_edition_only_grows before update or delete or truncate on booklet_edition
        for each statement execute function forbid_change();
      create table booklet_edition_photo (
        booklet_id uuid not null,
        number integer not null,
        sha256 text not null,
        form text not null constraint booklet_photo_form_is_known check (form in ('MEDIUM', 'LARGE')),
        object_name text not null constraint booklet_photo_has_object references kept_object (name),
        primary key (booklet_id, number, sha256, form),
        constraint booklet_photo_has_edition foreign key (booklet_id, number) references booklet_edition (booklet_id, number)
      );
      create trigger booklet_edition_photo_only_grows before update or delete or truncate on booklet_edition_photo
        for each statement execute function forbid_change();
      create table booklet_making (
        id uuid primary key,
        booklet_id uuid not null constraint booklet_making_has_booklet references case_booklet (id),
        -- The edition that it publishes.
        number integer not null,
        what_changed text not null default '',
        state text not null constraint booklet_making_state_is_known check (state in ('WAITING', 'MAKING', 'DONE', 'FAILED')),
        step text not null default '',
        done integer not null default 0,
        steps integer not null default 1,
        attempts integer not null default 0,
        failure text not null default '',
        asked_by uuid not null constraint booklet_making_has_asker references account (id),
        asked_at timestamptz(3) not null,
        touched_at timestamptz(3) not null
      );
      create unique index one_making_at_a_time_per_booklet on booklet_making (booklet_id) where state in ('WAITING', 'MAKING');
      create index booklet_making_by_booklet on booklet_making (booklet_id, asked_at desc, id desc);
      create index booklet_making_running on booklet_making (touched_at) where state in ('WAITING', 'MAKING');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `drop table booklet_making, booklet_edition_photo, booklet_edition, booklet_case, case_booklet;`);
  }
}
