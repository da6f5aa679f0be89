import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Conversation1763690000012 implements MigrationInterface {
  readonly name = 'Conversation1763690000012';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table practice
        add column comment_count integer not null default 0,
        -- The version that moderation took off the wall: with it nothing of the practice counts as published.
        add column hidden_version integer,
        add constraint hidden_practice_is_not_published check (hidden_version is null or published_version is null);
      create function keep_hidden() returns trigger language plpgsql as $body$
      begin
        new.hidden_version := new.published_version;
        new.published_version := null;
        return new;
      end $body$;
      -- A version admitted while the practice is hidden waits behind the same decision.
      create trigger hidden_practice_stays_hidden before update of published_version on practice
        for each row when (new.hidden_version is not null and old.hidden_version is not null and new.published_version is not null)
        execute function keep_hidden();
      create table practice_comment (
        id uuid primary key,
        practice_id uuid not null constraint comment_has_practice references practice (id),
        -- The comment a reply belongs to: one level, kept by the service.
        parent_id uuid constraint reply_has_comment references practice_comment (id),
        author_id uuid not null constraint comment_has_author references member (id),
        text text not null,
        written_at timestamptz(3) not null,
        edited_at timestamptz,
        removed_at timestamptz,
        hidden_at timestamptz,
        useful_count integer not null default 0,
        -- Whether it is a contribution that earns, decided when it was written.
        pays boolean not null,
        -- Raised when it comes back from being hidden: its facts are stated again under another source.
        round integer not null default 0,
        -- Whose mark was paid to the author.
        rewarded_by uuid
      );
      create index comment_page on practice_comment (practice_id, written_at desc, id desc) where parent_id is null;
      create index comment_replies on practice_comment (parent_id, written_at, id) where parent_id is not null;
      create index comment_by_author on practice_comment (author_id);
      -- The counter of the cards follows what a reader can see, whoever changes it.
      create function count_comments() returns trigger language plpgsql as $body$
      declare change integer := case when new.removed_at is null and new.hidden_at is null then 1 else 0 end;
      begin
        if tg_op = 'UPDATE' then
          change := change - case when old.removed_at is null and old.hidden_at is null then 1 else 0 end;
        end if;
        if change <> 0 then
          update practice set comment_count = comment_count + change where id = new.practice_id;
        end if;
        return null;
      end $body$;
      create trigger comment_is_counted after insert or update of removed_at, hidden_at on practice_comment
        for each row execute function count_comments();
      create table comment_useful (
        comment_id uuid not null constraint comment_useful_has_comment references practice_comment (id),
        member_id uuid not null constraint comment_useful_has_member references member (id),
        -- False when the mark comes from the author's own team or institution: it counts, and pays nothing.
        pays boolean not null,
        marked_at timestamptz not null,
        primary key (comment_id, member_id)
      );
      create table practice_interest (
        id uuid primary key,
        practice_id uuid not null constraint interest_has_practice references practice (id),
        member_id uuid not null constraint interest_has_member references member (id),
        message text not null default '',
        expressed_at timestamptz not null,
        constraint one_interest_per_practice_and_member unique (practice_id, member_id)
      );
      create table practice_follow (
        practice_id uuid not null constraint follow_has_practice references practice (id) on delete cascade,
        member_id uuid not null constraint follow_has_member references member (id),
        followed_at timestamptz not null,
        primary key (practice_id, member_id)
      );
      create table moderation_case (
        id uuid primary key,
        practice_id uuid not null constraint moderation_case_has_practice references practice (id),
        -- null: the practice itself was reported.
        comment_id uuid constraint moderation_case_has_comment references practice_comment (id),
        state text not null constraint moderation_state_is_known
          check (state in ('OPEN', 'HIDDEN', 'DISMISSED', 'APPEALED', 'UPHELD', 'RESTORED')),
        reports integer not null default 0,
        opened_at timestamptz(3) not null,
        reason text not null default '',
        decided_at timestamptz,
        appeal text,
        appealed_at timestamptz
      );
      create unique index one_case_per_comment on moderation_case (comment_id) where comment_id is not null;
      create unique index one_case_per_practice on moderation_case (practice_id) where comment_id is null;
      create index moderation_queue on moderation_case (state, opened_at, id);
      create table moderation_report (
        id uuid primary key,
        case_id uuid not null constraint report_has_case references moderation_case (id),
        reporter_id uuid not null constraint report_has_reporter references member (id),
        reason text not null constraint report_reason_is_known check (reason in ('OFFENSIVE', 'PERSONAL_DATA', 'FALSE', 'SPAM', 'OTHER')),
        note text not null default '',
        reported_at timestamptz not null,
        constraint one_report_per_case_and_member unique (case_id, reporter_id)
      );
      create table moderation_step (
        id uuid primary key,
        case_id uuid not null constraint step_has_case references moderation_case (id),
        from_state text not null,
        to_state text not null,
        reason text not null default '',
        taken_by uuid not null,
        taken_at timestamptz not null,
        position bigint generated always as identity
      );
      create index moderation_steps_of_case on moderation_step (case_id, position);
      create trigger moderation_step_only_grows before update or delete or truncate on moderation_step
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table moderation_step, moderation_report, moderation_case, practice_follow, practice_interest, comment_useful, practice_comment;
      drop function count_comments();
      drop trigger hidden_practice_stays_hidden on practice;
      drop function keep_hidden();
      alter table practice drop constraint hidden_practice_is_not_published, drop column hidden_version, drop column comment_count;
    `);
  }
}
