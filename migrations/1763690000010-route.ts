import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Route1763690000010 implements MigrationInterface {
  readonly name = 'Route1763690000010';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      -- What each step of the route asks for: the code measures the key, staff set the number and the words.
      create table route_need (
        id text primary key,
        step text not null constraint route_need_step_is_known check (step in ('INTERMEDIATE', 'ADVANCED', 'REFERENT')),
        measure text not null,
        threshold numeric(6, 2),
        title text not null,
        -- Where the team does it: a section of its sheet, 'revisar', 'mejoras', or '' for the task list.
        place text not null default '',
        enabled boolean not null default true,
        position integer not null,
        revision integer not null default 1
      );
      alter table practice add column stage_since timestamptz;
      create table stage_decision (
        id uuid primary key,
        practice_id uuid not null constraint stage_decision_has_practice references practice (id),
        version integer not null,
        from_step text not null constraint stage_decision_from_is_known check (from_step in ('INITIAL', 'INTERMEDIATE', 'ADVANCED', 'REFERENT')),
        to_step text not null constraint stage_decision_to_is_known check (to_step in ('INITIAL', 'INTERMEDIATE', 'ADVANCED', 'REFERENT')),
        comment text not null,
        period text not null default '',
        feedback_id uuid constraint stage_decision_has_feedback references feedback (id),
        scored_by text,
        -- Names and numbers of the day of the decision: a later edit of the rubric or the needs does not change them.
        scores jsonb not null default '[]',
        rubric_mean numeric(3, 2),
        needs jsonb not null default '[]',
        decided_by uuid not null,
        decided_at timestamptz not null,
        position bigint generated always as identity,
        constraint stage_decision_moves check (from_step <> to_step)
      );
      create index stage_decision_by_practice on stage_decision (practice_id, position);
      create trigger stage_decision_only_grows before update or delete or truncate on stage_decision
        for each statement execute function forbid_change();
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table stage_decision;
      alter table practice drop column stage_since;
      drop table route_need;
    `);
  }
}
