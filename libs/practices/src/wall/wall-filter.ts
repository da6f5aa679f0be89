import type { WallFilter } from './wall.inputs.js';

/** One active filter: its letter in the statement's name, its condition for `practice p`, its value. */
type Condition = {
  letter: string;
  facet?: 'stage' | 'theme' | 'region' | 'macro' | 'year' | 'level' | 'referent';
  sql: (parameter: string) => string;
  value: unknown;
};

export type WallConditions = { letters: string; lapsed: boolean; conditions: Condition[]; values: unknown[] };

/** How a search is understood: as it is written, or with the nearest known words where nothing is found so. Accents are forgiven in both, signs are only text. */
export type Reading = 'written' | 'nearest';
const LETTERS = { written: 'w', nearest: 'q' } as const;

/** The search, understood once for the statement. Where something is found as written, both are the same, and the first does not look for it twice. */
const ASKED = {
  written: `asked as materialized (select websearch_to_tsquery('spanish_folded', $1::text) as query)`,
  nearest: `asked as materialized (select wall_query($1::text) as query)`,
} as const;
export const QUERY = `(select query from asked)`;

/** Which filters are on decides the text of the statement, so that each combination keeps a good plan under its own name. */
export function wallConditions(filter: WallFilter | null | undefined, reading: Reading = 'nearest'): WallConditions {
  const conditions: Condition[] = [];
  const { search, stages, themes, regions, macroRegions, iged, year, referent, levels } = filter ?? {};
  // The search is always the first value: ASKED calls it $1.
  if (search) conditions.push({ letter: LETTERS[reading], sql: () => `p.search @@ ${QUERY}`, value: search });
  if (stages?.length) conditions.push({ letter: 's', facet: 'stage', sql: (v) => `p.stage = any(${v}::text[])`, value: stages });
  if (themes?.length)
    conditions.push({ letter: 't', facet: 'theme', sql: (v) => `p.theme_id = any(${v}::text[])`, value: themes });
  if (regions?.length)
    conditions.push({ letter: 'r', facet: 'region', sql: (v) => `p.region_id = any(${v}::text[])`, value: regions });
  if (year) conditions.push({ letter: 'y', facet: 'year', sql: (v) => `p.published_year = ${v}::int`, value: year });
  if (macroRegions?.length) {
    const sql = (v: string): string => `p.region_id in (select m.id from region m where m.macro_region_id = any(${v}::text[]))`;
    conditions.push({ letter: 'm', facet: 'macro', sql, value: macroRegions });
  }
  if (iged) {
    const sql = (v: string): string =>
      `exists (select 1 from practice_iged g where g.practice_id = p.id and g.iged_code = ${v}::text)`;
    conditions.push({ letter: 'i', sql, value: iged });
  }
  if (levels?.length)
    conditions.push({ letter: 'e', facet: 'level', sql: (v) => `p.school_level = any(${v}::text[])`, value: levels });
  if (referent !== null && referent !== undefined) {
    conditions.push({
      letter: 'f',
      facet: 'referent',
      sql: (v) => `(p.referent_since is not null) = ${v}::boolean`,
      value: referent,
    });
  }
  return {
    letters: conditions.map(({ letter }) => letter).join('') + (filter?.lapsed ? 'l' : ''),
    lapsed: Boolean(filter?.lapsed),
    conditions,
    values: conditions.map(({ value }) => value),
  };
}

/**
 * Each name is a plan that every connection keeps. Few filters are usual and named; the thousands of other combinations
 * are planned when asked, so that nobody fills the server's memory by trying them all.
 */
export const isUsual = ({ conditions }: WallConditions): boolean => conditions.length <= 2;

export const isSearch = ({ letters }: WallConditions): boolean => readingOf(letters) !== null;

function readingOf(letters: string): Reading | null {
  if (letters.startsWith(LETTERS.written)) return 'written';
  return letters.startsWith(LETTERS.nearest) ? 'nearest' : null;
}

/** As written first: most searches find something, and only the others look for the nearest words. */
export async function readBoth<Found extends { total: number }>(search: unknown, read: (reading: Reading) => Promise<Found>): Promise<Found> {
  const found = await read(search ? 'written' : 'nearest');
  return search && found.total === 0 ? read('nearest') : found;
}

/** The common table expressions of a statement under these conditions, after `with`; empty when there is none. */
export function withOf(conditions: WallConditions, ...more: string[]): string {
  const reading = readingOf(conditions.letters);
  const all = reading ? [ASKED[reading], ...more] : more;
  return all.length > 0 ? `with ${all.join(', ')}` : '';
}

/** `where` of every published practice under the conditions; parameters start at $1. */
export function whereOf({ conditions, lapsed }: WallConditions, keep: (condition: Condition) => boolean = () => true): string {
  const active = conditions.flatMap((condition, at) => (keep(condition) ? [condition.sql(`$${at + 1}`)] : []));
  const shown = lapsed ? [] : [`p.validity = 'IN_FORCE'`];
  return ['p.published_version is not null', ...shown, ...active].join(' and ');
}
