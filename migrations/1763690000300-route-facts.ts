import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the floors above know of a practice and the route asks for, and what its team agreed to do. */
export class RouteFacts1763690000300 implements MigrationInterface {
  readonly name = 'RouteFacts1763690000300';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table route_fact (
        practice_id uuid not null constraint route_fact_has_practice references practice (id) on delete cascade,
        kind text not null constraint route_fact_kind_is_known check (kind in ('ADVISORY_HELD', 'EXCHANGE_PRESENTED')),
        -- Of whoever states it, such as 'advisory:<id>': stated again it is the same row.
        source text not null,
        label text not null,
        occurred_at timestamptz not null,
        withdrawn_at timestamptz,
        primary key (practice_id, kind, source)
      );
      create table practice_commitment (
        id uuid primary key,
        practice_id uuid not null constraint practice_commitment_has_practice references practice (id) on delete cascade,
        text text not null,
        owner_id uuid constraint practice_commitment_has_owner references member (id),
        owner_name text not null,
        due_on date not null,
        origin_kind text not null,
        origin_id text not null,
        origin_label text not null,
        state text not null default 'PENDING' constraint commitment_state_is_known check (state in ('PENDING', 'DONE', 'CANCELLED')),
        note text not null default '',
        made_by uuid not null,
        made_at timestamptz not null,
        settled_by uuid,
        settled_at timestamptz,
        constraint commitment_is_settled_whole check ((state = 'PENDING') = (settled_at is null) and (settled_at is null) = (settled_by is null))
      );
      create index practice_commitment_by_practice on practice_commitment (practice_id, due_on, id);
      create index practice_commitment_by_origin on practice_commitment (origin_kind, origin_id);
      create index practice_commitment_by_owner on practice_commitment (owner_id, due_on) where owner_id is not null and state = 'PENDING';
      -- The words it starts with; what staff wrote stays.
      update route_need set title = 'Una asesoría realizada o una retroalimentación respondida'
        where id = 'intermediate.accompanied' and title = 'Una retroalimentación respondida' and revision = 1;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      update route_need set title = 'Una retroalimentación respondida'
        where id = 'intermediate.accompanied' and title = 'Una asesoría realizada o una retroalimentación respondida' and revision = 1;
      drop table practice_commitment;
      drop table route_fact;
    `);
  }
}
