import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A closed exchange is mended: each change says why, and what is noted then gives no points. */
export class ExchangeMends1763690000560 implements MigrationInterface {
  readonly name = 'ExchangeMends1763690000560';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      -- Why what had closed was changed; empty in every other move.
      alter table exchange_move add column reason text not null default '';
      -- It was noted after the exchange closed, without points: it may be taken back without touching what counted.
      alter table exchange_presentation add column late boolean not null default false;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table exchange_presentation drop column late;
      alter table exchange_move drop column reason;
    `);
  }
}
