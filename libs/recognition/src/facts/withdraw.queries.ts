import type { Statement } from '@lib/platform';

/** Holds the totals that a withdrawal will change, in the order in which awards take them. $1 kind, $2 source, $3 member or null. */
export const lockTotalsStatement = (kind: string, source: string, memberId: string | null): Statement => ({
  name: 'recognition_lock_totals',
  text: `select s.closed_at is not null as closed from season_total t join season s on s.id = t.season_id
    where (t.season_id, t.member_id) in (select e.season_id, e.member_id from points_entry e
      where e.rule_kind = $1 and e.source = $2 and ($3::uuid is null or e.member_id = $3) and e.reverses_id is null)
    order by t.member_id, t.season_id for update of t for key share of s`,
  values: [kind, source, memberId],
});

const WITHDRAW = `
with gone as (
  update fact set withdrawn_at = $4::timestamptz
  where kind = $1 and source = $2 and ($3::uuid is null or member_id = $3) and withdrawn_at is null
  returning id, member_id
), live as materialized (
  select e.* from points_entry e join gone on gone.id = e.fact_id
  where e.reverses_id is null and not exists (select 1 from points_entry r where r.reverses_id = e.id)
), reversed as (
  insert into points_entry
    (season_id, member_id, rule_kind, rule_version, source, points, fact_id, reverses_id, reason, author_id, occurred_at)
  select season_id, member_id, rule_kind, rule_version, source, -points, fact_id, id, $5, $6::uuid, $4 from live order by member_id
  returning season_id, member_id, rule_kind, points
), totalled as (
  update season_total t set points = t.points + r.points, entries = t.entries + 1,
    kinds = case when exists (
        select 1 from points_entry o where o.member_id = r.member_id and o.season_id = r.season_id and o.rule_kind = r.rule_kind
          and o.reverses_id is null and o.id not in (select id from live)
          and not exists (select 1 from points_entry x where x.reverses_id = o.id))
      then t.kinds else array_remove(t.kinds, r.rule_kind) end
  from reversed r where t.season_id = r.season_id and t.member_id = r.member_id
  returning t.member_id
), due as (
  insert into insignia_due (member_id) select distinct member_id from gone
)
select (select count(*)::int from gone) as withdrawn, (select count(*)::int from totalled) as reversed`;

export type WithdrawnRow = { withdrawn: number; reversed: number };

export type WithdrawValues = {
  kind: string;
  source: string;
  memberId: string | null;
  at: string;
  reason: string;
  authorId: string | null;
};

export const withdrawStatement = (w: WithdrawValues): Statement => ({
  name: 'recognition_withdraw_facts',
  text: WITHDRAW,
  values: [w.kind, w.source, w.memberId, w.at, w.reason, w.authorId],
});
