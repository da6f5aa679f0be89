import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of which day before its own a commitment was last reminded: -1 the day after, null never. */
export class CommitmentReminders1763690000471 implements MigrationInterface {
  readonly name = 'CommitmentReminders1763690000471';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table practice_commitment add column reminded_days smallint;
      create index practice_commitment_due on practice_commitment (due_on, id) where state = 'PENDING';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop index practice_commitment_due;
      alter table practice_commitment drop column reminded_days;
    `);
  }
}
