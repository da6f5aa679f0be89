import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers that the definitions of figures say: each with the day from which it counts, and who decided it. */
export class FigureThresholds1763690000522 implements MigrationInterface {
  readonly name = 'FigureThresholds1763690000522';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table figure_threshold (
        key text not null,
        position bigint generated always as identity,
        value integer not null constraint threshold_is_positive check (value > 0),
        valid_from date not null,
        note text not null default '',
        -- null: as the house began.
        decided_by uuid constraint threshold_has_decider references member (id),
        decided_at timestamptz not null,
        primary key (key, position)
      );
      create index figure_threshold_in_force on figure_threshold (key, valid_from desc, position desc);
      create trigger figure_threshold_only_grows before update or delete or truncate on figure_threshold
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table figure_threshold');
  }
}
