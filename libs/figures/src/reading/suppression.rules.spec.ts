import fc from '../../../../test/support/property.js';
import { hiddenOf, type Counted, type Sum } from './suppression.rules.js';

const FEWEST = 5;
const people = (key: string, value: number): Counted => ({ key, value, people: true });
const parts = (values: readonly number[]): Counted[] => values.map((value, at) => people(`p${at}`, value));
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const shown = (values: number[], addsUp = true): string => {
  const counted = [...parts(values), people('all', sum(values))];
  const hidden = hiddenOf(counted, addsUp ? [{ whole: 'all', parts: values.map((_, at) => `p${at}`) }] : []);
  return values.map((value, at) => (hidden.has(`p${at}`) ? '·' : String(value))).join(' ');
};

test.each<[string, number[], string]>([
  ['nothing under five', [12, 5, 0], '12 5 0'],
  ['one under five takes the next smallest with it', [40, 3, 9, 0], '40 · · 0'],
  ['two under five that are five together need no third', [40, 2, 3], '40 · ·'],
  ['two under five that are fewer than five together take a third', [40, 1, 2, 8], '40 · · ·'],
  ['four and four', [4, 4, 30], '· · 30'],
  ['the only other part goes too', [30, 2], '· ·'],
  ['nobody is told as nobody', [0, 0, 6], '0 0 6'],
  ['equals: the first', [7, 7, 1], '· 7 ·'],
  ['all under five', [1, 1, 1], '· · ·'],
])('%s', (_, values, expected) => {
  expect(shown(values)).toBe(expected);
});

test('parts that add up to nothing hide only themselves', () => {
  expect(shown([40, 3, 9], false)).toBe('40 · 9');
});

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('a total of %d people is hidden: %s', (value, hidden) => {
  expect(hiddenOf([people('all', value)], []).has('all')).toBe(hidden);
  expect(hiddenOf([{ key: 'all', value, people: false }], []).has('all')).toBe(false);
});

test('who is hidden beside a small group stays so while others grow by a few: two days together tell no more than one', () => {
  expect([shown([3, 9, 10, 40]), shown([3, 11, 10, 40]), shown([3, 15, 10, 40])]).toEqual(['· · 10 40', '· · 10 40', '· · 10 40']);
});

test('the same people under another name are hidden there too', () => {
  const counted = [people('all', 60), people('r1', 20), people('r2', 33), people('none', 7), people('k1', 50), people('k2', 3), people('other', 7)];
  const sums = [{ whole: 'all', parts: ['r1', 'r2', 'none'] }, { whole: 'all', parts: ['k1', 'k2', 'other'] }, { whole: 'none', parts: ['other'] }];
  expect([...hiddenOf(counted, sums)].sort()).toEqual(['k2', 'none', 'other', 'r1']);
});

test('a number of places is not told where it would say how many people are few', () => {
  const counted: Counted[] = [people('all', 4), { key: 'places', value: 4, people: false, least: 'all' }, { key: 'other places', value: 4, people: false }];
  expect([...hiddenOf(counted, [])]).toEqual(['all', 'places']);
});

/** Somebody who knows every sum: solves for what is hidden, and answers the groups that she finds to be few, by the keys of those who are in them. */
function found(counted: readonly Counted[], sums: readonly Sum[], hidden: ReadonlySet<string>): string[] {
  const keys = [...hidden];
  const value = (key: string): number => counted.find((one) => one.key === key)?.value ?? 0;
  const rows = sums.map(({ whole, parts: of }) => {
    const terms: [string, number][] = [...of.map((key): [string, number] => [key, 1]), [whole, -1]];
    const told = sum(terms.filter(([key]) => !hidden.has(key)).map(([key, sign]) => -sign * value(key)));
    return [...keys.map((key) => sum(terms.filter(([one]) => one === key).map(([, sign]) => sign))), told];
  });
  for (let column = 0, done = 0; column < keys.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= done && Math.abs(row[column]) > 1e-9);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot], rows[done]];
    const by = rows[done][column];
    rows[done] = rows[done].map((cell) => cell / by);
    for (let at = 0; at < rows.length; at += 1) if (at !== done && rows[at][column] !== 0) rows[at] = rows[at].map((cell, n) => cell - rows[at][column] * rows[done][n]);
    done += 1;
  }
  return rows.flatMap((row) => {
    const left = keys.filter((_, at) => Math.abs(row[at]) > 1e-9);
    const together = sum(left.map(value));
    // Alone, or added to others: a row with another sign in it is a difference, which is of nobody.
    return left.length > 0 && together < FEWEST && keys.every((_, at) => row[at] > -1e-9) ? [left.join(' + ')] : [];
  });
}

test('nobody finds what is hidden by subtracting what is told, in one table or in several of the same people', () => {
  const value = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 0, max: 60 }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), fc.tuple(value, value), fc.array(value, { minLength: 1, maxLength: 3 }), (regions, [ministry, others], directors) => {
      // By region, where the last are those of no region; by kind, where the Ministry and others are those; by duty, where directors are of two kinds.
      const none = ministry + others;
      const all = sum(regions) + none;
      const led = Math.min(all, sum(directors));
      const counted = [
        people('all', all),
        ...regions.map((one, at) => people(`r${at}`, one)),
        people('none', none),
        people('ugel', sum(regions)),
        people('ministry', ministry),
        people('others', others),
        people('director', led),
        people('rest', all - led),
        people('director of one kind', Math.floor(led / 3)),
        people('director of another', led - Math.floor(led / 3)),
      ];
      const sums = [
        { whole: 'all', parts: [...regions.map((_, at) => `r${at}`), 'none'] },
        { whole: 'all', parts: ['ugel', 'ministry', 'others'] },
        { whole: 'none', parts: ['ministry', 'others'] },
        { whole: 'all', parts: ['director', 'rest'] },
        { whole: 'director', parts: ['director of one kind', 'director of another'] },
      ];
      const hidden = hiddenOf(counted, sums);
      for (const one of counted) if (one.value > 0 && one.value < FEWEST) expect(hidden.has(one.key)).toBe(true);
      expect(found(counted, sums, hidden)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});
