import { changesBetween, type ComparedSheet } from './changes.rules.js';

const iged = { code: '150202', name: 'UGEL 09 Huaura', kind: 'UGEL', regionName: 'Lima Provincias' };
const section = (key: string, title: string, change: object) => ({
  key,
  title,
  kind: 'TEXT',
  text: null,
  lines: null,
  results: null,
  sustainability: null,
  resources: null,
  ...change,
});
const indicator = {
  name: 'Matrícula',
  unit: 'estudiantes',
  direction: 'UP',
  baseline: 40,
  baselineOn: null,
  result: null,
  resultOn: null,
  source: 'Nómina',
};
const sheet = (change: object = {}): ComparedSheet =>
  ({
    title: 'Puentes',
    summary: 'Une.',
    themeId: 't',
    themeName: 'Gestión',
    regionId: 'r',
    regionName: 'Lima',
    startedOn: '2024-03-01',
    leadIged: iged,
    igeds: [iged],
    districts: ['Huaura, Huaura'],
    team: [{ name: 'Gestora', post: 'Jefa', igedName: iged.name }],
    sections: [section('problem', 'El problema', { text: 'Faltan datos.\nFalta tiempo.' })],
    ...change,
  }) as ComparedSheet;
const results = (result: number | null) =>
  sheet({ sections: [section('results', 'Los resultados', { results: { lines: [], indicators: [{ ...indicator, result }] } })] });

test('two equal versions have no changes', () => {
  expect(changesBetween(sheet(), sheet())).toEqual([]);
});

test('only the paragraph that changed is shown, on both sides', () => {
  const after = sheet({ sections: [section('problem', 'El problema', { text: 'Faltan datos.\nFalta gente.' })] });
  expect(changesBetween(sheet(), after)).toEqual([{ title: 'El problema', removed: ['Falta tiempo.'], added: ['Falta gente.'] }]);
});

test('a section that came or went is told whole', () => {
  const after = sheet({ sections: [section('allies', 'Los aliados', { text: 'El municipio.' })] });
  expect(changesBetween(sheet(), after)).toEqual([
    { title: 'Los aliados', removed: [], added: ['El municipio.'] },
    { title: 'El problema', removed: ['Faltan datos.', 'Falta tiempo.'], added: [] },
  ]);
});

test('an indicator that has a result now is read as a sentence', () => {
  expect(changesBetween(results(null), results(118.5))).toEqual([
    {
      title: 'Los resultados',
      removed: ['Matrícula (estudiantes). antes 40. Fuente: Nómina'],
      added: ['Matrícula (estudiantes). antes 40, ahora 118,5. Fuente: Nómina'],
    },
  ]);
});

test('a new Iged, title and colleague are told each in its part', () => {
  const other = { ...iged, code: '010001', name: 'UGEL Chachapoyas' };
  const after = sheet({ title: 'Puentes dos', igeds: [iged, other], team: [] });
  expect(changesBetween(sheet(), after).map(({ title }) => title)).toEqual(['Título', 'Instancias', 'Equipo']);
});

const piece = {
  kind: 'PHOTO' as const,
  caption: 'La feria',
  url: null,
  sectionTitle: 'Resultados',
  result: '',
  withdrawn: false,
};

test.each([
  ['came', [], [piece], [], ['Foto: La feria. Respalda: Resultados']],
  ['left', [piece], [], ['Foto: La feria. Respalda: Resultados'], []],
  [
    'is told in other words',
    [piece],
    [{ ...piece, caption: 'La feria de marzo' }],
    ['Foto: La feria. Respalda: Resultados'],
    ['Foto: La feria de marzo. Respalda: Resultados'],
  ],
  [
    'was withdrawn since then: its words are not told again',
    [{ ...piece, withdrawn: true }],
    [],
    ['Foto que después se retiró'],
    [],
  ],
  [
    'is a link that proves one result',
    [],
    [{ ...piece, kind: 'LINK' as const, url: 'https://example.org/a', result: 'Tres mesas' }],
    [],
    ['Enlace: La feria, https://example.org/a. Respalda: Tres mesas'],
  ],
])('a piece of evidence that %s', (_name, before, after, removed, added) => {
  expect(changesBetween(sheet({ evidence: before }), sheet({ evidence: after }))).toEqual([
    { title: 'Evidencias', removed, added },
  ]);
});
