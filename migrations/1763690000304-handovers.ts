import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The team of a practice moved on: who answers for its Iged now asks, staff decide. */
export class Handovers1763690000304 implements MigrationInterface {
  readonly name = 'Handovers1763690000304';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table practice_handover (
        id uuid primary key,
        practice_id uuid not null constraint practice_handover_has_practice references practice (id),
        asked_by uuid not null constraint practice_handover_has_asker references member (id),
        reason text not null,
        asked_at timestamptz not null,
        state text not null default 'PENDING' constraint handover_state_is_known check (state in ('PENDING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
        decided_by uuid,
        decided_at timestamptz,
        decision_reason text not null default '',
        -- Who was its author and its team when it was handed over: they do not review it later either.
        members_before uuid[] not null default '{}',
        team_before jsonb not null default '[]',
        constraint handover_is_decided_whole check ((state = 'PENDING') = (decided_at is null) and (decided_at is null) = (decided_by is null))
      );
      create unique index one_pending_handover_per_practice on practice_handover (practice_id) where state = 'PENDING';
      create index practice_handover_by_practice on practice_handover (practice_id, asked_at);
      create index practice_handover_by_time on practice_handover (asked_at, id) where state = 'PENDING';
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table practice_handover');
  }
}
