import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exchanges exist: a referent is asked to have been presented in one, unless staff decided otherwise. */
export class PresentedIsAskedFor1763690000531 implements MigrationInterface {
  readonly name = 'PresentedIsAskedFor1763690000531';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      update route_need set enabled = true where id = 'referent.exchange_presented' and not enabled and revision = 1;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      update route_need set enabled = false where id = 'referent.exchange_presented' and enabled and revision = 1;
    `);
  }
}
