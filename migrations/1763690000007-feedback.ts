import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Feedback1763690000007 implements MigrationInterface {
  readonly name = 'Feedback1763690000007';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table rubric_criterion (
        id text primary key,
        name text not null,
        description text not null default '',
        levels text[] not null,
        position integer not null,
        enabled boolean not null default true,
        constraint criterion_has_four_levels check (cardinality(levels) = 4)
      );
      create table feedback (
        id uuid primary key,
        practice_id uuid not null,
        version integer not null,
        expert_id uuid not null constraint feedback_has_expert references member (id),
        status text not null constraint feedback_status_is_known check (status in ('ASSIGNED', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN')),
        due_on date not null,
        assigned_by uuid not null,
        assigned_at timestamptz not null,
        draft jsonb not null default '{}',
        draft_revision integer not null default 0,
        draft_saved_at timestamptz,
        submitted_at timestamptz,
        published_at timestamptz,
        published_by uuid,
        withdrawn_reason text,
        rubric_mean numeric(3, 2),
        constraint feedback_has_version foreign key (practice_id, version) references practice_version (practice_id, number)
      );
      create unique index one_feedback_per_expert_and_version on feedback (practice_id, version, expert_id) where status <> 'WITHDRAWN';
      create index feedback_by_practice on feedback (practice_id, published_at) where status = 'PUBLISHED';
      create index feedback_by_expert on feedback (expert_id, status, due_on);
      create index feedback_to_publish on feedback (submitted_at) where status = 'SUBMITTED';
      create table feedback_item (
        id uuid primary key,
        feedback_id uuid not null constraint feedback_item_has_feedback references feedback (id),
        kind text not null constraint feedback_item_kind_is_known check (kind in ('KEY_ASPECT', 'IMPROVEMENT', 'RECOMMENDATION')),
        position integer not null,
        section_key text constraint feedback_item_has_section references sheet_section (key),
        text text not null,
        constraint one_feedback_item_per_place unique (feedback_id, kind, position)
      );
      create table rubric_score (
        feedback_id uuid not null constraint rubric_score_has_feedback references feedback (id),
        criterion_id text not null constraint rubric_score_has_criterion references rubric_criterion (id),
        score integer not null constraint rubric_score_is_zero_to_three check (score between 0 and 3),
        note text not null default '',
        primary key (feedback_id, criterion_id)
      );
      create table improvement_answer (
        item_id uuid primary key constraint improvement_answer_has_item references feedback_item (id),
        status text not null constraint improvement_answer_status_is_known check (status in ('DONE', 'PLANNED', 'NOT_APPLICABLE')),
        text text not null default '',
        planned_on date,
        revision integer not null default 1,
        answered_by uuid not null constraint improvement_answer_has_member references member (id),
        answered_at timestamptz not null,
        -- Who made it done and with which revision: what to take back from recognition when it stops being done.
        done_by uuid,
        done_revision integer,
        constraint done_answer_has_doer check ((status = 'DONE') = (done_by is not null and done_revision is not null)),
        constraint planned_answer_has_date check (status <> 'PLANNED' or planned_on is not null),
        constraint not_applicable_has_reason check (status <> 'NOT_APPLICABLE' or text <> '')
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table improvement_answer, rubric_score, feedback_item, feedback, rubric_criterion;
    `);
  }
}
