import type { Statement } from '@lib/platform';
import type { Found, Mark, SignalLimits } from './signal.rules.js';

/** However popular a person is, one look reads no more people than this. */
const MOST_PEOPLE = 200;

const STANDS = 'c.taken_back_at is null and c.given_at >= $2::timestamptz';

/** What touches one person: those she reaches by steps of enough marks, her own marks, those of the teams she marks, her comments. */
const MARKS = `
with recursive reached (id) as (
  select $1::uuid union
  select step.receiver_id from reached r cross join lateral (
    select c.receiver_id from confirmation c where c.giver_id = r.id and ${STANDS} group by c.receiver_id having count(*) >= $3::int) step
), known as materialized (select id from reached limit ${MOST_PEOPLE}), found as (
  select c.* from confirmation c where c.giver_id in (select id from known) and c.receiver_id in (select id from known) and ${STANDS}
  union select c.* from confirmation c where c.giver_id = $1 and ${STANDS}
  union select c.* from confirmation c where c.own_team and ${STANDS}
    and c.receiver_id in (select o.receiver_id from confirmation o where o.giver_id = $1 and o.own_team and o.taken_back_at is null and o.given_at >= $2::timestamptz)
)
select giver_id as "giverId", receiver_id as "receiverId", given_at::text as at, kind, source, own_team as "ownTeam" from found
union all select member_id, member_id, occurred_at::text, kind, source, false from fact
  where member_id = $1 and occurred_at >= $2::timestamptz and kind = 'comment.posted' and withdrawn_at is null`;

/** $1 member, $2 since, $3 fewest marks of a step. */
export const marksStatement = (memberId: string, since: string, step: number): Statement => ({
  name: 'recognition_marks_around',
  text: MARKS,
  values: [memberId, since, step],
});

export type LimitsRow = SignalLimits & { version: number };

const LIMITS = `version, window_days as "windowDays", each_way as "eachWay", circle_marks as "circleMarks", team_marks as "teamMarks",
  burst_marks as "burstMarks", burst_minutes as "burstMinutes"`;

export const limitsStatement: Statement = {
  name: 'recognition_signal_limits',
  text: `select ${LIMITS} from signal_limit order by version desc limit 1`,
};

export const newLimitsStatement = (limits: SignalLimits, reason: string | null, by: string | null, at: string): Statement => ({
  text: `insert into signal_limit (version, window_days, each_way, circle_marks, team_marks, burst_marks, burst_minutes, reason, created_by, created_at)
    select coalesce(max(version), 0) + 1, $1::int, $2::int, $3::int, $4::int, $5::int, $6::int, $7, $8::uuid, $9::timestamptz from signal_limit
    returning ${LIMITS}`,
  values: [limits.windowDays, limits.eachWay, limits.circleMarks, limits.teamMarks, limits.burstMarks, limits.burstMinutes, reason, by, at],
});

/** When each pattern was last closed. $1 signatures. */
export const lastClosedStatement = (signatures: readonly string[]): Statement => ({
  name: 'recognition_signals_closed',
  text: `select signature, max(closed_at)::text as at from farming_signal where signature = any($1) and closed_at is not null group by signature`,
  values: [signatures],
});

/** Opens it, or adds what is new to the one that is open. A look that finds the same changes nothing. */
export const tellStatement = ({ kind, signature, members, marks }: Found<Mark>, limits: number, at: string): Statement => ({
  name: 'recognition_tell_signal',
  text: `insert into farming_signal as s (id, kind, signature, members, evidence, limits_version, opened_at, seen_at)
    values (gen_random_uuid(), $1, $2, $3::uuid[], $4::jsonb, $5::int, $6::timestamptz, $6::timestamptz)
    on conflict (signature) where closed_at is null do update set members = excluded.members, evidence = excluded.evidence,
      limits_version = excluded.limits_version, seen_at = excluded.seen_at where s.evidence <> excluded.evidence`,
  values: [kind, signature, members, JSON.stringify(marks), limits, at],
});
