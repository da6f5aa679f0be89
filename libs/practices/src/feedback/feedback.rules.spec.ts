import { dueDateProblem } from './assignment.rules.js';
import { EMPTY_DRAFT, missingToSubmitFeedback, rubricMean, unknownReference, type DraftContent } from './feedback.rules.js';
import { answerProblem, deed, type Answer } from './improvement.rules.js';

const rubric = [{ id: 'relevance', name: 'Pertinencia' }, { id: 'efficiency', name: 'Eficiencia' }];
const complete: DraftContent = {
  keyAspects: ['Une escuela y trabajo'],
  improvements: [{ sectionKey: 'strategy', text: 'Sumar empresas' }],
  recommendations: ['Llevarlo al PEI'],
  scores: [{ criterionId: 'relevance', score: 0, note: '' }, { criterionId: 'efficiency', score: 3, note: '' }],
};
const blank = [{ sectionKey: null, text: ' ' }];
const unscored = [{ criterionId: 'relevance', score: 2, note: '' }, { criterionId: 'efficiency', score: null, note: '' }];

test.each<[string, Partial<DraftContent>, string[]]>([
  ['a complete draft lacks nothing, and zero is a score', {}, []],
  ['a blank key aspect does not count', { keyAspects: ['  '] }, ['draft.keyAspects']],
  ['a blank improvement does not count', { improvements: blank }, ['draft.improvements']],
  ['a recommendation is needed', { recommendations: [] }, ['draft.recommendations']],
  ['every criterion needs its score', { scores: unscored }, ['draft.scores']],
  ['an empty draft lacks all four', EMPTY_DRAFT, ['draft.keyAspects', 'draft.improvements', 'draft.recommendations', 'draft.scores']],
])('%s', (_, change, fields) => {
  expect(missingToSubmitFeedback({ ...complete, ...change }, rubric).map(({ field }) => field)).toEqual(fields);
});

test('the missing score is called by its name', () => {
  expect(missingToSubmitFeedback({ ...complete, scores: unscored }, rubric)[0].text).toBe('Falta calificar: Eficiencia.');
});

test.each([[[3, 3], 3], [[1, 2, 2], 1.67], [[0, 1], 0.5]])('the mean of %j is %d', (scores, mean) => {
  expect(rubricMean(scores)).toBe(mean);
});

test.each<[string, Partial<DraftContent>, string | null]>([
  ['known references pass', {}, null],
  ['an unknown section is pointed at', { improvements: [{ sectionKey: 'nope', text: 'x' }] }, 'input.draft.improvements.0.sectionKey'],
  ['an unknown criterion is pointed at', { scores: [{ criterionId: 'nope', score: 1, note: '' }] }, 'input.draft.scores.0.criterionId'],
  ['a criterion given twice is pointed at', { scores: [...complete.scores, complete.scores[0]] }, 'input.draft.scores.2.criterionId'],
])('%s', (_, change, path) => {
  const criteria = new Set(rubric.map(({ id }) => id));
  expect(unknownReference({ ...complete, ...change }, criteria, new Set(['strategy']))).toBe(path);
});

test.each([
  ['2026-03-09', 'DUE_DATE_PAST'],
  ['2026-03-10', null],
  ['2026-06-08', null],
  ['2026-06-09', 'DUE_DATE_TOO_FAR'],
])('on 10 March 2026 an assignment due on %s: %s', (dueOn, problem) => {
  expect(dueDateProblem(dueOn, '2026-03-10')).toBe(problem);
});

test.each<[Answer['status'], string, string | null, string | null]>([
  ['DONE', '', null, null],
  ['PLANNED', 'En mayo', null, 'PLANNED_DATE_MISSING'],
  ['PLANNED', 'En mayo', '2026-03-09', 'PLANNED_DATE_PAST'],
  ['PLANNED', '', '2026-03-10', null],
  ['NOT_APPLICABLE', ' ', null, 'REASON_MISSING'],
  ['NOT_APPLICABLE', 'Ya hay convenio', null, null],
])('%s with text "%s" and date %s: %s', (status, text, plannedOn, problem) => {
  expect(answerProblem({ status, text, plannedOn }, '2026-03-10')).toBe(problem);
});

test.each<[Answer['status'] | null, Answer['status'], string]>([
  [null, 'DONE', 'STATE'],
  ['PLANNED', 'DONE', 'STATE'],
  ['DONE', 'DONE', 'NONE'],
  ['DONE', 'PLANNED', 'TAKE_BACK'],
  [null, 'PLANNED', 'NONE'],
])('from %s to %s the deed is: %s', (before, after, expected) => {
  expect(deed(before, after)).toBe(expected);
});
