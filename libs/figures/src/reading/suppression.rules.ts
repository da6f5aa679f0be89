/** A smaller number of people is not told in public. */
export const FEWEST = 5;

export type Told = { value: number | null; hidden: boolean };

const told = (value: number): Told => ({ value, hidden: false });
const HIDDEN: Told = { value: null, hidden: true };

/** A total of people: nobody is nobody, one to four are not told. */
export function toldTotal(people: boolean, value: number): Told {
  return people && value > 0 && value < FEWEST ? HIDDEN : told(value);
}

/**
 * Parts of a number of people. Those under five are hidden; where the parts add up to a total that is told, more are hidden, the smallest
 * first, until what is missing is of two parts at least and of five people at least: otherwise a subtraction would find it.
 */
export function toldParts(people: boolean, values: readonly number[], addsUp: boolean): Told[] {
  if (!people) return values.map(told);
  const hidden = new Set(values.flatMap((value, at) => (value > 0 && value < FEWEST ? [at] : [])));
  if (addsUp && hidden.size > 0) {
    const rest = values.flatMap((value, at) => (value >= FEWEST ? [{ value, at }] : [])).sort((a, b) => a.value - b.value || a.at - b.at);
    const missing = (): number => [...hidden].reduce((sum, at) => sum + values[at], 0);
    while (rest.length > 0 && (hidden.size < 2 || missing() < FEWEST)) hidden.add(rest.shift()?.at ?? -1);
  }
  return values.map((value, at) => (hidden.has(at) ? HIDDEN : told(value)));
}
