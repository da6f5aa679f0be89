import type { FrozenIndicator, FrozenSchool, FrozenSection, PublishedPractice } from './published-practice.rules.js';
import { sheetData } from './sheet-data.rules.js';

const school: FrozenSchool = {
  name: 'I. E. 1234',
  modularCode: '0234567',
  level: 'PRIMARY',
  kind: 'MULTIGRADE',
  area: 'RURAL',
  students: 1480,
  teachers: 3,
  supportStaff: 0,
  population: 'Niñas y niños awajún.',
  economy: 'Agricultura.',
  pairs: [],
};
const indicator: FrozenIndicator = {
  name: 'Asistencia',
  unit: '%',
  baseline: 60,
  baselineOn: null,
  result: 82,
  resultOn: null,
  source: 'Siagie',
};

function shown(section: Partial<FrozenSection>) {
  const sheet = { title: 'T', summary: '', themeName: '', regionName: '', igeds: [], districts: [], team: [] };
  const practice: PublishedPractice = {
    slug: 't',
    code: 'C',
    version: 1,
    latest: 1,
    admittedAt: new Date(0),
    stage: 'INITIAL',
    referent: false,
    lapsed: false,
    sheet: { ...sheet, sections: [{ key: 'k', title: 'S', ...section }] },
  };
  return sheetData(practice, 'https://x').sections[0];
}

test.each<[string, FrozenSchool, string[]]>([
  [
    'everything that was told',
    school,
    [
      'Escuela: I. E. 1234, código modular 0234567 · Primaria · Multigrado · Rural',
      'Estudiantes: 1\u00a0480',
      'Docentes: 3',
      'Personal de apoyo: 0',
      'A quiénes atiende: Niñas y niños awajún.',
      'De qué vive la comunidad: Agricultura.',
    ],
  ],
  ['an older edition, that knew only its name', { name: 'I. E. 1234' }, ['Escuela: I. E. 1234']],
  ['nothing', { name: '', level: null, students: null, population: '' }, []],
])('of a school the paper says %s', (_title, told, expected) => {
  expect(shown({ school: told })?.extras.map(({ label, text }) => `${label}: ${text}`)).toEqual(expected);
});

test.each<[Partial<FrozenIndicator>, string]>([
  [{}, 'Siagie'],
  [{ places: 1 }, 'Siagie · Medido en 1 lugar'],
  [{ places: 1200, checkedBy: 'la UNMSM' }, 'Siagie · Medido en 1\u00a0200 lugares · Verificado por la UNMSM'],
  [{ source: '', checkedBy: 'la UNMSM' }, 'Sin fuente indicada · Verificado por la UNMSM'],
  [{ places: null, checkedBy: '' }, 'Siagie'],
])('an indicator with %j has the source «%s»', (change, expected) => {
  const results = { lines: [], indicators: [{ ...indicator, ...change }] };
  expect(shown({ results })?.indicators[0]?.cells).toEqual(['60 %', '82 %', expected]);
});
