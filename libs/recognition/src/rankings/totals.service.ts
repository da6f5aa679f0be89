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
  insert into season_total as t (season_id, member_id, points, entries, kinds, iged_code, region_id, macro_region_id, ranked)
  select l.season_id, l.member_id, l.points, l.entries, l.kinds, m.iged_code, g.region_id, r.macro_region_id,
    exists (select 1 from account_role a where a.account_id = l.member_id and a.role = 'MEMBER')
  from ledger l join member m on m.id = l.member_id left join iged g on g.code = m.iged_code left join region r on r.id = g.region_id
  on conflict (season_id, member_id) do update set points = excluded.points, entries = excluded.entries, kinds = excluded.kinds
    where (t.points, t.entries) is distinct from (excluded.points, excluded.entries)
      or not (t.kinds @> excluded.kinds and t.kinds <@ excluded.kinds)
  returning 1
)
select (select count(*)::int from orphaned) + (select count(*)::int from written) as corrected`;

/** Season totals are a shadow of the ledger: this draws it again. */
@Injectable()
export class Totals {
  constructor(private readonly db: Database) {}

  /** Awards wait meanwhile. Answers how many rows were not what the ledger says (0 when all is well). */
  rebuild(): Promise<number> {
    return this.db.transaction(async () => {
      await this.db.rows({ text: 'lock table season_total in share row exclusive mode' });
      const result = await this.db.one<{ corrected: number }>({ text: REBUILD });
      return result?.corrected ?? 0;
    });
  }
}
