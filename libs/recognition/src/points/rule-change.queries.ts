import type { Statement } from '@lib/platform';
import type { PointsRuleChangeInput } from './rule-change.inputs.js';

const DAY = `(f.occurred_at at time zone 'America/Lima')::date`;

/**
 * One statement. $1 kind, $2 points (0 when off), $3 daily limit or null, $4 today. The last season that ended with such facts; else the present one.
 * Facts take their turn as they took it that day: whoever was paid came first, and what was taken back later keeps its room and pays nothing.
 */
const PREVIEW = `
with seen as materialized (
  select s.id, s.name, s.starts_on, s.ends_on from season s
  where s.starts_on <= $4::date and exists (
    select 1 from fact f where f.kind = $1 and f.withdrawn_at is null and ${DAY} between s.starts_on and s.ends_on)
  order by s.ends_on < $4::date desc, s.starts_on desc limit 1
), by_turn as (
  select f.member_id, f.withdrawn_at is null as stands,
    row_number() over (partition by f.member_id, ${DAY} order by e.id nulls last, f.occurred_at, f.id) as turn
  from fact f join seen s on ${DAY} between s.starts_on and s.ends_on
    left join points_entry e on e.rule_kind = f.kind and e.source = f.source and e.member_id = f.member_id and e.reverses_id is null
  where f.kind = $1
), would as (
  select member_id, count(*)::int as facts, coalesce(sum($2::int) filter (where $3::int is null or turn <= $3::int / nullif($2::int, 0)), 0)::int as points
  from by_turn where stands group by member_id
), paid as (
  select e.member_id, sum(e.points)::int as points from points_entry e
  where e.rule_kind = $1 and e.season_id = (select id from seen) group by e.member_id
), compared as (
  select coalesce(w.facts, 0) as facts, coalesce(w.points, 0) as would, coalesce(p.points, 0) as paid
  from would w full join paid p on p.member_id = w.member_id
)
select (select name from seen) as "seasonName", coalesce(sum(facts), 0)::int as facts, count(*) filter (where facts > 0)::int as members,
  coalesce(sum(paid), 0)::int as paid, coalesce(sum(would), 0)::int as "wouldPay",
  count(*) filter (where would > paid)::int as "membersWithMore", count(*) filter (where would < paid)::int as "membersWithLess"
from compared`;

type Terms = Pick<PointsRuleChangeInput, 'kind' | 'points' | 'dailyCap' | 'enabled'>;

export const previewStatement = ({ kind, points, dailyCap, enabled }: Terms, today: string): Statement => ({
  text: PREVIEW,
  values: [kind, enabled ? points : 0, dailyCap ?? null, today],
});

/** Answers nothing for a kind without rule. */
export const newestVersionStatement = (kind: string): Statement => ({
  name: 'recognition_newest_rule_version',
  text: 'select max(version) as version from points_rule where kind = $1 group by kind',
  values: [kind],
});

/** The version after the one it is based on; two at once meet in the unique key of kind and version. */
export const newVersionStatement = (change: PointsRuleChangeInput, authorId: string, at: string): Statement => ({
  text: `insert into points_rule (id, kind, version, name, points, daily_cap, enabled, valid_from, valid_to, reason, created_by, created_at)
    values (gen_random_uuid(), $1, $11::int + 1, $2, $3::int, $4::int, $5::boolean, $6::date, $7::date, $8, $9::uuid, $10::timestamptz)
    returning version`,
  values: [
    change.kind, change.name, change.points, change.dailyCap ?? null, change.enabled,
    change.validFrom, change.validTo ?? null, change.reason, authorId, at, change.basedOn,
  ],
});
