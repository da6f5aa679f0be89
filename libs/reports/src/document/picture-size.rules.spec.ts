import { expect, test } from '@jest/globals';
import { sideOf } from './picture-size.rules.js';

/** Points of all of them together, three by four, in millions. */
const points = (photos: number): number => (photos * sideOf(photos, 'PAPER') ** 2 * 0.75) / 1_000_000;

test.each([
  [1, 1000],
  [20, 1000],
  [60, 632],
  [300, 283],
  [2000, 280],
])('%i photos are reduced to %i points of side', (photos, side) => {
  expect(sideOf(photos, 'PAPER')).toBe(side);
});

test('whether they are 20 or 300, they take as much memory together', () => {
  for (const photos of [20, 60, 150, 300]) expect(points(photos)).toBeLessThanOrEqual(18.1);
});
