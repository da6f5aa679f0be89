import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One entry of the ledger undone by two people: who proposed it, why, and who decided. */
export class EntryReversals1763690000221 implements MigrationInterface {
  readonly name = 'EntryReversals1763690000221';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table entry_reversal (
        id uuid primary key,
        entry_id bigint not null constraint entry_reversal_has_entry references points_entry (id),
        reason text not null,
        proposed_by uuid not null constraint entry_reversal_proposed_by_account references account (id),
        proposed_at timestamptz not null,
        decided_by uuid constraint entry_reversal_decided_by_account references account (id),
        decided_at timestamptz,
        approved boolean,
        note text,
        constraint entry_reversal_is_decided_whole check
          ((decided_by is null) = (decided_at is null) and (decided_at is null) = (approved is null)),
        constraint entry_reversal_takes_two_people check (decided_by <> proposed_by)
      );
      create unique index one_open_reversal_per_entry on entry_reversal (entry_id) where decided_at is null;
      create index entry_reversal_by_time on entry_reversal (proposed_at desc, id desc);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table entry_reversal');
  }
}
