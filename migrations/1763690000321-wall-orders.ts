import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The wall by most transferred, from an index as the other orders are. */
export class WallOrders1763690000321 implements MigrationInterface {
  readonly name = 'WallOrders1763690000321';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create index practice_wall_transferred on practice (transfer_count desc, id desc) where published_version is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `drop index practice_wall_transferred`);
  }
}
