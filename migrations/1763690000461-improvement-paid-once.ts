import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An improvement that stopped being done keeps who did it while a season that is over still pays it: done again, it is not paid twice. */
export class ImprovementPaidOnce1763690000461 implements MigrationInterface {
  readonly name = 'ImprovementPaidOnce1763690000461';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      alter table improvement_answer drop constraint done_answer_has_doer,
        add constraint done_answer_has_doer check ((done_by is null) = (done_revision is null) and (status <> 'DONE' or done_by is not null));
      -- Those forgotten until now, as the facts still tell them.
      update improvement_answer a set done_by = f.member_id, done_revision = f.revision
        from (select distinct on (1) split_part(source, ':', 2) as item, member_id, substr(split_part(source, ':', 3), 2)::integer as revision
          from fact where kind = 'improvement.done' and withdrawn_at is null and source ~ '^improvement:[0-9a-f-]{36}:r[0-9]+$' order by 1, 3 desc) f
        where a.item_id::text = f.item and a.done_by is null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      update improvement_answer set done_by = null, done_revision = null where status <> 'DONE';
      alter table improvement_answer drop constraint done_answer_has_doer,
        add constraint done_answer_has_doer check ((status = 'DONE') = (done_by is not null and done_revision is not null));
    `);
  }
}
