import { mondayOf } from './week.rules.js';

test.each([
  ['2026-11-16', '2026-11-16', 'a Monday is its own'],
  ['2026-11-21', '2026-11-16', 'a Saturday'],
  ['2026-11-22', '2026-11-16', 'a Sunday ends its week'],
  ['2027-01-01', '2026-12-28', 'a week may begin in the year before'],
])('%s belongs to the week of %s: %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});
