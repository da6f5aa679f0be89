import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Points that no rule gives, or a correction: proposed by one person and decided by another. */
export class StaffAwards1763690000112 implements MigrationInterface {
  readonly name = 'StaffAwards1763690000112';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table staff_award (
        id uuid primary key,
        member_id uuid not null constraint staff_award_has_member references member (id),
        points integer not null constraint staff_award_moves_points check (points <> 0 and points between -500 and 500),
        title text not null,
        reason text not null,
        proposed_by uuid not null,
        proposed_at timestamptz not null,
        decided_by uuid,
        decided_at timestamptz,
        approved boolean,
        note text,
        constraint staff_award_is_decided_whole check ((decided_by is null) = (decided_at is null) and (decided_at is null) = (approved is null)),
        constraint staff_award_takes_two_people check (decided_by <> proposed_by)
      );
      create index staff_award_by_time on staff_award (proposed_at desc, id desc);
      -- Its points are those of each award: as a rule it pays nothing by itself.
      insert into points_rule (id, kind, version, name, points, enabled, valid_from)
        values (gen_random_uuid(), 'staff.award', 1, 'Decisión del equipo de la CoP', 0, false, '2026-01-01');
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table staff_award;
      alter table points_rule disable trigger points_rule_only_grows;
      delete from points_rule where kind = 'staff.award';
      alter table points_rule enable trigger points_rule_only_grows;
    `);
  }
}
