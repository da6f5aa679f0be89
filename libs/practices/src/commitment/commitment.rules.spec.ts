import { isOverdue, lacksNote, type CommitmentStep } from './commitment.rules.js';

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
