import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

const LIVE = `e.reverses_id is null and not exists (select 1 from points_entry r where r.reverses_id = e.id)`;

const REBUILD = `
with ledger as (
  select e.season_id, e.member_id, sum(e.points)::int as points, count(*)::int as entries,
    coalesce(array_agg(distinct e.rule_kind) filter (where ${LIVE}), '{}') as kinds
  from points_entry e group by e.season_id, e.member_id
), orphaned as (
  delete from season_total t where not exists (select 1 from ledger l where l.season_id = t.season_id and l.member_id = t.member_id)
  returning 1
), written as (
  insert into season_total as t (season_id, member_id, points, entries, kinds, ranked)
  select season_id, member_id, points, entries, kinds, false from ledger
  on conflict (season_id, member_id) do update set points = excluded.points, entries = excluded.entries, kinds = excluded.kinds
    where (t.points, t.entries) is distinct from (excluded.points, excluded.entries)
      or not (t.kinds @> excluded.kinds and t.kinds <@ excluded.kinds)
  returning 1
)
select (select count(*)::int from orphaned) + (select count(*)::int from written) as corrected`;

/** Where the member is now, in seasons that are open. */
const PLACE = `
with moved as (
  update season_total t set iged_code = h.iged_code, region_id = h.region_id, macro_region_id = h.macro_region_id, ranked = h.ranked
  from season s, ranking_home h where s.id = t.season_id and s.closed_at is null and h.member_id = t.member_id
    and (t.iged_code, t.region_id, t.macro_region_id, t.ranked) is distinct from (h.iged_code, h.region_id, h.macro_region_id, h.ranked)
  returning 1
) select count(*)::int as corrected from moved`;

/** Counters differ from their totals only when somebody wrote around the triggers: what is missing is added to the first stripe. */
const COUNT = `
with listed as materialized (
  select season_id, coalesce(region_id, '') as region_id, iged_code, sum(points)::int as points, count(*)::int as members
  from season_total where ranked and points > 0 group by 1, 2, 3
), iged as (
  insert into season_iged_total as k (season_id, iged_code, stripe, points, members)
  select season_id, iged_code, 0, sum(points), sum(members) from (
    select season_id, iged_code, points, members from listed where iged_code is not null
    union all select season_id, iged_code, -points, -members from season_iged_total) d
  group by 1, 2 having sum(points) <> 0 or sum(members) <> 0
  on conflict (season_id, iged_code, stripe) do update set points = k.points + excluded.points, members = k.members + excluded.members
  returning 1
), region as (
  insert into ranked_members as k (season_id, region_id, stripe, members)
  select season_id, region_id, 0, sum(members) from (
    select season_id, region_id, members from listed union all select season_id, region_id, -members from ranked_members) d
  group by 1, 2 having sum(members) <> 0
  on conflict (season_id, region_id, stripe) do update set members = k.members + excluded.members
  returning 1
) select (select count(*)::int from iged) + (select count(*)::int from region) as corrected`;

/** Season totals, and the counters of regions and Iged, are a shadow of the ledger: this draws them again. */
@Injectable()
export class Totals {
  constructor(private readonly db: Database) {}

  /** Awards wait meanwhile. Answers how many rows were not what the ledger says (0 when all is well). */
  rebuild(): Promise<number> {
    return this.db.transaction(async () => {
      await this.db.rows({ text: 'lock table season_total in share row exclusive mode' });
      let corrected = 0;
      for (const text of [REBUILD, PLACE, COUNT]) corrected += (await this.db.one<{ corrected: number }>({ text }))?.corrected ?? 0;
      return corrected;
    });
  }
}
