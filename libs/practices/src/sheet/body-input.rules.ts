import { emptyBody, type BodyOf, type Filled, type Kind } from './body.rules.js';

/** The bodies a `saveSection` may carry: exactly the one of the section's kind. */
export type Given = {
  basics?: Loose<BodyOf['BASICS']> | null;
  place?: BodyOf['PLACE'] | null;
  team?: Loose<BodyOf['TEAM']['team'][number]>[] | null;
  text?: string | null;
  lines?: BodyOf['LINES']['lines'] | null;
  results?: { lines: string[]; indicators: (Omit<Loose<BodyOf['RESULTS']['indicators'][number]>, 'checkedBy'> & { checkedBy?: string | null })[] } | null;
  sustainability?: BodyOf['SUSTAINABILITY'] | null;
  resources?: Loose<BodyOf['RESOURCES']> | null;
  school?: Loose<BodyOf['SCHOOL']> | null;
};

/** What may be null may also be left out. */
type Loose<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: T[K];
};

const FIELD_OF: Record<Kind, keyof Given> = {
  BASICS: 'basics',
  PLACE: 'place',
  TEAM: 'team',
  TEXT: 'text',
  LINES: 'lines',
  RESULTS: 'results',
  SUSTAINABILITY: 'sustainability',
  RESOURCES: 'resources',
  SCHOOL: 'school',
};

/** The body as it is stored, or null when another body than the one of `kind` was given, none, or several. */
export function bodyGiven(kind: Kind, given: Given): Filled | null {
  const present = Object.values(FIELD_OF).filter((field) => given[field] !== null && given[field] !== undefined);
  if (present.length !== 1 || present[0] !== FIELD_OF[kind]) return null;
  return { kind, body: stored(kind, given) } as Filled;
}

function stored(kind: Kind, given: Given): object {
  switch (kind) {
    case 'PLACE':
      return normalPlace({ ...emptyBody(kind), ...given.place });
    case 'TEAM':
      return { team: (given.team ?? []).map((entry) => ({ ...entry, memberId: entry.memberId ?? null })) };
    case 'TEXT':
      return { text: given.text ?? '' };
    case 'LINES':
      return { lines: (given.lines ?? []).map((line) => ({ ...line })) };
    case 'RESULTS':
      return {
        lines: given.results?.lines ?? [],
        indicators: (given.results?.indicators ?? []).map((indicator) => ({
          ...NO_VALUES,
          ...nullsFor(indicator),
          checkedBy: indicator.checkedBy ?? '',
        })),
      };
    case 'SUSTAINABILITY':
      return { ...emptyBody(kind), ...given.sustainability, instruments: unique(given.sustainability?.instruments ?? []) };
    case 'SCHOOL':
      return { ...emptyBody(kind), ...nullsFor(given.school ?? {}), pairs: (given.school?.pairs ?? []).map((pair) => ({ ...pair })) };
    case 'BASICS':
      return { ...emptyBody(kind), ...nullsFor(given.basics ?? {}) };
    case 'RESOURCES':
      return { ...emptyBody(kind), ...nullsFor(given.resources ?? {}), videoUrl: given.resources?.videoUrl || null };
  }
}

const NO_VALUES = { baseline: null, baselineOn: null, result: null, resultOn: null, places: null };

function nullsFor<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item ?? null])) as T;
}

/** The lead first, nobody twice. */
function normalPlace(place: BodyOf['PLACE']): BodyOf['PLACE'] {
  const others = place.igedCodes.filter((code) => code !== place.leadIgedCode);
  const withLead = place.igedCodes.includes(place.leadIgedCode) ? [place.leadIgedCode, ...others] : others;
  return { ...place, igedCodes: unique(withLead), districts: unique(place.districts) };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
