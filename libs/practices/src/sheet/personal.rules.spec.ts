import { emptyBody, type Filled } from './body.rules.js';
import { hasDni } from './personal.rules.js';
import { sheetProblems } from './problems.rules.js';

const limits = {
  months_to_be_admitted: 6,
  team_min_lead_iged: 2,
  team_max_per_iged: 4,
  igeds_max: 2,
  lines_max: 2,
  indicators_max: 1,
  limit: 200,
  today: '2026-03-02',
};
const DNI = 'Ana Quispe 71234567';

test.each([
  ['Ana, DNI 71234567.', true],
  ['DNI71234567', true],
  ['DNI N.° 71234567-3', true],
  ['(71234567)', true],
  ['https://x.pe y 71234567', true],
  ['7123456 y 712345678', false],
  ['código modular 0234567', false],
  ['teléfono 987654321, RUC 20123456789', false],
  ['https://www.gob.pe/informes/12345678-plan', false],
  ['S/ 12500000', false],
  ['12500000 soles', false],
  ['12345678,50', false],
  ['RD N.° 00012345-2026-UGEL', false],
  ['IMG_20260302.jpg', false],
  ['71 234 567', false],
  ['', false],
])('«%s» has a DNI: %s', (text, answer) => {
  expect(hasDni(text)).toBe(answer);
});

const indicator = {
  direction: 'UP' as const,
  baseline: 12345678,
  baselineOn: null,
  result: 87654321,
  resultOn: null,
  places: 1,
  unit: '',
};

test.each<[Filled, string[]]>([
  [
    { kind: 'BASICS', body: { ...emptyBody('BASICS'), title: DNI, summary: DNI } },
    ['input.basics.title', 'input.basics.summary'],
  ],
  [
    { kind: 'TEAM', body: { team: [{ id: '1', memberId: null, name: DNI, post: DNI, igedCode: '12345678' }] } },
    ['input.team.0.name', 'input.team.0.post'],
  ],
  [{ kind: 'TEXT', body: { text: DNI } }, ['input.text']],
  [{ kind: 'LINES', body: { lines: [{ heading: DNI, text: DNI }] } }, ['input.lines.0.heading', 'input.lines.0.text']],
  [
    { kind: 'RESULTS', body: { lines: ['', DNI], indicators: [{ ...indicator, name: DNI, source: DNI, checkedBy: DNI }] } },
    [
      'input.results.lines.1',
      'input.results.indicators.0.name',
      'input.results.indicators.0.source',
      'input.results.indicators.0.checkedBy',
    ],
  ],
  [
    {
      kind: 'SUSTAINABILITY',
      body: { text: DNI, instruments: [], resolutions: [{ number: '12345678', date: '', about: DNI }] },
    },
    ['input.sustainability.text', 'input.sustainability.resolutions.0.about'],
  ],
  [
    { kind: 'RESOURCES', body: { text: DNI, costSoles: 12345678, videoUrl: 'https://vimeo.com/12345678' } },
    ['input.resources.text'],
  ],
  [{ kind: 'SCHOOL', body: { ...emptyBody('SCHOOL'), name: DNI, economy: DNI } }, ['input.school.name', 'input.school.economy']],
])('a DNI is refused at each text of %j, and in nothing else', (filled, paths) => {
  const found = sheetProblems(filled, limits);
  expect(found.map(({ path, code }) => `${path} ${code}`)).toEqual(paths.map((path) => `${path} PERSONAL_DATA`));
});
