import { amount, listed, longDay, longDays, shortDay } from './dates.rules.js';

test('days are written as the Ministry writes them', () => {
  expect(shortDay('2026-09-04')).toBe('4 set 2026');
  expect(longDay('2026-09-04')).toBe('4 de setiembre de 2026');
});

test.each([
  ['2026-05-14', '2026-05-14', '14 de mayo de 2026'],
  ['2026-05-14', '2026-05-15', '14 y 15 de mayo de 2026'],
  ['2026-05-14', '2026-05-16', '14 al 16 de mayo de 2026'],
  ['2026-04-30', '2026-05-01', '30 de abril al 1 de mayo de 2026'],
  ['2026-12-31', '2027-01-01', '31 de diciembre de 2026 al 1 de enero de 2027'],
])('from %s until %s', (from, until, expected) => {
  expect(longDays(from, until)).toBe(expected);
});

test('amounts are grouped and have a comma', () => {
  expect([amount(2345.5), amount(12345), amount(-3)]).toEqual(['2\u00a0345,5', '12\u00a0345', '−3']);
});

test('a list ends in «y», or «e» before its sound', () => {
  expect([listed([]), listed(['Ica']), listed(['Junín', 'Ica']), listed(['Ica', 'Junín', 'Pasco'])]).toEqual(['', 'Ica', 'Junín e Ica', 'Ica, Junín y Pasco']);
});
