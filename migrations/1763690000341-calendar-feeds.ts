import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CalendarFeeds1763690000341 implements MigrationInterface {
  readonly name = 'CalendarFeeds1763690000341';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table calendar_feed (
        account_id uuid primary key constraint calendar_feed_has_account references account (id) on delete cascade,
        token_hash bytea not null constraint one_calendar_feed_per_token unique,
        created_at timestamptz not null,
        read_at timestamptz
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table calendar_feed');
  }
}
