import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OperationKeys1763690000280 implements MigrationInterface {
  readonly name = 'OperationKeys1763690000280';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table operation_key (
        account_id uuid not null constraint operation_key_has_account references account (id) on delete cascade,
        key uuid not null,
        operation text not null,
        -- SHA-256 of what was asked: the same key with another body is refused.
        body_digest text not null,
        answer jsonb,
        used_at timestamptz not null,
        primary key (account_id, key)
      );
      create index operation_key_by_age on operation_key (used_at);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table operation_key');
  }
}
