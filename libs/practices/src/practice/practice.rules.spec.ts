import { PRACTICE_STEPS, canDiscard, canEdit, canSee, canStartEdition, canSubmit, isTooYoung, type PracticeStep } from './practice.rules.js';

const steps: PracticeStep[] = ['DRAFT', 'SUBMITTED', 'OBSERVED', 'ADMITTED', 'REJECTED'];
const of = (status: PracticeStep) => ({ status, authorId: 'author', memberIds: ['author', 'colleague', null] });

describe('The chain of admission', () => {
  const legal = ['DRAFT SUBMITTED', 'SUBMITTED OBSERVED', 'SUBMITTED ADMITTED', 'SUBMITTED REJECTED', 'OBSERVED SUBMITTED'];
  legal.push('ADMITTED DRAFT', 'REJECTED DRAFT');

  test('has exactly these steps', () => {
    const found = steps.flatMap((from) => steps.filter((to) => PRACTICE_STEPS.can(from, to)).map((to) => `${from} ${to}`));
    expect(found.sort()).toEqual(legal.sort());
  });
});

test.each<[PracticeStep, number | null, boolean]>([
  ['ADMITTED', 1, true],
  ['REJECTED', 1, true],
  ['REJECTED', null, false],
  ['DRAFT', 1, false],
  ['SUBMITTED', 1, false],
  ['OBSERVED', 1, false],
])('a practice %s whose published version is %p may start an edition: %p', (status, publishedVersion, expected) => {
  expect(canStartEdition({ status, publishedVersion })).toBe(expected);
});

describe('Who sees, writes and sends a sheet', () => {
  test.each<[string, PracticeStep, boolean, boolean]>([
    ['author', 'DRAFT', true, true],
    ['colleague', 'OBSERVED', true, true],
    ['author', 'SUBMITTED', true, false],
    ['author', 'ADMITTED', true, false],
    ['author', 'REJECTED', true, false],
    ['stranger', 'DRAFT', false, false],
  ])('the %s of a practice that is %s: sees %p, writes %p', (who, status, sees, writes) => {
    expect([canSee(who, of(status)), canEdit(who, of(status))]).toEqual([sees, writes]);
  });

  test.each([
    ['CONFIRMED', true],
    ['PENDING', false],
    ['REJECTED', false],
    [null, false],
  ] as const)('who is %s sends: %p', (standing, sends) => {
    expect(canSubmit('author', standing, of('DRAFT'))).toBe(sends);
  });

  test.each<[string, PracticeStep, boolean, boolean]>([
    ['author', 'DRAFT', false, true],
    ['colleague', 'DRAFT', false, false],
    ['author', 'OBSERVED', true, false],
    ['author', 'DRAFT', true, false],
  ])('the %s of a %s practice (sent before: %p) discards it: %p', (who, status, submittedBefore, discards) => {
    expect(canDiscard(who, { ...of(status), submittedBefore })).toBe(discards);
  });
});

test.each([
  ['2025-09-02', false],
  ['2025-09-03', true],
  ['2025-08-31', false],
  [null, true],
])('on 2 March 2026 a practice begun on %s is too young for six months: %p', (startedOn, young) => {
  expect(isTooYoung(startedOn, '2026-03-02', 6)).toBe(young);
});
