import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { STAGE_NAMES, type Stage } from '../practice/practice.enums.js';
import { isUsual, wallConditions, whereOf, withOf, type WallConditions } from './wall-filter.js';
import type { WallFilter } from './wall.inputs.js';
import type { WallFacets } from './wall.types.js';

const FACETS = {
  stage: 'p.stage',
  theme: 'p.theme_id',
  region: 'p.region_id',
  year: 'p.published_year',
} as const;
type Facet = keyof typeof FACETS;
const NAMES = Object.keys(FACETS) as Facet[];

type Row = WallFacets;
const texts = new Map<string, string>();

@Injectable()
export class FacetQueries {
  constructor(private readonly db: Database) {}

  async facets(filter: WallFilter | null | undefined): Promise<WallFacets> {
    const conditions = wallConditions(filter);
    const name = `wall_facets_${conditions.letters}`;
    const text = texts.get(name) ?? facetsText(conditions);
    texts.set(name, text);
    const row = await this.db.one<Row>({ name: isUsual(conditions) ? name : undefined, text, values: conditions.values });
    if (!row) throw new Error('The facets statement always answers one row');
    const stages = row.stages.map((stage) => ({ ...stage, name: STAGE_NAMES[stage.id as Stage] ?? stage.name }));
    return { ...row, stages };
  }
}

/**
 * One pass over what the search and the other filters leave, counted by stage, theme, region and year together (a few
 * hundred rows); each facet then adds up the cells that the filters of the other facets let through.
 */
function facetsText(conditions: WallConditions): string {
  const passes = (facet: Facet): string => {
    const at = conditions.conditions.findIndex((condition) => condition.facet === facet);
    return at < 0 ? 'true' : conditions.conditions[at].sql(`$${at + 1}`);
  };
  const others = (facet: Facet | null): string =>
    NAMES.filter((name) => name !== facet)
      .map((name) => `c.${name}_passes`)
      .join(' and ');
  const list = (facet: Facet, names: string, name: string, order: string): string => /* sql */ `
    coalesce((select json_agg(json_build_object('id', g.id, 'name', ${name}, 'count', g.count) order by ${order})
      from (select c.${facet} as id, sum(c.count)::int as count from cell c where ${others(facet)} group by c.${facet}) g ${names}), '[]')`;
  const cell = `cell as materialized (
      select ${NAMES.map((facet) => `${FACETS[facet]} as ${facet}`).join(', ')}, count(*) as count,
        ${NAMES.map((facet) => `${passes(facet)} as ${facet}_passes`).join(', ')}
      from practice p where ${whereOf(conditions, ({ facet }) => facet === undefined)} group by 1, 2, 3, 4)`;
  return /* sql */ `
    ${withOf(conditions, cell)}
    select coalesce((select sum(c.count)::int from cell c where ${others(null)}), 0) as total,
      ${list('stage', '', 'g.id', `array_position(array['INITIAL', 'INTERMEDIATE', 'ADVANCED'], g.id)`)} as stages,
      ${list('theme', 'join theme t on t.id = g.id', 't.name', 't.position, t.name, t.id')} as themes,
      ${list('region', 'join region r on r.id = g.id', 'r.name', 'r.name collate "es-x-icu"')} as regions,
      ${list('year', '', 'g.id::text', 'g.id desc')} as years`;
}
