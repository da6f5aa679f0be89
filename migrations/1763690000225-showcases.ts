import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public page of a member: closed until she opens it, and with only what she chose. */
export class Showcases1763690000225 implements MigrationInterface {
  readonly name = 'Showcases1763690000225';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table showcase (
        member_id uuid primary key constraint showcase_has_member references member (id),
        open boolean not null,
        show_iged boolean not null,
        show_level boolean not null,
        show_points boolean not null,
        changed_at timestamptz not null
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table showcase');
  }
}
