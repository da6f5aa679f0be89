import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Connectivity and size of an Iged as staff know them: no official list was at hand, so each line tells where it comes from. */
export class IgedContext1763690000203 implements MigrationInterface {
  readonly name = 'IgedContext1763690000203';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table iged_context (
        iged_code text primary key constraint iged_context_has_iged references iged (code),
        connectivity text not null constraint iged_connectivity_is_known check (connectivity in ('LOW', 'MEDIUM', 'HIGH')),
        size text not null constraint iged_size_is_known check (size in ('SMALL', 'MEDIUM', 'LARGE')),
        source text not null,
        as_of date not null,
        updated_by uuid not null,
        updated_at timestamptz not null
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table iged_context;
    `);
  }
}
