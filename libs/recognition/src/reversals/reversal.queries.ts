import { PAGE_SIZES, type PageSize, type Statement } from '@lib/platform';
import { SEASON_ASKED } from '../seasons/season.queries.js';

/** A `DeskEntry` as JSON, for `points_entry e`, its rule `p`, its fact `f` and its season `s`. */
export const ENTRY_JSON = `json_build_object('id', e.id::text, 'points', e.points, 'ruleName', p.name, 'ruleVersion', e.rule_version,
  'occurredAt', e.occurred_at, 'causeTitle', f.detail->>'title', 'causeLink', f.detail->>'link', 'reason', e.reason,
  'reversal', e.reverses_id is not null, 'reversed', undone.yes, 'proposed', asked.yes,
  'reversible', e.reverses_id is null and not undone.yes and not asked.yes and s.closed_at is null)`;
export const ENTRY_STATE = `join points_rule p on p.kind = e.rule_kind and p.version = e.rule_version left join fact f on f.id = e.fact_id
  join season s on s.id = e.season_id
  cross join lateral (select exists (select 1 from points_entry x where x.reverses_id = e.id) as yes) undone
  cross join lateral (select exists (select 1 from entry_reversal r where r.entry_id = e.id and r.decided_at is null) as yes) asked`;

/** Newest first, one more than the page. $1 season, $2 today, $3 member, $4 last id seen. Answers nothing for who is no member. */
const ENTRIES: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    `with ${SEASON_ASKED} select m.id as "memberId", m.name as "memberName", g.name as "igedName", coalesce((
       select json_agg(one.entry order by one.id desc) from (
         select e.id, ${ENTRY_JSON} as entry from points_entry e ${ENTRY_STATE}
         where e.member_id = m.id and e.season_id = (select id from season_asked) and ($4::bigint is null or e.id < $4::bigint)
         order by e.id desc limit ${size + 1}) one), '[]') as entries
     from member m left join iged g on g.code = m.iged_code where m.id = $3`,
  ]),
);

export type EntriesAsked = { season: string | null; today: string; memberId: string; first: PageSize; after: number | null };

export const memberEntriesStatement = ({ season, today, memberId, first, after }: EntriesAsked): Statement => ({
  name: `recognition_desk_entries_${first}`,
  text: ENTRIES[first],
  values: [season, today, memberId, after],
});

const REVERSAL = `select r.id, e.member_id as "memberId", m.name as "memberName", g.name as "igedName", ${ENTRY_JSON} as entry, r.reason,
    pr.name as "proposedBy", r.proposed_at as "proposedAt", de.name as "decidedBy", r.decided_at as "decidedAt", r.approved, r.note,
    r.decided_at is null and r.proposed_by <> $1::uuid and m.id <> $1::uuid
      and m.iged_code is distinct from (select coalesce(iged_code, '-') from member where id = $1::uuid) as "mayDecide"
  from entry_reversal r join points_entry e on e.id = r.entry_id ${ENTRY_STATE}
    join member m on m.id = e.member_id left join iged g on g.code = m.iged_code
    left join member pr on pr.id = r.proposed_by left join member de on de.id = r.decided_by`;

export type ReversalsAsked = { viewerId: string; waiting: boolean; first: PageSize; after: [string, string] | null };

/** Newest first, one more than the page. */
export const reversalsStatement = ({ viewerId, waiting, first, after }: ReversalsAsked): Statement => ({
  name: `recognition_reversals_${first}`,
  text: `${REVERSAL} where (not $2::boolean or r.decided_at is null)
    and ($3::timestamptz is null or (r.proposed_at, r.id) < ($3::timestamptz, $4::uuid))
    order by r.proposed_at desc, r.id desc limit ${first + 1}`,
  values: [viewerId, waiting, after?.[0] ?? null, after?.[1] ?? null],
});

export const reversalsByIdStatement = (viewerId: string, ids: readonly string[]): Statement => ({
  text: `${REVERSAL} where r.id = any($2::uuid[]) order by e.id`,
  values: [viewerId, ids],
});

export type EntryRow = { id: string; memberId: string; igedCode: string | null; closed: boolean; live: boolean };

/** $1 ids of entries. */
export const entriesToReverseStatement = (ids: readonly string[]): Statement => ({
  text: `select e.id::text as id, e.member_id as "memberId", m.iged_code as "igedCode", s.closed_at is not null as closed,
      e.reverses_id is null and not exists (select 1 from points_entry x where x.reverses_id = e.id) as live
    from points_entry e join member m on m.id = e.member_id join season s on s.id = e.season_id where e.id = any($1::bigint[]) order by e.id`,
  values: [ids],
});

export const proposeReversalsStatement = (ids: readonly string[], reason: string, by: string, at: string): Statement => ({
  text: `insert into entry_reversal (id, entry_id, reason, proposed_by, proposed_at)
    select gen_random_uuid(), entry_id, $2, $3::uuid, $4::timestamptz from unnest($1::bigint[]) as chosen(entry_id) order by entry_id
    returning id, entry_id::text as "entryId"`,
  values: [ids, reason, by, at],
});

export type HeldReversal = {
  entryId: string;
  memberId: string;
  igedCode: string | null;
  kind: string;
  source: string;
  reason: string;
  proposedBy: string;
  decided: boolean;
};

/** Held until the decision is written. */
export const holdReversalStatement = (id: string): Statement => ({
  text: `select r.entry_id::text as "entryId", e.member_id as "memberId", m.iged_code as "igedCode", e.rule_kind as kind, e.source, r.reason,
      r.proposed_by as "proposedBy", r.decided_at is not null as decided
    from entry_reversal r join points_entry e on e.id = r.entry_id join member m on m.id = e.member_id where r.id = $1 for update of r`,
  values: [id],
});

export const decideReversalStatement = (id: string, approved: boolean, note: string | null, by: string, at: string): Statement => ({
  text: 'update entry_reversal set approved = $2::boolean, note = $3, decided_by = $4, decided_at = $5::timestamptz where id = $1',
  values: [id, approved, note, by, at],
});
