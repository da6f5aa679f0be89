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

export type InsigniaGradeRow = { insigniaId: string; grade: number; criterion: Criterion };
export type AwardRow = { id: string; insigniaId: string; grade: number; revoked: boolean; unsupported: boolean };

export type Verdict = {
  /** Grades reached and never given. */
  earned: InsigniaGradeRow[];
  /** Given, and no longer upheld by the facts: staff look at them. */
  doubtful: string[];
  /** Doubtful before, upheld again. */
  upheld: string[];
};

/** What should change for one member. A revoked award is history: it is neither given again nor doubted. */
export function verdictOn(grades: readonly InsigniaGradeRow[], awards: readonly AwardRow[], deeds: Deeds): Verdict {
  const met = grades.filter(({ criterion }) => isMet(criterion, deeds));
  const same = (one: { insigniaId: string; grade: number }, other: { insigniaId: string; grade: number }): boolean =>
    one.insigniaId === other.insigniaId && one.grade === other.grade;
  const known = awards.filter((award) => !award.revoked && grades.some((grade) => same(grade, award)));
  return {
    earned: met.filter((grade) => !awards.some((award) => same(grade, award))),
    doubtful: known.filter((award) => !award.unsupported && !met.some((grade) => same(grade, award))).map(({ id }) => id),
    upheld: known.filter((award) => award.unsupported && met.some((grade) => same(grade, award))).map(({ id }) => id),
  };
}
