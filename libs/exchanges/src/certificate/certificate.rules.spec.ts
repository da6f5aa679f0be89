import { canonical, csvCell, daysNeeded, deedOf, type CertificateContent } from './certificate.rules.js';

const content: CertificateContent = {
  ...{ kind: 'ATTENDANCE', name: 'Gestora de prueba', institution: 'UGEL Huaura', exchange: 'I Intercambio', slug: 'i-intercambio', startsOn: '2026-03-02', endsOn: '2026-03-03' },
  ...{ hostName: 'DRE Lima Provincias', venue: 'Auditorio', days: ['2026-03-02'], hours: 12, practices: [], task: '', signatories: [] },
};

test.each([
  [2, 50, 1],
  [2, 51, 2],
  [3, 50, 2],
  [3, 100, 3],
  [1, 1, 1],
  [7, 30, 3],
])('Of %d days, %d %% is %d of them, and never none', (days, percent, needed) => {
  expect(daysNeeded(days, percent)).toBe(needed);
});

test('The same content has the same text in whatever order it came, and another content another', () => {
  expect(canonical({ b: [1, { d: 'x', c: null }], a: 'á' })).toBe(canonical({ a: 'á', b: [1, { c: null, d: 'x' }] }));
  expect(canonical(Object.fromEntries(Object.entries(content).reverse()))).toBe(canonical(content));
  expect(canonical({ ...content, name: 'Otra' })).not.toBe(canonical(content));
});

test('A cell that a spreadsheet would run is only read', () => {
  expect(['=1+1', ' @SUM', '+51', 'Normal', 'con;punto', 'con "comillas"'].map(csvCell)).toEqual([
    ...["'=1+1", "' @SUM", "'+51", 'Normal', '"con;punto"', '"con ""comillas"""'],
  ]);
});

test('What it says of somebody is what was recorded', () => {
  expect(deedOf(content)).toBe('por haber asistido un día, con una duración de 12 horas');
  expect(deedOf({ ...content, days: ['2026-03-02', '2026-03-03'], hours: null })).toBe('por haber asistido 2 días');
  expect(deedOf({ ...content, kind: 'PRESENTATION', practices: ['Uno', 'Dos'] })).toBe('por haber presentado las prácticas «Uno» y «Dos»');
  expect(deedOf({ ...content, kind: 'ORGANISATION', task: 'relatoría' })).toBe('por haber participado en su organización: relatoría');
});
