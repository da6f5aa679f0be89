import { lastPage, pagesOf } from './page.rules.js';

test.each([
  [0, 50, 1, 'an empty ranking has a page'],
  [50, 50, 1, 'a full one'],
  [51, 50, 2, 'one row more'],
  [10_000, 10, 1_000, 'everybody of today'],
  [1_000_000, 50, 400, 'a million are not turned page by page'],
  [1_000_000, 10, 2_000, 'whatever the size of the page'],
])('%i rows by %i are %i pages: %s', (total, size, pages) => {
  expect(pagesOf(total, size)).toBe(pages);
});

test('the last page ends at the same row, whatever its size', () => {
  expect([10, 20, 50].map((size) => size * lastPage(size))).toEqual([20_000, 20_000, 20_000]);
});
