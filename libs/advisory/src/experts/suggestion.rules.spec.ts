import { inOrderOfFit, type Candidate } from './suggestion.rules.js';

const one = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  name,
  open: 0,
  inField: false,
  freeWindows: 0,
  ownInstitution: false,
  ...more,
});

test.each<[string, Candidate[], string[]]>([
  [
    'who may not be chosen comes last',
    [one('a', { ownInstitution: true, inField: true, freeWindows: 3 }), one('b', { open: 9 })],
    ['b', 'a'],
  ],
  ['the theme weighs more than the load', [one('a'), one('b', { inField: true, open: 5 })], ['b', 'a']],
  ['being free weighs more than the load', [one('a'), one('b', { freeWindows: 1, open: 2 })], ['b', 'a']],
  [
    'the less loaded goes before the freer',
    [one('a', { freeWindows: 3, open: 2 }), one('b', { freeWindows: 1, open: 1 })],
    ['b', 'a'],
  ],
  ['equal ones by name', [one('Óscar'), one('Nora'), one('Zoila')], ['Nora', 'Óscar', 'Zoila']],
])('%s', (_title, candidates, expected) => {
  expect(inOrderOfFit(candidates).map(({ name }) => name)).toEqual(expected);
});
