/** How people are dealt: mixed, so that each crew has people of every region; or kept, so that an Iged goes together. */
export type Dealing = 'MIXED' | 'TOGETHER';
export type Dealt = { id: string; igedCode: string | null; region: string; crew: number | null };

/** Of the crews `1..n`, where this is least: the first of those that tie. */
function least(crews: number, of: (crew: number) => readonly number[]): number {
  let best = 1;
  for (let crew = 2; crew <= crews; crew += 1) {
    const [a, b] = [of(crew), of(best)];
    const at = a.findIndex((value, index) => value !== b[index]);
    if (at >= 0 && a[at] < b[at]) best = crew;
  }
  return best;
}

/**
 * A crew for everyone who has none; whoever has one stays. Crews differ by one person at most when mixed from the start, and no region has
 * in one crew two more than in another; together, by as much as the largest Iged.
 */
export function dealt(people: readonly Dealt[], crews: number, how: Dealing): Map<string, number> {
  const placed = new Map<string, number>();
  const size = new Map<number, number>();
  const ofRegion = new Map<string, number>();
  const ofIged = new Map<string, number>();
  const place = (one: Dealt, crew: number): void => {
    placed.set(one.id, crew);
    size.set(crew, (size.get(crew) ?? 0) + 1);
    ofRegion.set(`${crew} ${one.region}`, (ofRegion.get(`${crew} ${one.region}`) ?? 0) + 1);
    if (one.igedCode) ofIged.set(one.igedCode, crew);
  };
  for (const one of people) if (one.crew !== null && one.crew <= crews) place(one, one.crew);
  const rest = people.filter(({ id }) => !placed.has(id));
  if (how === 'MIXED') {
    const order = [...rest].sort((a, b) => a.region.localeCompare(b.region) || (a.igedCode ?? '').localeCompare(b.igedCode ?? '') || a.id.localeCompare(b.id));
    for (const one of order) place(one, least(crews, (crew) => [size.get(crew) ?? 0, ofRegion.get(`${crew} ${one.region}`) ?? 0]));
    return placed;
  }
  const blocks = new Map<string, Dealt[]>();
  for (const one of rest) {
    const key = one.igedCode ?? `alone ${one.id}`;
    blocks.set(key, [...(blocks.get(key) ?? []), one]);
  }
  for (const [key, block] of [...blocks].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))) {
    const crew = ofIged.get(key) ?? least(crews, (at) => [size.get(at) ?? 0]);
    for (const one of block) place(one, crew);
  }
  return placed;
}
