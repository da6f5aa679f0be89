export type IgedScope = 'national' | 'macro' | 'regional';

/** What is shown is what is compared: whoever shows the same figure shares the place. */
export const perMember = (row: string): string => `round(${row}.points::numeric / ${row}.members, 1)`;

/** Offices of the Ministry are staff's own: they are in no ranking of Iged. */
export const FAMILY = `g.kind <> 'MINEDU' and ($4::text is null or g.kind = any(case $4::text when 'REGIONAL' then array['DRE', 'GRE'] else array[$4::text] end))`;

/** The rule in force, or that of the day of the seal. */
export const RULE = (sealed: boolean): string =>
  sealed
    ? `rule as materialized (select min_members, active_definition, below_minimum from season_iged_seal where season_id = (select id from season_asked))`
    : `rule as materialized (select min_members, min_igeds, active_definition from iged_ranking_rule)`;

/** Totals of the season asked for, of each Iged somebody is active in: a sum of a few stripes, or what was sealed. */
const SUMS = (sealed: boolean): string =>
  sealed
    ? `select iged_code, points, members, region_id, macro_region_id from season_iged_place where season_id = (select id from season_asked)`
    : `select k.iged_code, sum(k.points)::int as points, sum(k.members)::int as members from season_iged_total k
        where k.season_id = (select id from season_asked) group by k.iged_code having sum(k.members) > 0`;

const PLACE: Record<IgedScope, (row: string, macro: string) => string> = {
  national: () => '$3::text is null',
  macro: (_, macro) => `${macro}.macro_region_id = $3`,
  regional: (row) => `${row}.region_id = $3`,
};

/** `within`: the Iged of a place ($3) and family ($4), also those below the minimum. */
export const igedsWithin = (scope: IgedScope, sealed: boolean): string => `within as materialized (
  select s.iged_code, s.points, s.members, g.name, g.kind, r.name as region_name, ${perMember('s')} as per_member
  from (${SUMS(sealed)}) s join iged g on g.code = s.iged_code left join region r on r.id = ${sealed ? 's' : 'g'}.region_id
  where ${FAMILY} and ${PLACE[scope](sealed ? 's' : 'g', sealed ? 's' : 'r')})`;
