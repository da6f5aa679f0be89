import type { PageSize, Statement } from '@lib/platform';
import { SEASON_ASKED, SEASON_JSON } from '../seasons/season.queries.js';
import { LAST_WEEK } from '../rankings/week.queries.js';
import { FAMILY, igedsWithin, perMember, RULE, type IgedScope } from './iged-totals.queries.js';

const SCOPES: readonly IgedScope[] = ['national', 'macro', 'regional'];

const NAME: Record<IgedScope, string> = {
  national: 'nullif($3::text, $3::text)',
  macro: '(select name from macro_region where id = $3::text)',
  regional: '(select name from region where id = $3::text)',
};

/** Places of last Monday, in the same list and under the same minimum. */
const BEFORE = (scope: IgedScope): string => `before as materialized (
  select b.iged_code, rank() over (order by ${perMember('b')} desc)::int as position
  from weekly_iged_total b join iged g on g.code = b.iged_code left join region r on r.id = g.region_id
  where b.season_id = (select id from season_asked) and b.week = (select week from last_week) and b.members >= (select min_members from rule)
    and ${FAMILY} and ${scope === 'regional' ? 'g.region_id = $3' : scope === 'macro' ? 'r.macro_region_id = $3' : '$3::text is null'})`;

/**
 * Every Iged has a few rows of totals: the list is made whole, whatever the ledger holds.
 * $1 season or null, $2 today, $3 region or macro-region or null, $4 family or null, $5 the viewer's Iged or null, $6 rows before, $7 rows.
 */
const ranking = (scope: IgedScope, sealed: boolean): string => `
with ${SEASON_ASKED}, ${RULE(sealed)}, ${LAST_WEEK}, ${igedsWithin(scope, sealed)}, listed as materialized (
  select w.*, rank() over (order by w.per_member desc)::int as position,
    row_number() over (order by w.per_member desc, w.name collate "es-x-icu", w.iged_code)::int as line
  from within w where w.members >= (select min_members from rule)
), ${sealed ? '' : `${BEFORE(scope)}, `}row as (
  select l.line, l.iged_code, json_build_object('position', l.position, 'igedCode', l.iged_code, 'igedName', l.name, 'regionName', l.region_name,
    'perMember', l.per_member, 'members', l.members, 'points', l.points, 'isMine', coalesce(l.iged_code = $5::text, false),
    ${sealed ? `'change', null::int, 'isNew', false` : `'change', b.position - l.position, 'isNew', b.position is null and exists (select from last_week)`}) as json
  from listed l ${sealed ? '' : 'left join before b on b.iged_code = l.iged_code'}
), mine as materialized (select line from listed where iged_code = $5::text)
select ${SEASON_JSON} as season, ${NAME[scope]} as "scopeName", rule.active_definition as "activeDefinition", rule.min_members as "minMembers",
  (select count(*)::int from listed) as total, ${sealed ? (scope === 'national' ? 'case when $4::text is null then rule.below_minimum end' : 'null::int')
    : '(select count(*)::int from within w where w.members < rule.min_members)'} as "belowMinimum",
  (select week::text from last_week${sealed ? ' where false' : ''}) as "comparedWith",
  coalesce((select json_agg(json order by line) from row where line > $6::int and line <= $6::int + $7::int), '[]') as rows,
  coalesce((select json from row where iged_code = $5::text), (select json_build_object('position', null, 'igedCode', w.iged_code, 'igedName', w.name,
    'regionName', w.region_name, 'perMember', null, 'members', w.members, 'points', null, 'isMine', true, 'change', null, 'isNew', false)
    from within w where w.iged_code = $5::text)) as mine,
  coalesce((select json_agg(json order by line) from row where line between (select line from mine) - 5 and (select line from mine) + 5), '[]') as neighbours
from season_asked s cross join rule`;

const TEXTS = new Map(SCOPES.flatMap((scope) => [false, true].map((sealed): [string, string] => [nameOf(scope, sealed), ranking(scope, sealed)])));

function nameOf(scope: IgedScope, sealed: boolean): string {
  return `recognition_${sealed ? 'sealed_' : ''}iged_ranking_${scope}`;
}

export type IgedRankingAsked = {
  season: string | null;
  today: string;
  scope: IgedScope;
  place: string | null;
  family: string | null;
  mine: string | null;
  first: PageSize;
  page: number;
  sealed: boolean;
};

export function igedRankingStatement({ season, today, scope, place, family, mine, first, page, sealed }: IgedRankingAsked): Statement {
  const name = nameOf(scope, sealed);
  return { name, text: TEXTS.get(name) ?? '', values: [season, today, place, family, mine, (page - 1) * first, first] };
}

export const igedsAreSealedStatement = (season: string): Statement => ({
  name: 'recognition_igeds_are_sealed',
  text: 'select exists (select from season_iged_seal where season_id = $1) as sealed',
  values: [season],
});
