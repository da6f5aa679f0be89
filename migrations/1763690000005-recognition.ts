import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Recognition1763690000005 implements MigrationInterface {
  readonly name = 'Recognition1763690000005';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table season (
        id text primary key,
        name text not null,
        starts_on date not null,
        ends_on date not null,
        closed_at timestamptz,
        constraint season_starts_before_it_ends check (starts_on <= ends_on)
      );
      create table points_rule (
        id uuid primary key,
        kind text not null,
        version integer not null,
        name text not null,
        points integer not null,
        daily_cap integer,
        enabled boolean not null default true,
        valid_from date not null,
        valid_to date,
        created_by uuid,
        created_at timestamptz not null default now(),
        constraint one_points_rule_per_version unique (kind, version)
      );
      create table fact (
        id uuid primary key,
        kind text not null,
        source text not null,
        member_id uuid not null constraint fact_has_member references member (id),
        occurred_at timestamptz not null,
        detail jsonb not null default '{}',
        withdrawn_at timestamptz,
        constraint one_fact_per_kind_source_and_member unique (kind, source, member_id)
      );
      create index fact_by_member on fact (member_id, occurred_at);
      create table points_entry (
        id bigint generated always as identity primary key,
        season_id text not null constraint points_entry_has_season references season (id),
        member_id uuid not null constraint points_entry_has_member references member (id),
        rule_kind text not null,
        rule_version integer not null,
        source text not null,
        points integer not null,
        fact_id uuid constraint points_entry_has_fact references fact (id),
        reverses_id bigint constraint points_entry_reverses_one references points_entry (id),
        reason text,
        author_id uuid,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        constraint points_entry_has_rule foreign key (rule_kind, rule_version) references points_rule (kind, version),
        constraint correction_has_reason check (reverses_id is null or reason is not null)
      );
      create unique index one_entry_per_rule_source_and_member on points_entry (rule_kind, source, member_id) where reverses_id is null;
      create unique index one_reversal_per_entry on points_entry (reverses_id) where reverses_id is not null;
      create index points_entry_by_member on points_entry (member_id, season_id, id desc);
      create trigger points_entry_only_grows before update or delete or truncate on points_entry
        for each statement execute function forbid_change();
      -- What each rule with a daily limit has paid a member in a day in Lima: checked and raised in one step. A reversal does not lower it.
      create table points_day (
        member_id uuid not null constraint points_day_has_member references member (id),
        rule_kind text not null,
        day date not null,
        points integer not null,
        primary key (member_id, rule_kind, day)
      );
      -- Maintained in the transaction of each entry: the ledger is never summed on a request.
      create table season_total (
        season_id text not null constraint season_total_has_season references season (id),
        member_id uuid not null constraint season_total_has_member references member (id),
        points integer not null,
        entries integer not null,
        kinds text[] not null default '{}',
        iged_code text,
        region_id text,
        macro_region_id text,
        ranked boolean not null default true,
        primary key (season_id, member_id)
      ) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05);
      create index season_total_national on season_total (season_id, points desc, member_id) where ranked;
      create index season_total_regional on season_total (season_id, region_id, points desc, member_id) where ranked;
      -- How many are in each ranking, so that a page does not count them. Written only when somebody enters or leaves one, in
      -- stripes by connection, so that transactions do not wait for each other's counter.
      create table ranked_members (
        season_id text not null constraint ranked_members_has_season references season (id),
        region_id text not null,
        stripe integer not null,
        members integer not null,
        primary key (season_id, region_id, stripe)
      ) with (fillfactor = 50);
      create function count_ranked_members() returns trigger language plpgsql as $body$
      begin
        if tg_op <> 'INSERT' and old.ranked and old.points > 0 then
          insert into ranked_members as r values (old.season_id, coalesce(old.region_id, ''), pg_backend_pid() % 32, -1)
            on conflict (season_id, region_id, stripe) do update set members = r.members - 1;
        end if;
        if tg_op <> 'DELETE' and new.ranked and new.points > 0 then
          insert into ranked_members as r values (new.season_id, coalesce(new.region_id, ''), pg_backend_pid() % 32, 1)
            on conflict (season_id, region_id, stripe) do update set members = r.members + 1;
        end if;
        return null;
      end $body$;
      create trigger enters_ranking after insert on season_total
        for each row when (new.ranked and new.points > 0) execute function count_ranked_members();
      create trigger leaves_ranking after delete on season_total
        for each row when (old.ranked and old.points > 0) execute function count_ranked_members();
      create trigger changes_ranking after update on season_total for each row when
        ((old.ranked and old.points > 0) is distinct from (new.ranked and new.points > 0) or old.region_id is distinct from new.region_id)
        execute function count_ranked_members();
      create table member_level (
        level text primary key constraint member_level_is_known check (level in ('PARTICIPATIVE', 'OUTSTANDING', 'TRANSFORMATIVE')),
        name text not null,
        min_points integer not null,
        min_kinds integer not null default 0,
        any_of_kinds text[] not null default '{}',
        position integer not null
      );
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      drop table member_level, ranked_members, season_total, points_day, points_entry, fact, points_rule, season;
      drop function count_ranked_members();
    `);
  }
}
