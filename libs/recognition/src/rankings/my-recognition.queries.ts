import type { Statement } from '@lib/platform';
import { ENTRY_COLUMNS, ENTRY_TABLES, rulesThatPay } from '../points/points.queries.js';
import { levelsOf } from '../levels/level.queries.js';
import { rankedMembers } from './ranking.queries.js';
import { membersAbove } from './step.queries.js';
import { SEASON_ASKED, SEASON_JSON } from '../seasons/season.queries.js';

const NATIONAL = `t.season_id = s.id and t.ranked and t.points > 0`;
const REGIONAL = `${NATIONAL} and t.region_id = mine.region_id`;

const RULES_OF_TODAY = rulesThatPay('$2');

/** $1 season or null, $2 today, $3 member. */
const MY_RECOGNITION = `
with ${SEASON_ASKED}, mine as materialized (
  select t.*, t.ranked and t.points > 0 as placed from season_total t where t.season_id = (select id from season_asked) and t.member_id = $3
), home as (
  select m.hidden_from_ranking, coalesce(t.region_id, g.region_id) as region_id
  from member m left join iged g on g.code = m.iged_code left join mine t on true where m.id = $3
)
select ${SEASON_JSON} as season, coalesce(mine.points, 0) as points, coalesce(mine.entries, 0) as entries, coalesce(mine.kinds, '{}') as kinds,
  case when mine.placed then 1 + ${membersAbove(NATIONAL, { scope: 'national', season: 's.id', place: '' }, 'mine.points')} end as "nationalPosition",
  ${rankedMembers('s.id', null)} as "nationalTotal",
  case when mine.placed then 1 + ${membersAbove(REGIONAL, { scope: 'regional', season: 's.id', place: 'mine.region_id' }, 'mine.points')} end as "regionPosition",
  ${rankedMembers('s.id', 'home.region_id')} as "regionTotal",
  (select name from region where id = home.region_id) as "regionName", coalesce(home.hidden_from_ranking, false) as "hiddenFromRanking",
  coalesce((select json_agg(row) from (select ${ENTRY_COLUMNS} from ${ENTRY_TABLES}
    where e.member_id = $3 and e.season_id = s.id order by e.id desc limit 5) row), '[]') as latest,
  ${levelsOf('s.id')} as levels,
  (select coalesce(json_agg(json_build_object('kind', r.kind, 'name', r.name) order by r.name collate "es-x-icu"), '[]')
    from (${RULES_OF_TODAY}) r) as rules
from season_asked s left join mine on true left join home on true`;

export const myRecognitionStatement = (season: string | null, today: string, memberId: string): Statement => ({
  name: 'recognition_mine',
  text: MY_RECOGNITION,
  values: [season, today, memberId],
});
