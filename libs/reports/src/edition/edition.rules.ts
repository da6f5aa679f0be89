/** Saves of one person with less than this between them are one sitting. */
const SITTING_MS = 600_000;

/** One text for equal contents, whatever the order of their keys. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}

/** What a content says, apart from when and by which query it was counted: equal when a reader would see the same. */
export function substance(value: unknown): string {
  return canonical(withoutCounting(value));
}

/** Of a version of this program that asks the same in other words, no part of a report has changed. */
const OF_THE_COUNTING = new Set(['asOf', 'own', 'query']);

function withoutCounting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCounting);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (OF_THE_COUNTING.has(key) ? [] : [[key, withoutCounting(item)]])));
}

export type Saved = { revision: number; byId: string; at: Date };

/** The last save of each sitting: what a person looks for in a history. @param saves the latest first */
export function sittings<T extends Saved>(saves: readonly T[]): T[] {
  return saves.filter((save, at) => {
    const later = saves[at - 1];
    return later === undefined || later.byId !== save.byId || later.at.getTime() - save.at.getTime() > SITTING_MS;
  });
}

export type PublishFacts = {
  /** The exchange was held, and what was recorded of it is what there is. */
  held: boolean;
  /** Of the edition that was on the screen. */
  asked: number;
  /** The latest that is published; 0 when none. */
  latest: number;
  whatChanged: string;
  /** Parts that are not as in the latest edition. */
  changed: readonly string[];
  /** Lines of the check that refuse. */
  refusing: number;
};

export type PublishRefusal = 'REPORT_EXCHANGE_NOT_HELD' | 'REPORT_EDITION_TAKEN' | 'ERRATUM_SAYS_NOTHING' | 'ERRATUM_CHANGES_NOTHING' | 'REPORT_CHECK_REFUSES';

/** The first thing that refuses an edition, or null. */
export function refusalToPublish({ held, asked, latest, whatChanged, changed, refusing }: PublishFacts): PublishRefusal | null {
  if (!held) return 'REPORT_EXCHANGE_NOT_HELD';
  if (asked !== latest + 1) return 'REPORT_EDITION_TAKEN';
  if (latest > 0 && whatChanged.trim() === '') return 'ERRATUM_SAYS_NOTHING';
  if (latest > 0 && changed.length === 0) return 'ERRATUM_CHANGES_NOTHING';
  return refusing > 0 ? 'REPORT_CHECK_REFUSES' : null;
}
