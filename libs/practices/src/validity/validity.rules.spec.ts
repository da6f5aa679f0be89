import {
  canConfirm,
  confirmableFrom,
  daysUntil,
  reminderDays,
  reminderDue,
  validUntil,
  type ValidityState,
} from './validity.rules.js';

const settings = { validity_months: 12, reminder_first_days: 60, reminder_second_days: 30, reminder_last_days: 7 };

test.each([
  ['2026-03-02', '2027-03-02'],
  ['2028-02-29', '2029-02-28'],
])('confirmed on %s it is in force until %s', (day, until) => {
  expect(validUntil(day, settings)).toBe(until);
});

test.each<[number, number[], number | null]>([
  [61, [], null],
  [60, [], 60],
  [45, [60], null],
  [30, [60], 30],
  [29, [60], 30],
  [29, [60, 30], null],
  [7, [60, 30], 7],
  [3, [], 7],
  [3, [7], null],
  [0, [60, 30], 7],
  [-1, [], null],
])('with %d days left and %j sent, the reminder due is %s', (left, sent, due) => {
  expect(reminderDue(left, reminderDays(settings), sent)).toBe(due);
});

test('reminders that staff made equal, or put in another order, are told once each, the farthest first', () => {
  expect(reminderDays({ ...settings, reminder_first_days: 7, reminder_second_days: 90 })).toEqual([90, 7]);
});

test.each<[ValidityState, string | null, string, boolean]>([
  ['IN_FORCE', '2027-03-02', '2026-12-31', false],
  ['IN_FORCE', '2027-03-02', '2027-01-01', true],
  ['IN_FORCE', '2027-03-02', '2027-03-02', true],
  ['LAPSED', '2027-03-02', '2028-03-02', true],
  ['IN_FORCE', null, '2027-01-01', false],
])('%s until %s may be confirmed on %s: %s', (state, until, today, expected) => {
  expect(canConfirm(state, until, today, settings)).toBe(expected);
});

test('days are calendar days, whatever the year', () => {
  expect([daysUntil('2028-03-01', '2028-02-28'), daysUntil('2026-03-02', '2026-03-02')]).toEqual([2, 0]);
  expect(confirmableFrom('2027-03-02', settings)).toBe('2027-01-01');
});
