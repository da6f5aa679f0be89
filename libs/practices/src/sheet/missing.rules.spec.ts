import type { Filled, SectionPlan, Settings } from './body.rules.js';
import { missingToSubmit, progressOf, type Sheet } from './missing.rules.js';
import { noteOf } from './note.rules.js';

const settings: Settings = {
  months_to_be_admitted: 6,
  team_min_lead_iged: 2,
  team_max_per_iged: 4,
  igeds_max: 40,
  lines_max: 30,
  indicators_max: 20,
};
const plan = (key: string, kind: SectionPlan['kind'], required = true): SectionPlan => ({
  key,
  kind,
  title: key,
  limit: 1000,
  required,
});
const template = [
  plan('basics', 'BASICS'),
  plan('place', 'PLACE'),
  plan('team', 'TEAM'),
  plan('problem', 'TEXT'),
  plan('strategy', 'LINES'),
  plan('results', 'RESULTS'),
  plan('sustainability', 'SUSTAINABILITY'),
  plan('allies', 'TEXT', false),
  plan('resources', 'RESOURCES', false),
];
const person = (igedCode: string) => ({ id: 'x', memberId: null, name: 'Persona', post: 'Cargo', igedCode });
const indicator = {
  name: 'N',
  unit: '%',
  direction: 'UP' as const,
  baseline: 1,
  baselineOn: null,
  result: null,
  resultOn: null,
  source: 'S',
  places: null,
  checkedBy: '',
};
const whole: Sheet = {
  basics: { title: 'T', summary: 'S', themeId: 't', startedOn: '2025-01-01' },
  place: { leadIgedCode: 'A', igedCodes: ['A', 'B'], districts: ['150801'] },
  team: { team: [person('A'), person('A')] },
  problem: { text: 'P' },
  strategy: { lines: [{ heading: 'H', text: 'T' }] },
  results: { lines: ['R'], indicators: [indicator] },
  sustainability: { text: 'S', instruments: [], resolutions: [] },
};
const missing = (change: Sheet = {}): string[] =>
  missingToSubmit({ ...whole, ...change }, template, settings).map(({ section }) => section);
const progress = (key: string, change: Sheet = {}) =>
  progressOf(template.find((each) => each.key === key) ?? plan(key, 'TEXT'), { ...whole, ...change }, template, settings);

describe('missingToSubmit', () => {
  test('a whole sheet lacks nothing, and optional sections are not missed', () => {
    expect(missing()).toEqual([]);
  });

  test('an empty sheet lacks every required section', () => {
    const sections = new Set(missingToSubmit({}, template, settings).map(({ section }) => section));
    expect([...sections]).toEqual(['basics', 'place', 'team', 'problem', 'strategy', 'results', 'sustainability']);
  });

  test.each<[string, Sheet, string[]]>([
    ['no theme', { basics: { title: 'T', summary: 'S', themeId: null, startedOn: '2025-01-01' } }, ['basics']],
    ['no district', { place: { leadIgedCode: 'A', igedCodes: ['A'], districts: [] } }, ['place']],
    ['one person of the lead Iged', { team: { team: [person('A'), person('B')] } }, ['team']],
    ['a person of an Iged that left', { team: { team: [person('A'), person('A'), person('C')] } }, ['team']],
    ['a person without a post', { team: { team: [person('A'), { ...person('A'), post: '' }] } }, ['team']],
    ['a line without text', { strategy: { lines: [{ heading: 'H', text: '' }] } }, ['strategy']],
    ['indicators without a line', { results: { lines: [''], indicators: [indicator] } }, ['results']],
    ['an indicator without a source', { results: { lines: ['R'], indicators: [{ ...indicator, source: '' }] } }, ['results']],
    [
      'an indicator without any value',
      { results: { lines: ['R'], indicators: [{ ...indicator, baseline: null }] } },
      ['results'],
    ],
    [
      'a resolution without a date',
      { sustainability: { text: 'S', instruments: [], resolutions: [{ number: '1', date: '', about: 'A' }] } },
      ['sustainability'],
    ],
  ])('%s is told', (_title, change, expected) => {
    expect(missing(change)).toEqual(expected);
  });

  test('a value of zero is a value', () => {
    expect(missing({ results: { lines: ['R'], indicators: [{ ...indicator, baseline: 0 }] } })).toEqual([]);
  });
});

describe('The state of a section', () => {
  test.each<[string, Sheet, string]>([
    ['problem', { problem: undefined }, 'EMPTY'],
    ['problem', {}, 'DONE'],
    ['basics', { basics: { title: 'T', summary: '', themeId: null, startedOn: null } }, 'PARTIAL'],
    ['allies', {}, 'EMPTY'],
  ])('%s is told', (key, change, expected) => {
    expect(progress(key, change)).toBe(expected);
  });
});

test.each<[Filled, string]>([
  [{ kind: 'LINES', body: { lines: [{ heading: 'H', text: '' }] } }, '1 línea'],
  [{ kind: 'TEAM', body: { team: [person('A'), person('A')] } }, '2 personas'],
  [
    { kind: 'RESULTS', body: { lines: ['a', 'b'], indicators: [indicator, { ...indicator, source: '' }] } },
    '2 resultados · 1 de 2 indicadores completos',
  ],
  [{ kind: 'PLACE', body: { leadIgedCode: 'A', igedCodes: ['A'], districts: [] } }, '1 instancia'],
  [{ kind: 'TEXT', body: { text: '' } }, ''],
])('the note of %j is «%s»', (filled, note) => {
  expect(noteOf(filled)).toBe(note);
});
