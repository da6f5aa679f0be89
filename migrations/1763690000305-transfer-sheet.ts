import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The conversation sheet of a transfer, begun by the team that made the practice: seven areas, three points, no total. */
export class TransferSheet1763690000305 implements MigrationInterface {
  readonly name = 'TransferSheet1763690000305';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table transfer_area (
        id text primary key,
        name text not null,
        question text not null,
        -- What each of the three points means, the lowest first.
        points jsonb not null,
        enabled boolean not null default true,
        position integer not null,
        revision integer not null default 1
      );
      create table transfer_mark (
        practice_id uuid not null constraint transfer_mark_has_practice references practice (id) on delete cascade,
        area_id text not null constraint transfer_mark_has_area references transfer_area (id),
        point smallint not null constraint transfer_point_is_of_three check (point between 1 and 3),
        note text not null default '',
        revision integer not null,
        marked_by uuid not null,
        marked_at timestamptz not null,
        primary key (practice_id, area_id)
      );
      alter table rubric_criterion add column revision integer not null default 1;
      -- It can be filled from now on: asked for unless staff had decided otherwise.
      update route_need set enabled = true, place = 'transferencia' where id = 'referent.transfer_sheet' and revision = 1;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      update route_need set enabled = false, place = '' where id = 'referent.transfer_sheet' and revision = 1;
      alter table rubric_criterion drop column revision;
      drop table transfer_mark, transfer_area;
    `);
  }
}
