import { commitmentDays, commitmentReminder, isOverdue, lacksNote, OVERDUE, type CommitmentStep } from './commitment.rules.js';

test.each<[CommitmentStep, string, boolean]>([
  ['PENDING', '2026-03-01', true],
  ['PENDING', '2026-03-02', false],
  ['PENDING', '2026-03-03', false],
  ['DONE', '2026-03-01', false],
  ['CANCELLED', '2026-03-01', false],
])('on March 2, %s for %s is overdue: %s', (state, dueOn, expected) => {
  expect(isOverdue({ state, dueOn }, '2026-03-02')).toBe(expected);
});

test('only what is cancelled must say why', () => {
  expect([
    lacksNote('CANCELLED', ''),
    lacksNote('CANCELLED', 'Cambió el plan'),
    lacksNote('DONE', ''),
    lacksNote('PENDING', ''),
  ]).toEqual([true, false, false, false]);
});

const days = commitmentDays({ commitment_first_days: 7, commitment_last_days: 1 });

test.each<[number, number | null, number | null]>([
  [8, null, null],
  [7, null, 7],
  [5, null, 7],
  [5, 7, null],
  [1, 7, 1],
  [0, 1, null],
  [0, null, 1],
  [-1, 1, OVERDUE],
  [-1, OVERDUE, null],
  [-3, null, OVERDUE],
  [-15, null, null],
])('%i days before its day, told %s: %s', (left, told, expected) => {
  expect(days).toEqual([7, 1, -1]);
  expect(commitmentReminder(left, days, told)).toBe(expected);
});
