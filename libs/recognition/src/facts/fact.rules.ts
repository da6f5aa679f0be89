/**
 * Facts in groups with each member at most once, ordered by member: one statement per group locks
 * rows in the same order everywhere, so parallel awards wait in line instead of in a circle.
 */
export function inWaves<T extends { memberId: string }>(facts: readonly T[]): T[][] {
  const waves: T[][] = [];
  const seen = new Map<string, number>();
  for (const fact of [...facts].sort((a, b) => compare(a.memberId, b.memberId))) {
    const wave = seen.get(fact.memberId) ?? 0;
    seen.set(fact.memberId, wave + 1);
    (waves[wave] ??= []).push(fact);
  }
  return waves;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
