import { planned, templateChanges, templateProblems, type PlannedSection } from './template.rules.js';

const section = (key: string, change: Partial<PlannedSection> = {}): PlannedSection => ({
  key,
  kind: 'TEXT',
  title: key,
  verb: `Cuenta ${key}`,
  help: '',
  example: '',
  limit: 1000,
  required: true,
  enabled: true,
  ...change,
});
const base = [section('basics', { kind: 'BASICS' }), section('context'), section('results', { kind: 'RESULTS' })];
const problems = (sections: PlannedSection[]) =>
  templateProblems(sections, base, new Set(['results'])).map(({ path, code }) => `${path} ${code}`);

test.each<[string, PlannedSection[], string[]]>([
  ['the same', base, []],
  ['another order, a new section and one set aside', [base[0], base[2], section('extra-x'), { ...base[1], enabled: false }], []],
  ['without the basics', [{ ...base[0], enabled: false }, base[1], base[2]], ['input.sections.0.enabled SECTION_ALWAYS']],
  ['with optional basics', [{ ...base[0], required: false }, base[1], base[2]], ['input.sections.0.enabled SECTION_ALWAYS']],
  [
    'without where the route sends',
    [base[0], base[1], { ...base[2], enabled: false }],
    ['input.sections.2.enabled SECTION_NEEDED'],
  ],
  ['one dropped', [base[0], base[2]], ['input.sections SECTION_DROPPED']],
  ['one twice', [...base, { ...base[1], title: 'Otra' }], ['input.sections.3.key SECTION_REPEATED']],
  ['two of one name', [...base, section('extra-y', { title: 'Context' })], ['input.sections.3.title TITLE_REPEATED']],
])('a template is refused: %s', (_title, sections, expected) => {
  expect(problems(sections)).toEqual(expected);
});

test.each<[string, PlannedSection[], string[]]>([
  ['nothing', base, []],
  ['a new section', [...base, section('extra-x', { title: 'Riesgos', required: false })], ['Sección nueva: «Riesgos».']],
  [
    'one set aside',
    [base[0], { ...base[1], enabled: false }, base[2]],
    ['Ya no se pide «context»: lo que escribieron se conserva, y no se publicará.'],
  ],
  [
    'a name and a limit',
    [base[0], { ...base[1], title: 'Entorno', limit: 500 }, base[2]],
    ['«context» ahora se llama «Entorno».', 'En «Entorno» caben 500 caracteres por texto (antes 1000).'],
  ],
  ['what is needed', [base[0], { ...base[1], required: false }, base[2]], ['«context» ahora es opcional.']],
  ['a help', [base[0], { ...base[1], help: 'x' }, base[2]], ['Cambia la ayuda de «context».']],
  ['the order', [base[0], base[2], base[1]], ['Cambia el orden de las secciones.']],
])('a person is told of %s', (_title, after, expected) => {
  expect(templateChanges(base, after)).toEqual(expected);
});

test('a new section gets a key of its own, and nobody changes the kind of another', () => {
  const given = [
    { ...section('context'), kind: 'RESULTS' as const },
    { ...section('x'), key: null, title: 'Riesgos y ética' },
    { ...section('x'), key: null, title: 'Riesgos y ética' },
    { ...section('x'), key: 'basics-2', title: 'Otra' },
  ];
  expect(planned(given, base).map(({ key, kind }) => `${key} ${kind}`)).toEqual([
    'context TEXT',
    'extra-riesgos-y-etica TEXT',
    'extra-riesgos-y-etica-2 TEXT',
    'extra-otra TEXT',
  ]);
});
