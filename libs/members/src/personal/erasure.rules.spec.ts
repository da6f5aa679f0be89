import { businessDaysAfter } from './erasure.rules.js';

test.each([
  ['a Monday', '2026-03-02', 10, '2026-03-16'],
  ['a Friday', '2026-03-06', 1, '2026-03-09'],
  ['a Saturday', '2026-03-07', 1, '2026-03-09'],
  ['a Sunday, over a year', '2026-12-27', 5, '2027-01-01'],
])('%s: the term counts business days from the next one', (_, day, count, last) => {
  expect(businessDaysAfter(day, count)).toBe(last);
});
