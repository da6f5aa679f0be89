import { PAGE_SIZES, type PageSize, type Statement } from '@lib/platform';
import { SEASON_ASKED } from '../seasons/season.queries.js';

/** Kind of the entries that staff decide one by one: no rule that anybody edits. */
export const STAFF_AWARD = 'staff.award';

/** Columns of `PointsEntryRow` for `points_entry e`, its rule `p` and its fact `f`. */
export const ENTRY_COLUMNS = `e.id::text as id, e.points, p.name as "ruleName", e.rule_kind as "ruleKind", e.rule_version as "ruleVersion",
  e.occurred_at as "occurredAt", f.detail->>'title' as "causeTitle", f.detail->>'link' as "causeLink", e.reason,
  e.reverses_id is not null as reversal`;
export const ENTRY_TABLES = `points_entry e join points_rule p on p.kind = e.rule_kind and p.version = e.rule_version
  left join fact f on f.id = e.fact_id`;

/** Newest first; one more than the page, to know whether another follows. $1 season, $2 today, $3 member, $4 last id seen. */
const ENTRIES: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    `with ${SEASON_ASKED} select s.id as season, coalesce((
       select json_agg(row) from (
         select ${ENTRY_COLUMNS} from ${ENTRY_TABLES}
         where e.member_id = $3 and e.season_id = s.id and ($4::bigint is null or e.id < $4::bigint)
         order by e.id desc limit ${size + 1}) row), '[]') as entries
     from season_asked s`,
  ]),
);

export const entriesStatement = (
  season: string | null,
  today: string,
  memberId: string,
  first: PageSize,
  after: number | null,
): Statement => ({
  name: `recognition_my_entries_${first}`,
  text: ENTRIES[first],
  values: [season, today, memberId, after],
});

/** The newest version valid on the day is the one in force, and pays only when enabled. */
const versions = (day: string): string => `select p.*, p.version = max(p.version) filter (where p.valid_from <= ${day}::date
    and (p.valid_to is null or p.valid_to >= ${day}::date)) over (partition by p.kind) and p.enabled as in_force from points_rule p`;
const VERSIONS = versions('$1');

/** Rules in force on a day, given as an expression, that pay something. */
export const rulesThatPay = (day: string): string => `select * from (${versions(day)}) v where in_force and points > 0`;

export const rulesInForceStatement = (today: string): Statement => ({
  name: 'recognition_rules_in_force',
  text: `select kind, name, points, daily_cap as "dailyCap", valid_from::text as "validFrom", valid_to::text as "validTo"
    from (${rulesThatPay('$1')}) r order by points desc, name collate "es-x-icu"`,
  values: [today],
});

export const ruleHistoryStatement = (today: string): Statement => ({
  name: 'recognition_rule_history',
  text: `select kind, version, name, points, daily_cap as "dailyCap", enabled, valid_from::text as "validFrom", valid_to::text as "validTo",
      coalesce(in_force, false) as "inForce" from (${VERSIONS}) v where kind <> '${STAFF_AWARD}' order by kind, version desc`,
  values: [today],
});
