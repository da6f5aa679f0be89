import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a transition table that a ranking lists, counted with a sign. */
const signed = (table: string, sign: '' | '-'): string =>
  `select season_id, coalesce(region_id, '') as region_id, iged_code, ${sign}points as points, ${sign}1 as members from ${table} where ranked and points > 0`;
const CHANGES = `${signed('gone', '-')} union all ${signed('came', '')}`;

const IGEDS = (changes: string): string => `
  insert into season_iged_total as k (season_id, iged_code, stripe, points, members)
    select season_id, iged_code, slot, sum(points), sum(members) from (${changes}) d where iged_code is not null
    group by season_id, iged_code having sum(points) <> 0 or sum(members) <> 0 order by season_id, iged_code
    on conflict (season_id, iged_code, stripe) do update set points = k.points + excluded.points, members = k.members + excluded.members;`;

const REGIONS = (changes: string): string => `
  insert into ranked_members as k (season_id, region_id, stripe, members)
    select season_id, region_id, slot, sum(members) from (${changes}) d
    group by season_id, region_id having sum(members) <> 0 order by season_id, region_id
    on conflict (season_id, region_id, stripe) do update set members = k.members + excluded.members;`;

/** Of the country ('*') and of the region, on the step and on its flight of sixteen: only what does not come to nothing is written. */
const COUNTED = (changes: string, slot: string): string => `
  insert into ranking_step as k (season_id, place, flight, step, stripe, members)
    select d.season_id, p.place, f.flight, ranking_step_of(abs(d.points)) >> case when f.flight then 4 else 0 end, ${slot}, sum(d.members)
    from (${changes}) d cross join lateral (values ('*'), (d.region_id)) p (place) cross join (values (false), (true)) f (flight)
    group by 1, 2, 3, 4 having sum(d.members) <> 0 order by 1, 2, 3, 4
    on conflict (season_id, place, flight, step, stripe) do update set members = k.members + excluded.members;`;

const NEW = (steps: string): string => `
  create or replace function count_new_totals() returns trigger language plpgsql as $body$
  declare slot integer;
  begin
    if not exists (select from came) then return null; end if;
    slot := ranking_stripe();
    ${IGEDS(signed('came', ''))}
    ${REGIONS(signed('came', ''))}${steps}
    -- An award does not know where its member is: here her row is locked, so that a move under way is waited for.
    perform from member m where m.id in (select member_id from came) order by m.id for share;
    update season_total t set iged_code = h.iged_code, region_id = h.region_id, macro_region_id = h.macro_region_id, ranked = h.ranked
      from came c join ranking_home h on h.member_id = c.member_id
      where t.season_id = c.season_id and t.member_id = c.member_id
        and (t.iged_code, t.region_id, t.macro_region_id, t.ranked) is distinct from (h.iged_code, h.region_id, h.macro_region_id, h.ranked);
    return null;
  end $body$;`;

/** Most awards neither enter nor leave a ranking, and of those with many points most stay on their step. */
const CHANGED = (steps: string): string => `
  create or replace function count_changed_totals() returns trigger language plpgsql as $body$
  declare slot integer;
  begin
    if not exists (select from came) then return null; end if;
    slot := ranking_stripe();
    ${IGEDS(CHANGES)}
    if exists (select from gone g join came c on c.season_id = g.season_id and c.member_id = g.member_id
        where (g.ranked and g.points > 0) is distinct from (c.ranked and c.points > 0) or g.region_id is distinct from c.region_id) then
      ${REGIONS(CHANGES)}
    end if;${steps}
    return null;
  end $body$;`;

const GONE = (steps: string): string => `
  create or replace function count_gone_totals() returns trigger language plpgsql as $body$
  declare slot integer := ranking_stripe();
  begin
    ${IGEDS(signed('gone', '-'))}
    ${REGIONS(signed('gone', '-'))}${steps}
    return null;
  end $body$;`;

const STRIPE = (most: number): string => `
  create or replace function ranking_stripe() returns integer language plpgsql as $body$
  begin
    for n in 0..${most - 1} loop
      if pg_try_advisory_xact_lock(1763690000, n) then return n; end if;
    end loop;
    return pg_backend_pid() % ${most};
  end $body$;`;

/** How many stand on each step of points, so that whoever asks for her place is not counted past everybody above her. */
export class RankingSteps1763690000210 implements MigrationInterface {
  readonly name = 'RankingSteps1763690000210';

  async up(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      create table ranking_step (
        season_id text not null constraint ranking_step_has_season references season (id),
        -- A region, '' for who has none, '*' for everybody.
        place text not null,
        -- Of one step, or of sixteen together.
        flight boolean not null,
        step integer not null,
        stripe integer not null,
        members integer not null,
        primary key (season_id, place, flight, step, stripe)
      ) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02);

      -- Narrow where most people stand, wide where few do and awards are many: 5 points below 320, 20 below 1600, then 80.
      create function ranking_step_of(points integer) returns integer language sql immutable parallel safe as
        $body$ select case when points < 320 then points / 5 when points < 1600 then 48 + points / 20 else 108 + points / 80 end $body$;
      -- The first points of the next step.
      create function ranking_step_after(points integer) returns integer language sql immutable parallel safe as
        $body$ select case when points < 320 then (points / 5 + 1) * 5 when points < 1600 then (points / 20 + 1) * 20 else (points / 80 + 1) * 80 end $body$;

      -- Awards wait while the people are counted for the first time, and no longer.
      lock table season_total in share row exclusive mode;
      insert into ranking_step (season_id, place, flight, step, stripe, members)
        select t.season_id, p.place, f.flight, ranking_step_of(t.points) >> case when f.flight then 4 else 0 end, 0, count(*)
        from season_total t cross join lateral (values ('*'), (coalesce(t.region_id, ''))) p (place) cross join (values (false), (true)) f (flight)
        where t.ranked and t.points > 0 group by 1, 2, 3, 4;

      -- A stripe of its own for each of as many transactions as a server takes: no counter is ever waited for, so none in a circle.
      ${STRIPE(256)}
      ${NEW(COUNTED(signed('came', ''), 'slot'))}
      ${CHANGED(`
    if exists (select from gone g join came c on c.season_id = g.season_id and c.member_id = g.member_id
        where (g.ranked and g.points > 0, g.region_id, ranking_step_of(g.points)) is distinct from (c.ranked and c.points > 0, c.region_id, ranking_step_of(c.points))) then
      ${COUNTED(CHANGES, 'slot')}
    end if;`)}
      ${GONE(COUNTED(signed('gone', '-'), 'slot'))}
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(/* sql */ `
      ${STRIPE(32)}
      ${NEW('')}
      ${CHANGED('')}
      ${GONE('')}
      drop table ranking_step;
      drop function ranking_step_of(integer), ranking_step_after(integer);
    `);
  }
}
