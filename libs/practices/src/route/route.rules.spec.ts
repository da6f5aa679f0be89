import { NEEDS } from './need.seed.js';
import { fits, isEarlier, isMeasured, isNext, missingFor, needLines, nextStep, stepsLost } from './route.rules.js';
import type { Goal, Measure, Need, KnownFacts, Step } from './route.rules.js';

const needs: Need[] = NEEDS.map(({ step, measure, title, place, threshold, enabled }) => ({
  id: `${step}.${measure}`,
  step,
  measure,
  title,
  place,
  threshold: threshold ?? null,
  enabled: enabled ?? true,
}));
const ready: KnownFacts = {
  published: true,
  step: 'ADVANCED',
  months: 12,
  indicatorsWithBaseline: 1,
  indicatorsWithResult: 1,
  institutionalProofs: 1,
  feedbacksPublished: 1,
  feedbacksAnswered: 1,
  improvementsOpen: 0,
  advisoriesHeld: 0,
  presentations: 1,
  commitmentsOverdue: 0,
  transferAreasMissing: 0,
  rubricMean: 2,
};
const lacking = (step: Goal, facts: Partial<KnownFacts>): string[] =>
  missingFor(step, needs, { ...ready, ...facts }).map(({ id }) => id.split('.')[1]);

test.each<[string, Goal, Partial<KnownFacts>, Measure[]]>([
  ['nothing, when everything is there', 'INTERMEDIATE', {}, []],
  ['admission', 'INTERMEDIATE', { published: false }, ['ADMITTED']],
  ['the sixth month', 'INTERMEDIATE', { months: 5 }, ['MONTHS']],
  ['nothing at exactly six months', 'INTERMEDIATE', { months: 6 }, []],
  ['an indicator with its baseline', 'INTERMEDIATE', { indicatorsWithBaseline: 0 }, ['BASELINE']],
  ['an answered feedback, with one published', 'INTERMEDIATE', { feedbacksAnswered: 0 }, ['ACCOMPANIED']],
  ['an answered feedback, with none published', 'INTERMEDIATE', { feedbacksPublished: 0, feedbacksAnswered: 0 }, ['ACCOMPANIED']],
  [
    'nothing, when an advisory session was held instead',
    'INTERMEDIATE',
    { feedbacksPublished: 0, feedbacksAnswered: 0, advisoriesHeld: 1 },
    [],
  ],
  ['nothing, when everything is there', 'ADVANCED', {}, []],
  ['one answer', 'ADVANCED', { improvementsOpen: 1 }, ['IMPROVEMENTS_ANSWERED']],
  ['a result', 'ADVANCED', { indicatorsWithResult: 0 }, ['RESULT']],
  ['a proof of institutionalisation', 'ADVANCED', { institutionalProofs: 0 }, ['INSTITUTIONALISED']],
  ['the twelfth month', 'ADVANCED', { months: 11 }, ['MONTHS']],
  ['a higher mean', 'ADVANCED', { rubricMean: 1.99 }, ['RUBRIC_MEAN']],
  ['a rubric', 'ADVANCED', { rubricMean: null }, ['RUBRIC_MEAN']],
  ['the advanced stage', 'REFERENT', { step: 'INTERMEDIATE' }, ['STAGE_ADVANCED']],
  ['nothing more than all of it', 'REFERENT', {}, []],
  ['a presentation in an exchange', 'REFERENT', { presentations: 0 }, ['EXCHANGE_PRESENTED']],
])('what is missing is %s (%s)', (_, step, facts, missing) => {
  expect(lacking(step, facts)).toEqual(missing);
});

test('a threshold that staff lowered lets a younger practice through, and a need set aside is not asked', () => {
  const looser = needs.map((need) => (need.measure === 'MONTHS' ? { ...need, threshold: 3 } : need));
  expect(missingFor('INTERMEDIATE', looser, { ...ready, months: 3 })).toEqual([]);
  const fewer = needs.map((need) => ({ ...need, enabled: need.measure !== 'BASELINE' }));
  expect(missingFor('INTERMEDIATE', fewer, { ...ready, indicatorsWithBaseline: 0 })).toEqual([]);
  const stricter = needs.map((need) => ({ ...need, enabled: true }));
  const late = missingFor('ADVANCED', stricter, { ...ready, commitmentsOverdue: 2 });
  expect(late.map(({ detail }) => detail)).toEqual(['Hay 2 compromisos vencidos.']);
  const shown = missingFor('REFERENT', stricter, { ...ready, presentations: 1, transferAreasMissing: 3 });
  expect(shown.map(({ id, detail }) => `${id}: ${detail}`)).toEqual(['REFERENT.TRANSFER_SHEET: Falta marcar 3 áreas.']);
});

test('each line says what there is and what it takes', () => {
  const lines = needLines('ADVANCED', needs, { ...ready, improvementsOpen: 2, rubricMean: 1.75, months: 9 });
  expect(lines.map(({ detail }) => detail)).toEqual([
    'Faltan responder 2.',
    '1 de 1',
    '1 de 1',
    'Lleva 9 de 12 meses.',
    'Promedio 1,75; hace falta 2 o más.',
  ]);
});

test.each<[Step, Step | null]>([
  ['INITIAL', 'INTERMEDIATE'],
  ['INTERMEDIATE', 'ADVANCED'],
  ['ADVANCED', 'REFERENT'],
  ['REFERENT', null],
])('after %s comes %s', (from, to) => {
  expect(nextStep(from)).toBe(to);
});

test.each<[Step, Step, boolean, boolean]>([
  ['INITIAL', 'INTERMEDIATE', true, false],
  ['INITIAL', 'ADVANCED', false, false],
  ['INTERMEDIATE', 'INTERMEDIATE', false, false],
  ['ADVANCED', 'INITIAL', false, true],
  ['REFERENT', 'ADVANCED', false, true],
  ['INITIAL', 'INITIAL', false, false],
])('from %s to %s: next %s, earlier %s', (from, to, next, earlier) => {
  expect([isNext(from, to), isEarlier(from, to)]).toEqual([next, earlier]);
});

test('going back loses every step in between, the highest first', () => {
  expect(stepsLost('REFERENT', 'INITIAL')).toEqual(['REFERENT', 'ADVANCED', 'INTERMEDIATE']);
  expect(stepsLost('ADVANCED', 'INTERMEDIATE')).toEqual(['ADVANCED']);
});

test.each<[Measure, number | null, boolean]>([
  ['MONTHS', 9, true],
  ['MONTHS', 9.5, false],
  ['MONTHS', -1, false],
  ['MONTHS', null, false],
  ['RUBRIC_MEAN', 2.25, true],
  ['RUBRIC_MEAN', 3.1, false],
  ['ADMITTED', null, true],
  ['ADMITTED', 1, false],
])('%s takes the number %s: %s', (measure, threshold, expected) => {
  expect(fits(measure, threshold)).toBe(expected);
});

test('everything that is seeded can be measured', () => {
  expect(NEEDS.filter(({ measure }) => !isMeasured(measure))).toEqual([]);
});
