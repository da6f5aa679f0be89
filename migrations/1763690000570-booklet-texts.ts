import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The texts of a booklet keep every save, and the address of an edition may be withheld, both as of a report. What was written before becomes the
 * first save of each; the two columns that held it are read by nobody from here on, and stay for the version that still runs while this one starts.
 */
export class BookletTexts1763690000570 implements MigrationInterface {
  readonly name = 'BookletTexts1763690000570';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table booklet_text (
        -- Made by the browser: a text sent again is the same revision.
        id uuid primary key,
        booklet_id uuid not null constraint booklet_text_has_booklet references case_booklet (id),
        key text not null,
        revision integer not null constraint booklet_text_revision_counts check (revision > 0),
        body text not null,
        -- The revision that was taken up again, where it is one.
        restores integer,
        written_by uuid not null constraint booklet_text_has_writer references account (id),
        written_at timestamptz(3) not null,
        constraint one_text_per_booklet_key_and_revision unique (booklet_id, key, revision)
      );
      insert into booklet_text (id, booklet_id, key, revision, body, written_by, written_at)
        select gen_random_uuid(), b.id, t.key, 1, t.body, b.updated_by, b.updated_at from case_booklet b
          cross join lateral (values ('presentation', b.introduction), ('closing', b.closing)) t(key, body) where btrim(t.body) <> '';
      create trigger booklet_text_only_grows before update or delete or truncate on booklet_text
        for each statement execute function forbid_change();
      -- Whether the address of an edition answers: the last word counts. The edition and its hash stay.
      create table booklet_withholding (
        booklet_id uuid not null,
        number integer not null,
        position bigint generated always as identity,
        withheld boolean not null,
        reason text not null constraint booklet_withholding_has_reason check (btrim(reason) <> ''),
        decided_by uuid not null constraint booklet_withholding_has_decider references account (id),
        decided_at timestamptz(3) not null,
        primary key (booklet_id, number, position),
        constraint booklet_withholding_has_edition foreign key (booklet_id, number) references booklet_edition (booklet_id, number)
      );
      create trigger booklet_withholding_only_grows before update or delete or truncate on booklet_withholding
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      update case_booklet b set introduction = coalesce((select t.body from booklet_text t where t.booklet_id = b.id and t.key = 'presentation' order by t.revision desc limit 1), ''),
        closing = coalesce((select t.body from booklet_text t where t.booklet_id = b.id and t.key = 'closing' order by t.revision desc limit 1), '');
      drop table booklet_withholding, booklet_text;
    `);
  }
}
