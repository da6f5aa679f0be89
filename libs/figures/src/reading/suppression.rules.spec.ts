import { toldParts, toldTotal } from './suppression.rules.js';

const shown = (values: number[], addsUp = true): string =>
  toldParts(true, values, addsUp)
    .map(({ value, hidden }) => (hidden ? '·' : String(value)))
    .join(' ');

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

test('what is hidden cannot be found by subtracting what is told from the total', () => {
  for (let seed = 1; seed < 3_000; seed += 1) {
    const values = Array.from({ length: 2 + (seed % 6) }, (_, at) => Math.floor(Math.abs(Math.sin(seed * 31 + at * 17)) * 14));
    const answer = toldParts(true, values, true);
    const hidden = values.filter((_, at) => answer[at].hidden);
    if (hidden.length === 0) continue;
    const total = toldTotal(true, values.reduce((sum, value) => sum + value, 0));
    const alone = hidden.length === 1 || hidden.reduce((sum, value) => sum + value, 0) < 5;
    expect([values, alone && !total.hidden]).toEqual([values, false]);
  }
});

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('a total of %d people is hidden: %s', (value, hidden) => {
  expect(toldTotal(true, value).hidden).toBe(hidden);
  expect(toldTotal(false, value).hidden).toBe(false);
});
