import { addMonths, limaDate, monthsBetween } from './clock.js';

test('the day in Lima is five hours behind UTC', () => {
  expect(limaDate(new Date('2026-03-02T04:59:59Z'))).toBe('2026-03-01');
  expect(limaDate(new Date('2026-03-02T05:00:00Z'))).toBe('2026-03-02');
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-15', 3, '2027-02-15'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s plus %i months is %s', (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

test.each([
  ['2026-01-15', '2026-07-14', 5],
  ['2026-01-15', '2026-07-15', 6],
  ['2026-07-15', '2026-01-15', -6],
  ['2026-01-31', '2026-02-28', 1],
])('from %s to %s there are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});
