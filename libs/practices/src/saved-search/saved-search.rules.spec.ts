import { filtersNothing, keptFilter } from './saved-search.rules.js';

test.each<[object, object]>([
  [{ search: 'lectura', stages: [], themes: null, referent: false }, { search: 'lectura' }],
  [
    { regions: ['ica'], year: 2025, lapsed: true },
    { regions: ['ica'], year: 2025, lapsed: true },
  ],
  [{ search: '', stages: [], referent: null }, {}],
])('%j is kept as %j', (filter, kept) => {
  expect(keptFilter(filter)).toEqual(kept);
  expect(filtersNothing(filter)).toBe(Object.keys(kept).length === 0);
});
