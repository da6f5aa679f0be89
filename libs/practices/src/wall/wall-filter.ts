import type { WallFilter } from './wall.inputs.js';

/** One active filter: its letter in the statement's name, its condition for `practice p`, its value. */
type Condition = { letter: string; facet?: 'stage' | 'theme' | 'region' | 'year'; sql: (parameter: string) => string; value: unknown };

export type WallConditions = { letters: string; conditions: Condition[]; values: unknown[] };

/** Words as a search engine takes them, or a title that looks alike: typos and accents are forgiven, signs are only text. */
const MATCHES = (q: string): string =>
  `(p.search @@ websearch_to_tsquery('spanish_folded', ${q}) or fold(${q}) <% p.search_text)`;

/** Which filters are on decides the text of the statement, so that each combination keeps a good plan under its own name. */
export function wallConditions(filter: WallFilter | null | undefined): WallConditions {
  const conditions: Condition[] = [];
  const { search, stages, themes, regions, macroRegions, iged, year, referent } = filter ?? {};
  // The search is always the first value: what ranks by it calls it $1.
  if (search) conditions.push({ letter: 'q', sql: (q) => MATCHES(`${q}::text`), value: search });
  if (stages?.length) conditions.push({ letter: 's', facet: 'stage', sql: (v) => `p.stage = any(${v}::text[])`, value: stages });
  if (themes?.length) conditions.push({ letter: 't', facet: 'theme', sql: (v) => `p.theme_id = any(${v}::text[])`, value: themes });
  if (regions?.length) conditions.push({ letter: 'r', facet: 'region', sql: (v) => `p.region_id = any(${v}::text[])`, value: regions });
  if (year) conditions.push({ letter: 'y', facet: 'year', sql: (v) => `p.published_year = ${v}::int`, value: year });
  if (macroRegions?.length) {
    const sql = (v: string): string => `p.region_id in (select m.id from region m where m.macro_region_id = any(${v}::text[]))`;
    conditions.push({ letter: 'm', sql, value: macroRegions });
  }
  if (iged) {
    const sql = (v: string): string =>
      `exists (select 1 from practice_iged g where g.practice_id = p.id and g.iged_code = ${v}::text)`;
    conditions.push({ letter: 'i', sql, value: iged });
  }
  if (referent !== null && referent !== undefined) {
    conditions.push({ letter: 'f', sql: (v) => `(p.referent_since is not null) = ${v}::boolean`, value: referent });
  }
  return {
    letters: conditions.map(({ letter }) => letter).join(''),
    conditions,
    values: conditions.map(({ value }) => value),
  };
}

export const isSearch = ({ letters }: WallConditions): boolean => letters.startsWith('q');

/** `where` of every published practice under the conditions; parameters start at $1. */
export function whereOf({ conditions }: WallConditions, keep: (condition: Condition) => boolean = () => true): string {
  const active = conditions.flatMap((condition, at) => (keep(condition) ? [condition.sql(`$${at + 1}`)] : []));
  return ['p.published_version is not null', ...active].join(' and ');
}
