import { PAGE_SIZES, type PageSize, type Statement } from '@lib/platform';
import { REGION_COLUMNS } from '@lib/territory';
import { SEASON_ASKED, SEASON_JSON } from '../seasons/season.queries.js';
import { membersAbove, type Scope } from './step.queries.js';
import { LAST_WEEK, WEEKLY } from './week.queries.js';

const SCOPES: readonly Scope[] = ['national', 'regional', 'macro', 'iged'];
const WITHIN: Record<Scope, string> = {
  national: '',
  regional: ' and t.region_id = $3',
  macro: ' and t.macro_region_id = $3',
  iged: ' and t.iged_code = $3',
};

/** Who counts in a ranking, for `season_total t`: a literal condition, so that the partial index of its scope serves it. */
export const listed = (scope: Scope): string =>
  `t.season_id = (select id from season_asked) and t.ranked and t.points > 0${WITHIN[scope]}`;

const COLUMNS = 't.member_id, t.points, t.iged_code, t.region_id';

/** How many a ranking lists, kept by triggers on season_total. */
export const rankedMembers = (season: string, region: string | null): string =>
  `(select coalesce(sum(members), 0)::int from ranked_members where season_id = ${season}${region ? ` and region_id = ${region}` : ''})`;

const IN_MACRO = `(select coalesce(sum(k.members), 0)::int from ranked_members k join region r on r.id = k.region_id
  where k.season_id = s.id and r.macro_region_id = $3)`;

const TOTAL: Record<Scope, string> = {
  national: rankedMembers('s.id', null),
  regional: rankedMembers('s.id', '$3'),
  macro: IN_MACRO,
  // Some dozens at most: counted in its index.
  iged: `(select count(*)::int from season_total t where ${listed('iged')})`,
};

/** In a list of fewer than these, of a region, a macro-region or an Iged, a row without a name is somebody all the same. */
const CROWD = 5;

/** How the scope asked for is called; nothing when it does not exist. */
const NAME: Record<Scope, string> = {
  national: `nullif($3::text, $3::text)`,
  regional: `(select name from region where id = $3::text)`,
  macro: `(select name from macro_region where id = $3::text)`,
  iged: `(select name from iged where code = $3::text)`,
};

/** The five nearest on one side of the viewer: those of equal points first, each read from where it starts in the index. */
const beside = (scope: Scope, points: string, member: string, order: string): string => `(select * from (
    (select ${COLUMNS} from season_total t where ${listed(scope)} and t.points = (select points from mine)
       and t.member_id ${member} (select member_id from mine) order by ${order} limit 5)
    union all
    (select ${COLUMNS} from season_total t where ${listed(scope)} and t.points ${points} (select points from mine) order by ${order} limit 5)
  ) t order by ${order} limit 5)`;

const REGION = `(select to_json(row) from (select ${REGION_COLUMNS} from region r left join macro_region m on m.id = r.macro_region_id
  where r.id = $3::text) row)`;

/** The first rows, or those after as many as $5 says: the rows before are passed over in the index, without their table. */
const page = (scope: Scope, size: PageSize, further: boolean): string => {
  const ordered = (columns: string): string => `select ${columns} from season_total t where ${listed(scope)} order by t.points desc, t.member_id`;
  if (!further) return `${ordered(COLUMNS)} limit ${size}`;
  return `select ${COLUMNS} from (${ordered('t.member_id')} offset $5::int limit ${size}) k
    join season_total t on t.season_id = (select id from season_asked) and t.member_id = k.member_id order by t.points desc, t.member_id`;
};

/** Place of the rows `x` of a page. On a further page the first rows may tie with some of the page before. */
const PLACE_ON_PAGE = `rank() over (order by x.points desc)::int`;
const placeFurther = (scope: Scope): string => `$5::int + case when x.points < (select max(points) from top) then ${PLACE_ON_PAGE}
  else 1 - (select count(*) from season_total t where ${listed(scope)} and t.points = x.points
    and t.member_id < (select member_id from top order by points desc, member_id limit 1))::int end`;

/** Members above the points `p.points`, in the ranking asked for. */
const above = (scope: Scope, sealed: boolean): string =>
  membersAbove(listed(scope), { scope, sealed, season: '(select id from season_asked)', place: '$3' }, 'p.points');

/**
 * Members above the row `x` near the row `m`. Those near stand one after the other, so that only three totals are looked up: the highest near,
 * whose equals may reach further up, the viewer's, and one point less, for all her equals; the rest is counted among the near themselves.
 */
const PLACE_BESIDE = `case
    when x.points = m.points or x.points = (select max(points) from near) then (select members from mark k where k.points = x.points)
    when x.points > m.points then (select members from mark k where k.points = m.points) - (select count(*) from near n where n.points > m.points and n.points <= x.points)::int
    else (select members from mark k where k.points = m.points - 1) + (select count(*) from near n where n.points < m.points and n.points > x.points)::int end`;

/** How far from the place of last Monday; `isNew` when it had none. A sealed season moves no more. */
const CHANGE = `'change', b.place - p.position, 'isNew', b.place is null and exists (select from last_week)`;
const STILL = `'change', null::int, 'isNew', false`;
const BEFORE = (scope: Scope): string => `left join lateral (select w.${WEEKLY[scope][0]} as place from weekly_place w
    where w.season_id = (select id from season_asked) and w.week = (select week from last_week) and w.member_id = p.member_id and ${WEEKLY[scope][1]} limit 1) b on true`;

/**
 * The whole page in one statement. $1 season or null, $2 today, $3 region, macro-region or Iged, or null, $4 the viewer's member id or null,
 * $5 rows before a further page. Totals are read through their index on (season, points desc, member): the rows of the page and
 * five rows each side of the viewer. Nobody is counted one by one above her: see `membersAbove`.
 */
const ranking = (scope: Scope, size: PageSize, further: boolean, sealed: boolean): string => `
with ${SEASON_ASKED}, ${LAST_WEEK}, crowd as materialized (
  select ${TOTAL[scope]} as people from season_asked s
), top as materialized (
  ${page(scope, size, further)}
), mine as materialized (
  select ${COLUMNS} from season_total t where ${listed(scope)} and t.member_id = $4::uuid
), near as materialized (
  ${beside(scope, '>', '<', 't.points, t.member_id desc')}
  union all select * from mine union all
  ${beside(scope, '<', '>', 't.points desc, t.member_id')}
), mark as materialized (
  select p.points, ${above(scope, sealed)} as members
  from (select points from mine union select points - 1 from mine union select max(points) from near) p where p.points is not null
), placed as (
  select 'top' as part, x.*, ${further ? placeFurther(scope) : PLACE_ON_PAGE} as position from top x
  union all
  select 'near', x.*, 1 + ${PLACE_BESIDE}
  from near x cross join mine m
), named as (
  select p.part, p.position, p.member_id, json_build_object('position', p.position, 'points', p.points,
    'isMe', coalesce(p.member_id = $4::uuid, false), 'memberId', case when v.shown then p.member_id end,
    'name', case when v.shown then v.name else 'Participante reservado' end,
    'igedName', case when v.shown then g.name end, 'regionName', case when v.shown then r.name end, ${sealed ? STILL : CHANGE}) as row
  from placed p left join iged g on g.code = p.iged_code left join region r on r.id = p.region_id ${sealed ? '' : BEFORE(scope)}
  -- limit 1: sixty lookups by key, where a join would read every member.
  cross join lateral (select m.name, not m.hidden_from_ranking or coalesce(m.id = $4::uuid, false) as shown
    from member m where m.id = p.member_id limit 1) v
  ${scope === 'national' ? '' : `where v.shown or (select people from crowd) >= ${CROWD}`}
)
select ${SEASON_JSON} as season, (select week::text from last_week${sealed ? ' where false' : ''}) as "comparedWith",
  ${scope === 'regional' ? REGION : 'null::json'} as region, ${NAME[scope]} as "scopeName", (select people from crowd) as total,
  coalesce((select json_agg(row order by position, member_id) from named where part = 'top'), '[]') as rows,
  (select row from named where part = 'near' and member_id = $4::uuid) as me,
  coalesce((select json_agg(row order by position, member_id) from named where part = 'near'), '[]') as neighbours
from season_asked s`;

/** A closed set of statements, each with its name: by scope, page size, first or further page, live or sealed. */
const TEXTS = new Map<string, string>();
for (const scope of SCOPES)
  for (const size of PAGE_SIZES)
    for (const further of [false, true]) {
      TEXTS.set(nameOf(scope, size, further, false), ranking(scope, size, further, false));
      TEXTS.set(nameOf(scope, size, further, true), overSealed(scope, ranking(scope, size, further, true)));
    }

function nameOf(scope: Scope, size: PageSize, further: boolean, sealed: boolean): string {
  return `recognition_${sealed ? 'sealed_' : ''}ranking_${scope}_${size}${further ? '_further' : ''}`;
}

/** The same over the places of a season that was sealed: its macro-regions are those of then, so they are counted there. */
export function overSealed(scope: Scope, live: string): string {
  const counted = `(select count(*)::int from season_total t where ${listed(scope)})`;
  return live.replace(IN_MACRO, counted).replaceAll('season_total', 'season_place');
}

export type RankingAsked = {
  season: string | null;
  scope: Scope;
  /** Region, macro-region or Iged. */
  place: string | null;
  memberId: string | null;
  today: string;
  first: PageSize;
  /** From 1. */
  page: number;
  frozen: boolean;
};

export function rankingStatement({ season, scope, place, memberId, today, first, page: number, frozen }: RankingAsked): Statement {
  const name = nameOf(scope, first, number > 1, frozen);
  const values = [season, today, place, memberId, ...(number > 1 ? [(number - 1) * first] : [])];
  return { name, text: TEXTS.get(name) ?? '', values };
}
