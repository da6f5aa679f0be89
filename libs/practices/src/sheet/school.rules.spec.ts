import { bodyGiven } from './body-input.rules.js';
import { emptyBody, type SchoolContent } from './body.rules.js';
import { missingToSubmit } from './missing.rules.js';
import { sheetProblems } from './problems.rules.js';

const settings = { months_to_be_admitted: 6, team_min_lead_iged: 2, team_max_per_iged: 4, igeds_max: 2, lines_max: 2, indicators_max: 1 };
const plan = { key: 'school', kind: 'SCHOOL' as const, title: 'Escuela', limit: 40, required: false };
const whole: SchoolContent = {
  modularCode: '0234567',
  name: 'I. E. 1234',
  level: 'PRIMARY',
  kind: 'MULTIGRADE',
  area: 'RURAL',
  students: 48,
  teachers: 3,
  supportStaff: null,
  population: '',
  economy: 'Agricultura.',
  pairs: [{ problem: 'Faltas en cosecha', response: 'Calendario acordado' }],
};

test.each<[string, Partial<SchoolContent>, string[]]>([
  ['nothing', {}, []],
  ['a code of six digits', { modularCode: '234567' }, ['modularCode MODULAR_CODE_INVALID']],
  ['a code with letters', { modularCode: '02345a7' }, ['modularCode MODULAR_CODE_INVALID']],
  ['half a pupil', { students: 4.5 }, ['students NUMBER_OUT_OF_RANGE']],
  ['fewer than nobody', { teachers: -1 }, ['teachers NUMBER_OUT_OF_RANGE']],
  ['a DNI in what the school serves', { population: 'Ana, DNI 71234567' }, ['population PERSONAL_DATA']],
  ['a DNI in a response', { pairs: [{ problem: 'x', response: 'visita a 71234567.' }] }, ['pairs.0.response PERSONAL_DATA']],
  ['a long text', { economy: 'x'.repeat(41) }, ['economy TEXT_TOO_LONG']],
  ['too many pairs', { pairs: Array.from({ length: 3 }, () => ({ problem: 'a', response: 'b' })) }, ['pairs TOO_MANY']],
])('what cannot be saved: %s', (_title, change, expected) => {
  const found = sheetProblems({ kind: 'SCHOOL', body: { ...whole, ...change } }, { ...settings, limit: 40, today: '2026-03-02' });
  expect(found.map(({ path, code }) => `${path.replace('input.school.', '')} ${code}`)).toEqual(expected);
});

test.each<[string, Partial<SchoolContent> | null, number]>([
  ['a practice that is of no school', null, 0],
  ['a whole case', {}, 0],
  ['a case without its code', { modularCode: '' }, 1],
  ['a case without level nor pairs', { level: null, pairs: [] }, 2],
  ['a problem without its response', { pairs: [{ problem: 'a', response: '' }] }, 1],
])('%s lacks %#', (_title, change, count) => {
  const body = change === null ? emptyBody('SCHOOL') : { ...whole, ...change };
  expect(missingToSubmit({ school: body }, [plan], settings)).toHaveLength(count);
});

test('what is left out of the input is null, never undefined', () => {
  const given = bodyGiven('SCHOOL', { school: { ...whole, level: undefined, students: undefined } });
  expect(given?.body).toMatchObject({ level: null, students: null });
});
