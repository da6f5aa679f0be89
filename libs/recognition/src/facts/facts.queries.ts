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

/**
 * Fact, entry, total and job in one statement; every step feeds on what the one before really wrote, so a replay writes nothing.
 * Totals are taken by member. A first total takes its place by trigger, where the counters of regions and Iged are kept too;
 * from then on whatever moves the member moves her total, so that an award only adds.
 * `input`: facts, each member at most once. A fact without an open season is not written and says so.
 */
const record = (input: string): string => `
with input as materialized (
  ${input}
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
  cross join lateral (
    select p.version, p.points, p.daily_cap, p.enabled from points_rule p
    where p.kind = f.kind and p.valid_from <= t.day and (p.valid_to is null or p.valid_to >= t.day)
    order by p.version desc limit 1) rule
  where rule.enabled and rule.points <> 0
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
  on conflict (season_id, member_id) do update set
    points = t.points + excluded.points, entries = t.entries + 1,
    kinds = case when t.kinds @> excluded.kinds then t.kinds else t.kinds || excluded.kinds end
  returning member_id, points
), queued as (
  -- Insignias follow in their own time: whoever states a fact does not wait for them.
  select queue_job_quietly('insignias.evaluate', json_build_object('memberIds', json_agg(member_id)), 8) from recorded having count(*) > 0
)
select (select count(*)::int from queued) as jobs, i."memberId", i.kind, i.source, s.id as "seasonId",
  -- Whoever waited for the close sees the season as it was before; the target knows.
  s.id is not null and g."memberId" is null as closed, f.id is not null as recorded,
  coalesce(p.points, 0) as points, t.points as total
from input i
  left join season s on i.day between s.starts_on and s.ends_on
  left join target g on g."memberId" = i."memberId"
  left join recorded f on f.member_id = i."memberId"
  left join paid p on p.member_id = i."memberId"
  left join totalled t on t.member_id = i."memberId"`;

const RECORD_MANY = record(`select * from jsonb_to_recordset($1::jsonb)
    as i(kind text, source text, "memberId" uuid, "occurredAt" timestamptz, day date, detail jsonb)`);
/** Planned for the one row that most awards are. */
const RECORD_ONE = record(`select $1::text as kind, $2::text as source, $3::uuid as "memberId", $4::timestamptz as "occurredAt", $5::date as day,
    $6::jsonb as detail`);

export function recordStatement(facts: FactRow[]): Statement {
  if (facts.length !== 1) return { name: 'recognition_record_facts', text: RECORD_MANY, values: [JSON.stringify(facts)] };
  const [{ kind, source, memberId, occurredAt, day, detail }] = facts;
  return { name: 'recognition_record_fact', text: RECORD_ONE, values: [kind, source, memberId, occurredAt, day, JSON.stringify(detail)] };
}

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
)
select (select count(*)::int from gone) as withdrawn, (select count(*)::int from totalled) as reversed,
  (select array_agg(member_id) from gone) as members`;

export type WithdrawnRow = { withdrawn: number; reversed: number; members: string[] | null };

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
