import { THRESHOLDS } from '../thresholds/threshold.rules.js';

/** As the house began: staff may change it. */
const FEWEST: number = THRESHOLDS.fewest_people.value;

export type Told = { value: number | null; hidden: boolean };

const told = (value: number): Told => ({ value, hidden: false });
const HIDDEN: Told = { value: null, hidden: true };

/** A total of people: nobody is nobody, fewer than `fewest` are not told. */
export function toldTotal(people: boolean, value: number, fewest = FEWEST): Told {
  return people && value > 0 && value < fewest ? HIDDEN : told(value);
}

/**
 * Parts of a number of people. Those under `fewest` are hidden; where the parts add up to a total that is told, more are hidden, the smallest
 * first, until what is missing is of two parts at least and of `fewest` people at least: otherwise a subtraction would find it.
 */
export function toldParts(people: boolean, values: readonly number[], addsUp: boolean, fewest = FEWEST): Told[] {
  if (!people) return values.map(told);
  const hidden = new Set(values.flatMap((value, at) => (value > 0 && value < fewest ? [at] : [])));
  if (addsUp && hidden.size > 0) {
    const rest = values.flatMap((value, at) => (value >= fewest ? [{ value, at }] : [])).sort((a, b) => a.value - b.value || a.at - b.at);
    const missing = (): number => [...hidden].reduce((sum, at) => sum + values[at], 0);
    while (rest.length > 0 && (hidden.size < 2 || missing() < fewest)) hidden.add(rest.shift()?.at ?? -1);
  }
  return values.map((value, at) => (hidden.has(at) ? HIDDEN : told(value)));
}
