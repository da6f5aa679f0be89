import type { PageSize, Statement } from '@lib/platform';
import { SEASON_ASKED } from '../seasons/season.queries.js';
import { listed, overSealed } from './ranking.queries.js';
import { membersAbove, type Scope } from './step.queries.js';

const SCOPES: readonly Scope[] = ['national', 'regional', 'macro', 'iged'];
/** Found by name before it is known who is in this ranking; a commoner name asks for one more word. */
const MOST_NAMED = 1_000;
const MOST_FOUND = 8;

/** $4 its words, the longest first, as literal patterns. The first goes through the index of names without accents. */
const WRITTEN = `fold(m.name) like '%' || fold(($4::text[])[1]) || '%'
    and not exists (select from unnest($4::text[]) word where fold(m.name) not like '%' || fold(word) || '%')`;

/** Whole words before pieces of them: «Ana» is first Ana, then Anahí. */
const WHOLE_WORDS = `(select count(*) from unnest($4::text[]) word where ' ' || fold(m.name) || ' ' like '% ' || fold(word) || ' %')`;

/** $4 the whole text: the nearest names, misspelt as they may be, above the threshold of the transaction. */
const ALIKE = `fold($4::text) <% fold(m.name)`;

/**
 * Who hides is never among the found. Place and page are counted above, in the index, for the few that are shown.
 * $1 season or null, $2 today, $3 region, macro-region or Iged, or null, $4 what is looked for, $5 rows per page.
 */
const search = (scope: Scope, alike: boolean, sealed: boolean): string => `
with ${SEASON_ASKED}, named as materialized (
  select m.id, m.name, ${alike ? 'word_similarity(fold($4::text), fold(m.name))' : WHOLE_WORDS} as likeness
  from member m where not m.hidden_from_ranking and ${alike ? ALIKE : WRITTEN} ${alike ? 'order by 3 desc' : ''} limit ${MOST_NAMED}
), found as materialized (
  select n.name, n.likeness, t.member_id, t.points, t.iged_code, t.region_id
  from named n join season_total t on t.member_id = n.id where ${listed(scope)}${scope === 'national' ? ' and $3::text is null' : ''}
  order by n.likeness desc, t.points desc, t.member_id limit ${MOST_FOUND}
)
select 1 + above.members as position, 1 + (above.members + (select count(*) from season_total t where ${listed(scope)}
    and t.points = f.points and t.member_id < f.member_id)::int) / $5::int as page,
  f.member_id as "memberId", f.name, g.name as "igedName", r.name as "regionName", f.points
from found f left join iged g on g.code = f.iged_code left join region r on r.id = f.region_id
cross join lateral (select ${membersAbove(listed(scope), { scope, sealed, season: '(select id from season_asked)', place: '$3' }, 'f.points')} as members) above
order by f.likeness desc, f.points desc, f.name collate "es-x-icu", f.member_id`;

const TEXTS = new Map<string, string>();
for (const scope of SCOPES)
  for (const alike of [false, true]) {
    TEXTS.set(nameOf(scope, alike, false), search(scope, alike, false));
    TEXTS.set(nameOf(scope, alike, true), overSealed(scope, search(scope, alike, true)));
  }

function nameOf(scope: Scope, alike: boolean, sealed: boolean): string {
  return `recognition_${sealed ? 'sealed_' : ''}ranking_search_${scope}${alike ? '_alike' : ''}`;
}

/** A visitor's search costs at most this much of the database. Longer, and she is asked for one more word. For the transaction only. */
const BUDGET_MS = 1_000;
export const budgetStatement: Statement = { text: `set local statement_timeout = ${BUDGET_MS}` };

/** Below the last a name is another name. The first leaves far fewer names to compare, and is enough where one word is written well. */
export const LIKENESSES = [0.65, 0.45] as const;

/** For the transaction only. */
export const forgiveStatement = (likeness: (typeof LIKENESSES)[number]): Statement => ({
  text: `set local pg_trgm.word_similarity_threshold = ${likeness}`,
});

export type RankingSearch = { season: string | null; today: string; scope: Scope; place: string | null; first: PageSize; frozen: boolean };

export function rankingSearchStatement({ season, today, scope, place, first, frozen }: RankingSearch, looked: string | string[]): Statement {
  const name = nameOf(scope, typeof looked === 'string', frozen);
  return { name, text: TEXTS.get(name) ?? '', values: [season, today, place, looked, first] };
}
