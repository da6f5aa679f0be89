import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who confirms whom, the limits from which staff are told, and the signals that they look at. */
export class FarmingSignals1763690000222 implements MigrationInterface {
  readonly name = 'FarmingSignals1763690000222';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table confirmation (
        kind text not null,
        source text not null,
        giver_id uuid not null constraint confirmation_has_giver references member (id),
        receiver_id uuid not null constraint confirmation_has_receiver references member (id),
        title text not null,
        link text,
        own_team boolean not null,
        given_at timestamptz not null,
        taken_back_at timestamptz,
        primary key (kind, source),
        constraint confirmation_is_of_another check (giver_id <> receiver_id)
      );
      create index confirmation_by_giver on confirmation (giver_id, given_at) where taken_back_at is null;
      create index confirmation_by_receiver on confirmation (receiver_id, given_at) where taken_back_at is null;
      create table signal_limit (
        version integer primary key,
        window_days integer not null,
        each_way integer not null,
        circle_marks integer not null,
        team_marks integer not null,
        burst_marks integer not null,
        burst_minutes integer not null,
        reason text,
        created_by uuid constraint signal_limit_by_account references account (id),
        created_at timestamptz not null
      );
      create trigger signal_limit_only_grows before update or delete or truncate on signal_limit
        for each statement execute function forbid_change();
      create table farming_signal (
        id uuid primary key,
        kind text not null constraint farming_signal_is_known check (kind in ('RECIPROCAL', 'CIRCLE', 'TEAM', 'BURST')),
        -- The same people in the same pattern: one open signal, whose evidence grows.
        signature text not null,
        members uuid[] not null,
        evidence jsonb not null,
        limits_version integer not null constraint farming_signal_has_limits references signal_limit (version),
        opened_at timestamptz not null,
        seen_at timestamptz not null,
        closed_at timestamptz,
        closed_by uuid constraint farming_signal_closed_by_account references account (id),
        outcome text constraint farming_signal_outcome_is_known check (outcome in ('NO_PROBLEM', 'TALKED', 'CORRECTED')),
        reason text,
        constraint farming_signal_is_closed_whole check ((closed_at is null) = (closed_by is null)
          and (closed_at is null) = (outcome is null) and (closed_at is null) = (reason is null))
      );
      create unique index one_open_signal_per_pattern on farming_signal (signature) where closed_at is null;
      create index farming_signal_by_time on farming_signal (opened_at desc, id desc);
      create index farming_signal_closed on farming_signal (signature, closed_at desc) where closed_at is not null;
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query('drop table farming_signal, signal_limit, confirmation');
  }
}
