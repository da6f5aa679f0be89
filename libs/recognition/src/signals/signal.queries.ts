import type { PageSize, Statement } from '@lib/platform';
import { ENTRY_JSON, ENTRY_STATE } from '../reversals/reversal.queries.js';

/** $1 the viewer. */
const SIGNAL = `select s.id, s.kind, jsonb_array_length(s.evidence) as marks, s.opened_at as "openedAt", s.seen_at as "seenAt", s.closed_at as "closedAt",
    c.name as "closedBy", s.outcome, s.reason, s.limits_version as "limitsVersion",
    (select json_agg(json_build_object('id', m.id, 'name', m.name, 'igedName', g.name) order by m.name, m.id)
      from member m left join iged g on g.code = m.iged_code where m.id = any(s.members)) as people,
    s.closed_at is null and not exists (select 1 from member m where m.id = any(s.members) and (m.id = $1::uuid
      or m.iged_code = (select iged_code from member where id = $1::uuid))) as "mayDecide"
  from farming_signal s left join member c on c.id = s.closed_by`;

export type SignalsAsked = { viewerId: string; closed: boolean; first: PageSize; after: [string, string] | null };

/** Newest first, one more than the page. */
export const signalsStatement = ({ viewerId, closed, first, after }: SignalsAsked): Statement => ({
  name: `recognition_signals_${first}`,
  text: `${SIGNAL} where (s.closed_at is not null) = $2::boolean
    and ($3::timestamptz is null or (s.opened_at, s.id) < ($3::timestamptz, $4::uuid))
    order by s.opened_at desc, s.id desc limit ${first + 1}`,
  values: [viewerId, closed, after?.[0] ?? null, after?.[1] ?? null],
});

export const openSignalsStatement: Statement = {
  name: 'recognition_open_signals',
  text: 'select count(*)::int as open from farming_signal where closed_at is null',
};

export const signalStatement = (viewerId: string, id: string): Statement => ({
  name: 'recognition_signal',
  text: `${SIGNAL} where s.id = $2`,
  values: [viewerId, id],
});

export const limitsOfStatement = (version: number): Statement => ({
  text: `select version, window_days as "windowDays", each_way as "eachWay", circle_marks as "circleMarks", team_marks as "teamMarks",
    burst_marks as "burstMarks", burst_minutes as "burstMinutes" from signal_limit where version = $1`,
  values: [version],
});

/** In the order in which it happened. $1 signal. */
export const evidenceStatement = (id: string): Statement => ({
  name: 'recognition_signal_evidence',
  text: `select gm.name as "giverName", rm.name as "receiverName", v.at, coalesce(cf.title, ff.detail->>'title') as "causeTitle",
      coalesce(cf.link, ff.detail->>'link') as "causeLink", v."ownTeam", paid.entry
    from farming_signal w cross join lateral jsonb_to_recordset(w.evidence)
      as v("giverId" uuid, "receiverId" uuid, at timestamptz, kind text, source text, "ownTeam" boolean)
    join member gm on gm.id = v."giverId" join member rm on rm.id = v."receiverId"
    left join confirmation cf on cf.kind = v.kind and cf.source = v.source
    left join fact ff on ff.kind = v.kind and ff.source = v.source and ff.member_id = v."receiverId"
    left join lateral (select ${ENTRY_JSON} as entry from points_entry e ${ENTRY_STATE}
      where e.rule_kind = v.kind and e.source = v.source and e.member_id = v."receiverId" and e.reverses_id is null) paid on true
    where w.id = $1 order by v.at, v.source`,
  values: [id],
});

export const holdSignalStatement = (id: string): Statement => ({
  text: `select s.closed_at is not null as closed, s.kind, s.members, array(select m.iged_code from member m where m.id = any(s.members)
    and m.iged_code is not null) as igeds from farming_signal s where s.id = $1 for update`,
  values: [id],
});

export const closeSignalStatement = (id: string, outcome: string, reason: string, by: string, at: string): Statement => ({
  text: 'update farming_signal set outcome = $2, reason = $3, closed_by = $4, closed_at = $5::timestamptz where id = $1',
  values: [id, outcome, reason, by, at],
});
