/** What a member did, as the facts in force and the seasons tell it. */
export type Deeds = {
  /** How many facts of each kind stand. */
  facts: Readonly<Record<string, number>>;
  /** Sum of all seasons. */
  points: number;
  /** Seasons with points. */
  seasons: number;
  /** Position of the highest level reached in any season; 0 for none. */
  level: number;
};

/** One thing to reach. `told` is the Spanish phrase that says it whole, number included. */
export type Need = { told: string; min: number } & (
  | { measure: 'facts'; kinds: readonly string[] }
  | { measure: 'kinds' }
  | { measure: 'points' }
  | { measure: 'seasons' }
  | { measure: 'level' }
);

/** All of them are needed. */
export type Criterion = readonly Need[];

export type NeedProgress = { told: string; done: number; min: number };

function doneOf(need: Need, { facts, points, seasons, level }: Deeds): number {
  switch (need.measure) {
    case 'facts':
      return need.kinds.reduce((sum, kind) => sum + (facts[kind] ?? 0), 0);
    case 'kinds':
      return Object.values(facts).filter((count) => count > 0).length;
    case 'points':
      return points;
    case 'seasons':
      return seasons;
    case 'level':
      return level;
  }
}

/** Never shows more than what is asked. */
export function progressOf(criterion: Criterion, deeds: Deeds): NeedProgress[] {
  return criterion.map((need) => ({
    told: need.told,
    min: need.min,
    done: Math.max(0, Math.min(need.min, doneOf(need, deeds))),
  }));
}

/** An empty criterion is met by nobody. */
export function isMet(criterion: Criterion, deeds: Deeds): boolean {
  return criterion.length > 0 && progressOf(criterion, deeds).every(({ done, min }) => done >= min);
}

/** The criterion as one phrase. */
export function criterionText(criterion: readonly { told: string }[]): string {
  return criterion.map(({ told }) => told).join(' y ');
}

/** `version` of the insignia whose criterion it is. */
export type InsigniaGradeRow = { insigniaId: string; version: number; grade: number; criterion: Criterion };
/** `criterion` is what was asked the day it was given. */
export type AwardRow = { id: string; insigniaId: string; grade: number; criterion: Criterion; revoked: boolean; unsupported: boolean };

export type Verdict = {
  /** Grades reached and never given. */
  earned: InsigniaGradeRow[];
  /** Given, and no longer upheld by the facts: staff look at them. */
  doubtful: string[];
  /** Doubtful before, upheld again. */
  upheld: string[];
};

/**
 * What should change for one member. A revoked award is history: it is neither given again nor doubted. The others are held to what was
 * asked when they were given: a change of the catalogue takes nothing away.
 */
export function verdictOn(grades: readonly InsigniaGradeRow[], awards: readonly AwardRow[], deeds: Deeds): Verdict {
  const same = (one: { insigniaId: string; grade: number }, other: { insigniaId: string; grade: number }): boolean =>
    one.insigniaId === other.insigniaId && one.grade === other.grade;
  const standing = awards.filter(({ revoked }) => !revoked);
  return {
    earned: grades.filter((grade) => isMet(grade.criterion, deeds) && !awards.some((award) => same(grade, award))),
    doubtful: standing.filter(({ unsupported, criterion }) => !unsupported && !isMet(criterion, deeds)).map(({ id }) => id),
    upheld: standing.filter(({ unsupported, criterion }) => unsupported && isMet(criterion, deeds)).map(({ id }) => id),
  };
}
