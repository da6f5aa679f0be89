import { CASE, decisionsIn, reopens, stateAfter, type CaseState } from './moderation.rules.js';

test.each<[CaseState, string[], boolean]>([
  ['OPEN', ['HIDE', 'DISMISS'], false],
  ['HIDDEN', ['RESTORE'], false],
  ['APPEALED', ['RESTORE', 'UPHOLD'], false],
  ['UPHELD', ['RESTORE'], false],
  ['DISMISSED', [], true],
  ['RESTORED', [], true],
])('of a case that is %s staff may decide %j', (state, decisions, again) => {
  expect(decisionsIn(state)).toEqual(decisions);
  expect(reopens(state)).toBe(again);
});

test('a decision that was upheld is not appealed again', () => {
  expect(CASE.can('HIDDEN', 'APPEALED')).toBe(true);
  expect(CASE.can('UPHELD', 'APPEALED')).toBe(false);
  expect(stateAfter('UPHOLD')).toBe('UPHELD');
});
