import type { Statement } from '@lib/platform';
import { PATIENT } from '../seasons/seal.queries.js';

/** Opens a week once for each season that is under way; two workers at the same moment: the second waits and finds it there. */
export const openWeekStatement = (week: string, day: string, at: string): Statement => ({
  text: `insert into ranking_week (season_id, week, taken_at, members)
    select s.id, $1::date, $3::timestamptz, coalesce((select sum(k.members)::int from ranked_members k where k.season_id = s.id), 0)
    from season s where s.closed_at is null and $2::date between s.starts_on and s.ends_on
    on conflict do nothing returning season_id as season`,
  values: [week, day, at],
});

/** A place depends on points alone: the distinct points of each ranking are counted and added up, and a million rows sorted by none. */
const added = (name: string, place: string): string => `${name} as materialized (
  select ${place ? `${place}, ` : ''}points, 1 + sum(members) over (${place ? `partition by ${place} ` : ''}order by points desc) - members as place
  from (select ${place ? `${place}, ` : ''}points, count(*) as members from mine group by ${place ? `${place}, ` : ''}points) d)`;

/** Over totals, never over the ledger. $1 season, $2 week. */
export const takePlacesStatement = (season: string, week: string): Statement => ({
  ...PATIENT,
  text: `with mine as materialized (
      select member_id, points, coalesce(macro_region_id, '') as macro, coalesce(region_id, '') as region, coalesce(iged_code, '') as iged
      from season_total where season_id = $1 and ranked and points > 0
    ), ${added('national', '')}, ${added('of_macro', 'macro')}, ${added('of_region', 'region')}, ${added('of_iged', 'iged')}
    insert into weekly_place (season_id, week, member_id, national, in_macro, in_region, in_iged, macro_region_id, region_id, iged_code)
    select $1, $2::date, m.member_id, n.place, a.place, r.place, g.place, nullif(m.macro, ''), nullif(m.region, ''), nullif(m.iged, '')
    from mine m join national n on n.points = m.points join of_macro a on a.points = m.points and a.macro = m.macro
      join of_region r on r.points = m.points and r.region = m.region join of_iged g on g.points = m.points and g.iged = m.iged`,
  values: [season, week],
});

export const takeIgedTotalsStatement = (season: string, week: string): Statement => ({
  ...PATIENT,
  text: `insert into weekly_iged_total (season_id, week, iged_code, points, members)
    select season_id, $2::date, iged_code, sum(points), sum(members) from season_iged_total where season_id = $1
    group by season_id, iged_code having sum(members) > 0`,
  values: [season, week],
});

/** Only the newest week compares: those before it leave, of seasons that ended too. */
export const forgetPlacesStatement = (week: string): Statement => ({
  ...PATIENT,
  text: 'delete from weekly_place where week < $1::date',
  values: [week],
});

/** Column of `weekly_place` that is the place in a ranking, and the condition under which it was the same ranking. */
export const WEEKLY = {
  national: ['national', 'true'],
  regional: ['in_region', 'w.region_id = $3'],
  macro: ['in_macro', 'w.macro_region_id = $3'],
  iged: ['in_iged', 'w.iged_code = $3'],
} as const;

/** The newest week of the season asked for, if any was taken. */
export const LAST_WEEK = `last_week as materialized (
  select week from ranking_week where season_id = (select id from season_asked) order by week desc limit 1)`;
