import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications1763690000008 implements MigrationInterface {
  readonly name = 'Notifications1763690000008';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table notification (
        id uuid primary key,
        account_id uuid not null constraint notification_has_account references account (id) on delete cascade,
        kind text not null,
        title text not null,
        body text not null default '',
        link text not null,
        audience text not null constraint notification_audience_is_known check (audience in ('member', 'admin')),
        cause text not null,
        created_at timestamptz not null,
        read_at timestamptz,
        constraint one_notification_per_cause_and_account unique (account_id, cause)
      );
      create index notification_inbox on notification (account_id, audience, created_at desc, id desc);
      create index notification_unread on notification (account_id, audience) where read_at is null;
      -- Development only: where mails land when no SMTP server is configured.
      create table local_mail (
        id bigint generated always as identity primary key,
        message_id text not null,
        recipient text not null,
        subject text not null,
        text_body text not null,
        html_body text not null,
        sent_at timestamptz not null default now(),
        constraint one_local_mail_per_message unique (message_id)
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table local_mail, notification;
    `);
  }
}
