import { expect, test } from '@jest/globals';
import { linesOf, schoolsOf } from './school-lines.js';

test.each([
  ['IE 20318 · 0234567', { name: 'IE 20318', modularCode: '0234567' }],
  ['0234567\tIE Juan Velasco, Végueta', { name: 'IE Juan Velasco, Végueta', modularCode: '0234567' }],
  ['IE 1174 | 1234567 | Primaria', { name: 'IE 1174 Primaria', modularCode: '1234567' }],
  ['IE sin código', { name: 'IE sin código', modularCode: '' }],
  ['IE con teléfono 987654321', { name: 'IE con teléfono 987654321', modularCode: '' }],
])('%s', (line, school) => {
  expect(schoolsOf(`\n${line}\n\n`)).toEqual([school]);
});

test('what is shown is read again as it was', () => {
  const schools = [{ name: 'IE 20318', modularCode: '0234567' }, { name: 'IE 5', modularCode: '' }];
  expect(schoolsOf(linesOf(schools))).toEqual(schools);
});
