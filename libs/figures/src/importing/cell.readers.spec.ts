import { isoDay, RowReader } from './cell.readers.js';

test.each([
  ['2026-11-21', '2026-11-21'],
  ['21/11/2026', '2026-11-21'],
  ['1.3.2026', '2026-03-01'],
  ['2026-03-01T00:00:00.000Z', '2026-03-01'],
  ['31/02/2026', null],
  ['13/13/2026', null],
  ['marzo', null],
  ['marte de 2026', null],
  ['12/03/25', null],
  ['12/03/2025 09:30', '2025-03-12'],
  ['12 de marzo de 2025', '2025-03-12'],
  ['5-set-2025', '2025-09-05'],
  ['30 de febrero de 2025', null],
  ['45728', '2025-03-12'],
  ['45728.5', '2025-03-12'],
  ['4572', null],
])('%s is the day %s', (text, day) => {
  expect(isoDay(text)).toBe(day);
});

test('what is wrong with a row is told by field, and a formula is never read', () => {
  const row = new RowReader(['', 'nadie', { formula: true }, '=1+1', '31/02/2020', 'x'.repeat(9)], { a: 0, mail: 1, sum: 2, text: 3, day: 4, long: 5 });
  row.text('a', { max: 5, required: true });
  row.email('mail');
  expect(row.text('sum', { max: 5, required: true })).toBe('');
  expect(row.text('text', { max: 10 })).toBe('=1+1');
  row.day('day', { until: '2026-01-01' });
  row.text('long', { max: 8 });
  row.text('absent', { max: 8 });
  expect(row.problems.map(({ field, message }) => `${field}: ${message}`)).toEqual([
    'sum: Tiene una fórmula. Cópiala y pégala como valor.',
    'a: Falta este dato.',
    'mail: «nadie» no es un correo.',
    'day: «31/02/2020» no es una fecha: escríbela como 21/11/2026.',
    'long: Tiene 9 caracteres; el máximo es 8.',
  ]);
});
