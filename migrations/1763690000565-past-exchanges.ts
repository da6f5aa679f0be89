import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exchanges that were held before this program existed, and who comes from a sheet of their attendance. */
export class PastExchanges1763690000565 implements MigrationInterface {
  readonly name = 'PastExchanges1763690000565';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table exchange
        -- Written down as already held, from records of before: it was never planned or announced here.
        add column brought_in boolean not null default false,
        -- Whether what is noted of it gives points.
        add column earns boolean not null default true,
        add constraint only_what_was_brought_in_earns_nothing check (earns or brought_in);
      alter table exchange_registration
        -- Known because a sheet says that they attended: whether they had registered is not known.
        add column brought_in boolean not null default false;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table exchange_registration drop column brought_in;
      alter table exchange drop constraint only_what_was_brought_in_earns_nothing, drop column earns, drop column brought_in;
    `);
  }
}
