import type { Statement } from '@lib/platform';

export type FactRow = {
  kind: string;
  source: string;
  memberId: string;
  occurredAt: string;
  /** Day in Lima. */
  day: string;
  detail: object;
};

export type RecordedRow = {
  memberId: string;
  kind: string;
  source: string;
  seasonId: string | null;
  closed: boolean;
  recorded: boolean;
  points: number;
  total: number | null;
};

/** What was awarded adds to the total of a season. A first total takes its place by trigger, where the counters of regions and Iged are kept too. */
const ADDED = `on conflict (season_id, member_id) do update set
    points = t.points + excluded.points, entries = t.entries + 1,
    kinds = case when t.kinds @> excluded.kinds then t.kinds else t.kinds || excluded.kinds end`;

/** The version of $1 that pays on a day, as `rule`; no row when none does. */
const rulePaying = (kind: string, day: string): string => `select p.version, p.points, p.daily_cap from (
    select p.* from points_rule p where p.kind = ${kind} and p.valid_from <= ${day} and (p.valid_to is null or p.valid_to >= ${day})
    order by p.version desc limit 1) p where p.enabled and p.points <> 0`;

/**
 * Fact, entry, total and due insignias in one statement; every step feeds on what the one before really wrote, so a replay writes nothing.
 * Totals are taken by member; from then on whatever moves the member moves her total, so that an award only adds. Facts come each member at
 * most once. A fact without an open season is not written and says so.
 */
const RECORD_MANY = `
with input as materialized (
  select * from jsonb_to_recordset($1::jsonb)
    as i(kind text, source text, "memberId" uuid, "occurredAt" timestamptz, day date, detail jsonb)
), target as materialized (
  select i.*, s.id as season_id from input i join season s on i.day between s.starts_on and s.ends_on
  where s.closed_at is null for key share of s
), recorded as (
  insert into fact (id, kind, source, member_id, occurred_at, detail)
  select gen_random_uuid(), kind, source, "memberId", "occurredAt", detail from target order by "memberId"
  on conflict on constraint one_fact_per_kind_source_and_member do nothing
  returning id, kind, source, member_id, occurred_at
), priced as materialized (
  select f.*, t.season_id, t.day, rule.version, rule.points, rule.daily_cap
  from recorded f join target t on t."memberId" = f.member_id
  cross join lateral (${rulePaying('f.kind', 't.day')}) rule
), within_cap as (
  insert into points_day as d (member_id, rule_kind, day, points)
  select member_id, kind, day, points from priced where points <= daily_cap order by member_id
  on conflict (member_id, rule_kind, day) do update set points = d.points + excluded.points
    where d.points + excluded.points <= (select daily_cap from priced where priced.member_id = excluded.member_id)
  returning member_id
), paid as (
  insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, fact_id, occurred_at)
  select season_id, member_id, kind, version, source, points, id, occurred_at from priced
  where daily_cap is null or member_id in (select member_id from within_cap) order by member_id
  returning season_id, member_id, rule_kind, points
), totalled as (
  insert into season_total as t (season_id, member_id, points, entries, kinds, ranked)
  select season_id, member_id, points, 1, array[rule_kind], false from paid order by member_id
  ${ADDED}
  returning member_id, points
), due as (
  -- Insignias follow in their own time: whoever states a fact does not wait for them.
  insert into insignia_due (member_id) select member_id from recorded
)
select i."memberId", i.kind, i.source, s.id as "seasonId",
  -- Whoever waited for the close sees the season as it was before; the target knows.
  s.id is not null and g."memberId" is null as closed, f.id is not null as recorded,
  coalesce(p.points, 0) as points, t.points as total
from input i
  left join season s on i.day between s.starts_on and s.ends_on
  left join target g on g."memberId" = i."memberId"
  left join recorded f on f.member_id = i."memberId"
  left join paid p on p.member_id = i."memberId"
  left join totalled t on t.member_id = i."memberId"`;

/** The same of one fact, as most are, without joining what can only be one row. $1 kind, $2 source, $3 member, $4 moment, $5 its day, $6 detail. */
const RECORD_ONE = `
with target as materialized (
  select s.id as season_id, s.closed_at is not null as closed, rule.version, rule.points, rule.daily_cap
  from season s left join lateral (${rulePaying('$1::text', '$5::date')}) rule on true
  where $5::date between s.starts_on and s.ends_on for key share of s
), recorded as (
  insert into fact (id, kind, source, member_id, occurred_at, detail)
  select gen_random_uuid(), $1::text, $2::text, $3::uuid, $4::timestamptz, $6::jsonb from target where not closed
  on conflict on constraint one_fact_per_kind_source_and_member do nothing returning id
), within_cap as (
  insert into points_day as d (member_id, rule_kind, day, points)
  select $3::uuid, $1::text, $5::date, t.points from recorded cross join target t where t.points <= t.daily_cap
  on conflict (member_id, rule_kind, day) do update set points = d.points + excluded.points
    where d.points + excluded.points <= (select daily_cap from target)
  returning member_id
), paid as (
  insert into points_entry (season_id, member_id, rule_kind, rule_version, source, points, fact_id, occurred_at)
  select t.season_id, $3::uuid, $1::text, t.version, $2::text, t.points, f.id, $4::timestamptz from recorded f cross join target t
  where t.version is not null and (t.daily_cap is null or exists (select from within_cap))
  returning season_id, points
), totalled as (
  insert into season_total as t (season_id, member_id, points, entries, kinds, ranked)
  select season_id, $3::uuid, points, 1, array[$1::text], false from paid
  ${ADDED}
  returning points
), due as (
  insert into insignia_due (member_id) select $3::uuid from recorded
)
select t.season_id as "seasonId", t.closed, exists (select from recorded) as recorded,
  coalesce((select points from paid), 0) as points, (select points from totalled) as total from target t`;

export const recordManyStatement = (facts: FactRow[]): Statement => ({
  name: 'recognition_record_facts',
  text: RECORD_MANY,
  values: [JSON.stringify(facts)],
});

/** No row: the season of that day is not open yet. */
export const recordOneStatement = ({ kind, source, memberId, occurredAt, day, detail }: FactRow): Statement => ({
  name: 'recognition_record_fact',
  text: RECORD_ONE,
  values: [kind, source, memberId, occurredAt, day, JSON.stringify(detail)],
});
