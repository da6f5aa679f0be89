import { linesOf, pieces } from './outcome.rules.js';

test.each([
  ['', []],
  ['corto', ['corto']],
  ['uno dos tres', ['uno dos', 'tres']],
  ['uno\ndos tres', ['uno', 'dos tres']],
  ['unodostrescuatro', ['unodostre', 'scuatro']],
])('%s is cut where it may be', (text, expected) => {
  expect(pieces(text, 9)).toEqual(expected);
});

test('a long step is several lines, and no letter is lost', () => {
  const text = Array.from({ length: 400 }, (_, at) => `palabra${at}`).join(' ');
  const lines = linesOf([
    { title: 'Diagnóstico', text: 'Breve.' },
    { title: 'Plan', text },
    { title: 'Archivos', text: '' },
  ]);
  expect(lines[0]).toEqual({ heading: 'Diagnóstico', text: 'Breve.' });
  expect(lines.slice(1).map(({ heading }) => heading)).toEqual(['Plan (1)', 'Plan (2)', 'Plan (3)', 'Plan (4)', 'Plan (5)']);
  expect(lines.slice(1).map((line) => line.text).join(' ')).toBe(text);
  expect(Math.max(...lines.map((line) => line.text.length))).toBeLessThanOrEqual(1000);
});
