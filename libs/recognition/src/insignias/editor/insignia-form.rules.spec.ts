import { gradesProblem, slugOf, type NeedDraft } from './insignia-form.rules.js';

const need = (min: number, more: Partial<NeedDraft> = {}): NeedDraft => ({ measure: 'facts', kinds: ['a'], min, told: `${min} cosas`, ...more });

test.each<[string, NeedDraft[][], string | null]>([
  ['one grade', [[need(1)]], null],
  ['three, each harder', [[need(1)], [need(3)], [need(6)]], null],
  ['a grade that asks something more', [[need(1)], [need(1), need(2, { measure: 'seasons', kinds: [] })]], null],
  ['none', [], 'CRITERION_EMPTY'],
  ['one that asks nothing', [[]], 'CRITERION_EMPTY'],
  ['one that asks four things', [[need(1), need(1), need(1), need(1)]], 'CRITERION_TOO_LONG'],
  ['facts of no kind', [[need(1, { kinds: [] })]], 'CRITERION_WITHOUT_KINDS'],
  ['a kind that nobody states', [[need(1, { kinds: ['a', 'z'] })]], 'CRITERION_KIND_UNKNOWN'],
  ['more kinds than there are', [[need(3, { measure: 'kinds', kinds: [] })]], 'CRITERION_OUT_OF_REACH'],
  ['a fourth level', [[need(4, { measure: 'level', kinds: [] })]], 'CRITERION_OUT_OF_REACH'],
  ['nothing to reach', [[need(0)]], 'CRITERION_OUT_OF_REACH'],
  ['a phrase that says another number', [[need(10, { told: '100 cosas' })]], 'CRITERION_TOLD_WITHOUT_NUMBER'],
  ['a level told in words', [[need(2, { measure: 'level', kinds: [], told: 'llegar al segundo nivel' })]], null],
  ['a grade as hard as the one before', [[need(3)], [need(3)]], 'GRADE_NOT_HARDER'],
  ['an easier one', [[need(3)], [need(2)]], 'GRADE_NOT_HARDER'],
  ['one that asks something else instead', [[need(3)], [need(9, { kinds: ['b'] })]], 'GRADE_NOT_HARDER'],
])('grades: %s', (_, grades, code) => expect(gradesProblem(grades, ['a', 'b'])?.code ?? null).toBe(code));

test.each([
  ['Niñez y Año Nuevo', 'ninez-y-ano-nuevo'],
  ['  «¡Círculos!» 2026 ', 'circulos-2026'],
  ['../../etc/passwd', 'etc-passwd'],
  ['¿?', ''],
])('the address of %j is %j', (name, slug) => expect(slugOf(name)).toBe(slug));
