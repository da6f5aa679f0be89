import { THRESHOLDS } from '../thresholds/threshold.rules.js';
import { smallGroupFound, type Counted, type Sum } from './subtraction.rules.js';

export type { Counted, Sum };

/** As the house began: staff may change it. */
const FEWEST: number = THRESHOLDS.fewest_people.value;

/**
 * What is not told in public. Groups of people under `fewest` are hidden; then, wherever numbers add up to another, more are hidden until nobody can
 * find such a group by subtracting: beside it, what is missing is of two parts at least and of `fewest` people at least. Several tables may hold the
 * same people, so at the end all of them are looked at together, and hiding goes on until nothing is found.
 */
export function hiddenOf(counted: readonly Counted[], sums: readonly Sum[], fewest = FEWEST): Set<string> {
  const known = new Map(counted.map((one) => [one.key, one]));
  const few = (one: Counted | undefined): boolean => one !== undefined && one.people && one.value > 0 && one.value < fewest;
  const hidden = new Set(counted.filter((one) => one.value > 0 && (few(one) || few(known.get(one.least ?? '')))).map(({ key }) => key));
  if (hidden.size === 0) return hidden;
  for (;;) {
    for (let before = -1; before !== hidden.size; ) {
      before = hidden.size;
      for (const sum of sums) close(sum, known, hidden, fewest);
    }
    const found = smallGroupFound(known, sums, hidden, fewest);
    const next = found && beside(found, sums, known, hidden);
    if (!next) return hidden;
    hidden.add(next);
  }
}

/** What one sum alone would tell. */
function close({ whole, parts }: Sum, known: ReadonlyMap<string, Counted>, hidden: Set<string>, fewest: number): void {
  const total = known.get(whole);
  if (!total) return;
  const there = parts.flatMap((key) => known.get(key) ?? []).filter(({ value }) => value > 0);
  const missing = there.filter(({ key }) => hidden.has(key));
  const rest = smallestFirst(there.filter(({ key }) => !hidden.has(key)));
  const tells = (): boolean => {
    if (hidden.has(whole)) return missing.length === 0;
    return missing.length === 1 || (missing.length > 1 && total.people && missing.reduce((sum, { value }) => sum + value, 0) < fewest);
  };
  while (tells()) {
    const next = rest.shift();
    hidden.add(next?.key ?? whole);
    if (!next) return;
    missing.push(next);
  }
}

/** The next to hide: of a sum that holds what was found, or of any. */
function beside(found: readonly string[], sums: readonly Sum[], known: ReadonlyMap<string, Counted>, hidden: ReadonlySet<string>): string | undefined {
  const told = (keys: readonly string[]): Counted[] => smallestFirst([...new Set(keys)].flatMap((key) => known.get(key) ?? []).filter(({ key, value }) => value > 0 && !hidden.has(key)));
  const near = sums.filter(({ whole, parts }) => found.some((key) => key === whole || parts.includes(key)));
  const order = [near.flatMap(({ parts }) => parts), near.map(({ whole }) => whole), sums.flatMap(({ whole, parts }) => [...parts, whole])];
  return order.flatMap(told)[0]?.key;
}

/**
 * Small ones first, in order where they are of one size (1, 2 to 3, 4 to 7, 8 to 15...): which one is hidden beside a small group does not change
 * with each person who comes, or two days of the same table would tell what each of them hides.
 */
function smallestFirst(all: readonly Counted[]): Counted[] {
  const size = ({ value }: Counted): number => Math.floor(Math.log2(value));
  return [...all].sort((a, b) => size(a) - size(b));
}
