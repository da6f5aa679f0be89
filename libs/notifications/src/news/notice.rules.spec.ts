import { dayInWords, excerpt, lines, quoted } from './notice.rules.js';

test('a day is read as people say it', () => {
  expect(dayInWords('2026-12-05')).toBe('5 de diciembre de 2026');
  expect(dayInWords('2026-09-30')).toBe('30 de setiembre de 2026');
});

test('a long text is cut without breaking a character', () => {
  expect(excerpt('corto')).toBe('corto');
  const cut = excerpt('😀'.repeat(700));
  expect(Array.from(cut)).toHaveLength(600);
  expect(cut.endsWith('😀…')).toBe(true);
});

test('only paragraphs that say something are kept', () => {
  expect(lines('uno', null, '  ', false, 'dos')).toBe('uno\ndos');
});

test('a title in a sentence is quoted', () => {
  expect(quoted('Puentes')).toBe('«Puentes»');
});
