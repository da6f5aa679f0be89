import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { STAGE_NAMES, type Stage } from '../practice/practice.enums.js';
import { SchoolLevel } from '../sheet/sheet.enums.js';
import { isUsual, readBoth, wallConditions, whereOf, withOf, type Reading, type WallConditions } from './wall-filter.js';
import type { WallFilter } from './wall.inputs.js';
import type { FacetCount, WallFacets } from './wall.types.js';

/** What a cell is counted by. The macro-region is known by the region; referents are counted within the cell. */
const CELL = {
  stage: 'p.stage',
  theme: 'p.theme_id',
  region: 'p.region_id',
  year: 'p.published_year',
  level: 'p.school_level',
} as const;
const NAMES = [...(Object.keys(CELL) as (keyof typeof CELL)[]), 'macro', 'referent'] as const;
type Facet = (typeof NAMES)[number];
/** In a list of a phone nobody reads further. */
const MOST_YEARS = 12;
const MOST_IGEDS = 40;

const LEVEL_NAMES: Record<SchoolLevel, string> = {
  PRESCHOOL: 'Inicial',
  PRIMARY: 'Primaria',
  SECONDARY: 'Secundaria',
  SPECIAL: 'Básica especial',
  ALTERNATIVE: 'Básica alternativa',
  TECHNICAL: 'Técnico-productiva',
};
const LEVELS = Object.values(SchoolLevel);

type Row = WallFacets;
const texts = new Map<string, string>();

@Injectable()
export class FacetQueries {
  constructor(private readonly db: Database) {}

  facets(filter: WallFilter | null | undefined): Promise<WallFacets> {
    return readBoth(filter?.search, (reading) => this.read(filter, reading));
  }

  private async read(filter: WallFilter | null | undefined, reading: Reading): Promise<WallFacets> {
    const conditions = wallConditions(filter, reading);
    const name = `wall_facets_${conditions.letters}`;
    const text = texts.get(name) ?? facetsText(conditions);
    texts.set(name, text);
    const row = await this.db.one<Row>({ name: isUsual(conditions) ? name : undefined, text, values: conditions.values });
    if (!row) throw new Error('The facets statement always answers one row');
    const stages = row.stages.map((stage) => ({ ...stage, name: STAGE_NAMES[stage.id as Stage] ?? stage.name }));
    const levels = LEVELS.flatMap((id) =>
      row.levels.filter((level) => level.id === id).map((level) => ({ ...level, name: LEVEL_NAMES[id] })),
    );
    return { ...row, stages, levels };
  }

  /** A practice of several Iged counts for each, as the filter finds it. */
  async igeds(filter: WallFilter | null | undefined): Promise<FacetCount[]> {
    const { iged: _, ...rest } = filter ?? {};
    const conditions = wallConditions(rest);
    const name = `wall_igeds_${conditions.letters}`;
    const text = texts.get(name) ?? igedsText(conditions);
    texts.set(name, text);
    return this.db.rows<FacetCount>({ name: isUsual(conditions) ? name : undefined, text, values: conditions.values });
  }
}

/**
 * One pass over what the search and the other filters leave, counted by all facets together (a few hundred rows); each facet
 * then adds up the cells that the filters of the other facets let through.
 */
function facetsText(conditions: WallConditions): string {
  const filterOf = (facet: Facet): string | null => {
    const at = conditions.conditions.findIndex((condition) => condition.facet === facet);
    return at < 0 ? null : conditions.conditions[at].sql(`$${at + 1}`);
  };
  const active = NAMES.flatMap((facet) => {
    const sql = filterOf(facet);
    return sql === null ? [] : [{ facet, sql }];
  });
  const referent = filterOf('referent');
  const others = (facet: Facet | null): string =>
    active
      .filter((one) => one.facet !== facet && one.facet !== 'referent')
      .map((one) => `c.${one.facet}_passes`)
      .join(' and ') || 'true';
  const list = (
    facet: Facet,
    names: string,
    name: string,
    order: string,
    id = `c.${facet}`,
    from = 'cell c',
    more = '',
  ): string => /* sql */ `
    coalesce((select json_agg(json_build_object('id', g.id, 'name', ${name}, 'count', g.count) order by ${order})
      from (select ${id} as id, sum(c.count)::int as count from ${from} where ${others(facet)} and ${id} is not null group by 1 ${referent ? 'having sum(c.count) > 0' : ''} ${more}) g ${names}), '[]')`;
  const columns = Object.entries(CELL).map(([name, sql]) => `${sql} as ${name}`);
  const passes = active.filter(({ facet }) => facet !== 'referent').map(({ facet, sql }) => `${sql} as ${facet}_passes`);
  const cell = `cell as materialized (
      select ${[...columns, ...passes].join(', ')}, count(*)${referent ? ` filter (where ${referent})` : ''} as count,
        count(p.referent_since) as referents
      from practice p where ${whereOf(conditions, ({ facet }) => facet === undefined)} group by ${columns.map((_, at) => at + 1).join(', ')})`;
  return /* sql */ `
    ${withOf(conditions, cell)}
    select coalesce((select sum(c.count)::int from cell c where ${others(null)}), 0) as total,
      coalesce((select sum(c.referents)::int from cell c where ${others(null)}), 0) as referents,
      ${list('stage', '', 'g.id', `array_position(array['INITIAL', 'INTERMEDIATE', 'ADVANCED'], g.id)`)} as stages,
      ${list('theme', 'join theme t on t.id = g.id', 't.name', 't.position, t.name, t.id')} as themes,
      ${list('region', 'join region r on r.id = g.id', 'r.name', 'r.name collate "es-x-icu"')} as regions,
      ${list('macro', 'join macro_region m on m.id = g.id', 'm.name', 'm.name collate "es-x-icu"', 'r.macro_region_id', 'cell c join region r on r.id = c.region')} as "macroRegions",
      ${list('year', '', 'g.id::text', 'g.id desc', 'c.year', 'cell c', `order by 1 desc limit ${MOST_YEARS}`)} as years,
      ${list('level', '', 'g.id', 'g.id')} as levels`;
}

/** The Iged of what the other filters leave, those with most practices first: asked when a region is chosen, since they are many. */
function igedsText(conditions: WallConditions): string {
  return /* sql */ `
    ${withOf(conditions)}
    select i.code as id, i.name, count(*)::int as count from practice p
    join practice_iged k on k.practice_id = p.id join iged i on i.code = k.iged_code
    where ${whereOf(conditions)} group by i.code, i.name
    order by count desc, i.name collate "es-x-icu", i.code limit ${MOST_IGEDS}`;
}
