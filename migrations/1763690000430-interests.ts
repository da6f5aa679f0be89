import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever wants a practice: from its page, or from what was said in an exchange, with or without an account. */
export class Interests1763690000430 implements MigrationInterface {
  readonly name = 'Interests1763690000430';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table practice_interest
        alter column member_id drop not null,
        add column origin text not null default 'PRACTICE' constraint interest_origin_is_known check (origin in ('PRACTICE', 'TESTIMONY')),
        -- What it was taken from, for instance testimony:<id>: taken twice, it is one.
        add column source text constraint one_interest_per_source unique,
        add column name text,
        add column iged_code text constraint interest_has_iged references iged (code),
        add constraint interest_is_of_somebody check (member_id is not null or name is not null);
      create index interest_by_time on practice_interest (expressed_at desc, id desc);
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop index interest_by_time;
      delete from practice_interest where member_id is null;
      alter table practice_interest drop constraint interest_is_of_somebody, drop column iged_code, drop column name, drop column source,
        drop column origin, alter column member_id set not null;
    `);
  }
}
