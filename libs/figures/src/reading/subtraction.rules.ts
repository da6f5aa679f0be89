/** One number of a table: `key` is the figure's, or the figure's and the part's. */
export type Counted = {
  key: string;
  value: number;
  people: boolean;
  /** The people that it is a least number of (places of those who came): where they are few, it would tell how few. */
  least?: string;
};

/** Numbers that anyone knows to add up to another: parts of a total, or the same people counted in another way. */
export type Sum = { whole: string; parts: readonly string[] };

const ZERO = 1e-9;

/**
 * What somebody finds who knows every sum and every number that is told: the keys of the first group of fewer than `fewest` people that follows from
 * them, alone or added to others. null: nothing follows.
 */
export function smallGroupFound(known: ReadonlyMap<string, Counted>, sums: readonly Sum[], hidden: ReadonlySet<string>, fewest: number): string[] | null {
  const keys = [...hidden];
  const rows = solved(sums.filter(({ whole }) => known.has(whole)).map(({ whole, parts }) => keys.map((key) => (parts.includes(key) ? 1 : 0) - (key === whole ? 1 : 0))));
  for (const row of rows) {
    const left = keys.filter((_, at) => Math.abs(row[at]) > ZERO);
    // With another sign in it, it is a difference of groups, which is of nobody.
    if (left.length === 0 || row.some((cell) => cell < -ZERO)) continue;
    const group = left.flatMap((key) => known.get(key) ?? []);
    if (group.some(({ people, least }) => people || least !== undefined) && group.reduce((sum, { value }) => sum + value, 0) < fewest) return left;
  }
  return null;
}

/** Each row with as few unknowns as the others leave it. */
function solved(rows: number[][]): number[][] {
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, at) => at >= done && Math.abs(row[column]) > ZERO);
    if (pivot < 0) continue;
    const row = rows[pivot].map((cell) => cell / rows[pivot][column]);
    [rows[pivot], rows[done]] = [rows[done], row];
    rows = rows.map((other, at) => (at === done || other[column] === 0 ? other : other.map((cell, n) => cell - other[column] * row[n])));
    done += 1;
  }
  return rows;
}
