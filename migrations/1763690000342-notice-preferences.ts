import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person wants to be told and when; the weekly letter; and what goes to calendars with a notice. */
export class NoticePreferences1763690000342 implements MigrationInterface {
  readonly name = 'NoticePreferences1763690000342';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table notice_preference (
        account_id uuid not null constraint notice_preference_has_account references account (id) on delete cascade,
        topic text not null,
        mode text not null constraint notice_mode_is_known check (mode in ('AT_ONCE', 'WEEKLY', 'NONE')),
        changed_at timestamptz not null,
        primary key (account_id, topic)
      );
      create table notice_digest (
        id uuid primary key,
        account_id uuid not null constraint notice_digest_has_account references account (id) on delete cascade,
        -- The Monday of its week, in Lima.
        week date not null,
        made_at timestamptz not null,
        constraint one_digest_per_week_and_account unique (account_id, week)
      );
      alter table notification
        -- How it leaves the inbox: decided when it is posted, by what its reader wanted then.
        add column delivery text not null default 'AT_ONCE',
        add column digest_id uuid constraint notification_has_digest references notice_digest (id) on delete set null,
        add column calendar_source text,
        add column calendar_id uuid,
        add constraint notice_delivery_is_known check (delivery in ('AT_ONCE', 'DIGEST', 'INBOX'));
      create index notification_for_digest on notification (account_id, created_at) where delivery = 'DIGEST' and digest_id is null;
      create index notification_by_digest on notification (digest_id) where digest_id is not null;
      -- Signs the links that stop a kind of notice without logging in; that is all it can do.
      create table unsubscribe_key (
        only_row boolean primary key default true constraint unsubscribe_key_is_one_row check (only_row),
        key bytea not null
      );
      insert into unsubscribe_key (key) values (gen_random_bytes(32));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table unsubscribe_key;
      alter table notification drop constraint notice_delivery_is_known, drop column calendar_id, drop column calendar_source,
        drop column digest_id, drop column delivery;
      drop table notice_digest, notice_preference;
    `);
  }
}
