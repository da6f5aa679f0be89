import type { Statement } from '@lib/platform';
import { SEASON_ASKED, SEASON_JSON } from '../seasons/season.queries.js';
import { igedsWithin, RULE } from './iged-totals.queries.js';

const PEERS = `json_build_object('family', p.family, 'size', p.size, 'connectivity', p.connectivity, 'igeds', p.igeds, 'members', p.members, 'median', p.median)`;
const BY_NAME = (alias: string): string => `array_position(array['REGIONAL', 'UGEL', 'LOCAL_GOVERNMENT'], ${alias}.family),
  array_position(array['SMALL', 'MEDIUM', 'LARGE'], ${alias}.size), array_position(array['LOW', 'MEDIUM', 'HIGH'], ${alias}.connectivity)`;

/**
 * Like with like: each Iged beside the median of those of its kind, size and connectivity. Below the minimum of people an Iged is
 * not there; below the minimum of Iged there is no median.
 * $1 season or null, $2 today, $3 and $4 always null, $5 the viewer's Iged or null, $6 size or null, $7 connectivity or null, $8 family or null.
 */
const equity = (sealed: boolean): string => `
with ${SEASON_ASKED}, ${RULE(sealed)}, several as materialized (select min_igeds from iged_ranking_rule), ${igedsWithin('national', sealed)}, placed as materialized (
  select w.*, case when w.kind in ('DRE', 'GRE') then 'REGIONAL' else w.kind end as family, c.size, c.connectivity, c.source, c.as_of
  from within w left join iged_context c on c.iged_code = w.iged_code where w.members >= (select min_members from rule)
), peers as materialized (
  select family, size, connectivity, count(*)::int as igeds, sum(members)::int as members,
    case when count(*) >= (select min_igeds from several) then round((percentile_cont(0.5) within group (order by per_member))::numeric, 1) end as median
  from placed where size is not null group by family, size, connectivity
), shown as materialized (
  select p.* from peers p
  where ($8::text is null or p.family = $8) and ($6::text is null or p.size = $6) and ($7::text is null or p.connectivity = $7)
  order by exists (select from placed m where m.iged_code = $5::text and (m.family, m.size, m.connectivity) = (p.family, p.size, p.connectivity)) desc,
    p.median is not null desc, p.igeds desc, ${BY_NAME('p')} limit 1
)
select ${SEASON_JSON} as season, rule.active_definition as "activeDefinition", rule.min_members as "minMembers", (select min_igeds from several) as "minIgeds",
  coalesce((select json_agg(${PEERS} order by ${BY_NAME('p')}) from peers p), '[]') as peers,
  (select ${PEERS} from shown p) as shown,
  coalesce((select json_agg(json_build_object('igedCode', o.iged_code, 'igedName', o.name, 'regionName', o.region_name, 'perMember', o.per_member,
      'members', o.members, 'againstMedian', o.per_member - p.median, 'isMine', coalesce(o.iged_code = $5::text, false))
      order by o.per_member desc, o.name collate "es-x-icu", o.iged_code)
    from placed o join shown p on (o.family, o.size, o.connectivity) = (p.family, p.size, p.connectivity) where p.median is not null), '[]') as rows,
  (select count(*)::int from placed where size is null) as "withoutContext",
  coalesce((select json_agg(json_build_object('source', c.source, 'asOf', c.as_of::text, 'igeds', c.igeds) order by c.igeds desc, c.source)
    from (select source, as_of, count(*)::int as igeds from placed where source is not null group by 1, 2) c), '[]') as sources
from season_asked s cross join rule`;

const LIVE = equity(false);
const SEALED = equity(true);

export type EquityAsked = { season: string | null; today: string; family: string | null; mine: string | null; size: string | null; connectivity: string | null; sealed: boolean };

export const igedEquityStatement = ({ season, today, family, mine, size, connectivity, sealed }: EquityAsked): Statement => ({
  name: `recognition_${sealed ? 'sealed_' : ''}iged_equity`,
  text: sealed ? SEALED : LIVE,
  values: [season, today, null, null, mine, size, connectivity, family],
});
