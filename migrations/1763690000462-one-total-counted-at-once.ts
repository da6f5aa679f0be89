import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a transition table that a ranking lists, counted with a sign. */
const signed = (table: string, sign: '' | '-'): string =>
  `select season_id, coalesce(region_id, '') as region_id, iged_code, ${sign}points as points, ${sign}1 as members from ${table} where ranked and points > 0`;
const CHANGES = `${signed('gone', '-')} union all ${signed('came', '')}`;

/** Of the country and of the region, on the step or on the flight left and on the one reached. */
const STEPPED = (flight: boolean, left: string, reached: string): string => `
        insert into ranking_step as k (season_id, place, flight, step, stripe, members) values
          (one.season_id, '*', ${flight}, ${left}, slot, -1), (one.season_id, '*', ${flight}, ${reached}, slot, 1),
          (one.season_id, one.region_id, ${flight}, ${left}, slot, -1), (one.season_id, one.region_id, ${flight}, ${reached}, slot, 1)
          on conflict (season_id, place, flight, step, stripe) do update set members = k.members + excluded.members;`;

/** An award changes one total, of somebody who stays where she is: her counters are written without asking who came and who left. */
const ONE = `
    select c.season_id, coalesce(c.region_id, '') as region_id, c.iged_code, g.points as was, c.points as now,
      g.ranked and c.ranked and g.points > 0 and c.points > 0
        and (g.season_id, g.member_id, g.iged_code, g.region_id) is not distinct from (c.season_id, c.member_id, c.iged_code, c.region_id)
        and (select count(*) from came) = 1 as stays
      into one from came c cross join gone g limit 1;
    if not found then return null; end if;
    if one.stays and one.was = one.now then return null; end if;
    slot := ranking_stripe();
    if one.stays then
      if one.iged_code is not null then
        insert into season_iged_total as k (season_id, iged_code, stripe, points, members) values (one.season_id, one.iged_code, slot, one.now - one.was, 0)
          on conflict (season_id, iged_code, stripe) do update set points = k.points + excluded.points;
      end if;
      left_step := ranking_step_of(one.was);
      reached := ranking_step_of(one.now);
      if left_step <> reached then ${STEPPED(false, 'left_step', 'reached')}
      end if;
      if left_step >> 4 <> reached >> 4 then ${STEPPED(true, 'left_step >> 4', 'reached >> 4')}
      end if;
      return null;
    end if;`;

const NONE = `
    if not exists (select from came) then return null; end if;
    slot := ranking_stripe();`;

const CHANGED = (variables: string, first: string): string => `
  create or replace function count_changed_totals() returns trigger language plpgsql as $body$
  declare slot integer;${variables}
  begin${first}
    insert into season_iged_total as k (season_id, iged_code, stripe, points, members)
      select season_id, iged_code, slot, sum(points), sum(members) from (${CHANGES}) d where iged_code is not null
      group by season_id, iged_code having sum(points) <> 0 or sum(members) <> 0 order by season_id, iged_code
      on conflict (season_id, iged_code, stripe) do update set points = k.points + excluded.points, members = k.members + excluded.members;
    if exists (select from gone g join came c on c.season_id = g.season_id and c.member_id = g.member_id
        where (g.ranked and g.points > 0) is distinct from (c.ranked and c.points > 0) or g.region_id is distinct from c.region_id) then
      insert into ranked_members as k (season_id, region_id, stripe, members)
        select season_id, region_id, slot, sum(members) from (${CHANGES}) d
        group by season_id, region_id having sum(members) <> 0 order by season_id, region_id
        on conflict (season_id, region_id, stripe) do update set members = k.members + excluded.members;
    end if;
    if exists (select from gone g join came c on c.season_id = g.season_id and c.member_id = g.member_id
        where (g.ranked and g.points > 0, g.region_id, ranking_step_of(g.points)) is distinct from (c.ranked and c.points > 0, c.region_id, ranking_step_of(c.points))) then
      insert into ranking_step as k (season_id, place, flight, step, stripe, members)
        select d.season_id, p.place, f.flight, ranking_step_of(abs(d.points)) >> case when f.flight then 4 else 0 end, slot, sum(d.members)
        from (${CHANGES}) d cross join lateral (values ('*'), (d.region_id)) p (place) cross join (values (false), (true)) f (flight)
        group by 1, 2, 3, 4 having sum(d.members) <> 0 order by 1, 2, 3, 4
        on conflict (season_id, place, flight, step, stripe) do update set members = k.members + excluded.members;
    end if;
    return null;
  end $body$;`;

export class OneTotalCountedAtOnce1763690000462 implements MigrationInterface {
  readonly name = 'OneTotalCountedAtOnce1763690000462';

  async up(run: QueryRunner): Promise<void> {
    await run.query(CHANGED(' one record; left_step integer; reached integer;', ONE));
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(CHANGED('', NONE));
  }
}
