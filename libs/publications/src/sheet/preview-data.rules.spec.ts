import { shortened } from './preview-data.rules.js';

test.each([
  ['cabe', 10, 'cabe'],
  ['  dos   espacios ', 20, 'dos espacios'],
  ['palabras enteras y nada más', 20, 'palabras enteras y…'],
  ['x'.repeat(30), 10, `${'x'.repeat(9)}…`],
  ['🎉'.repeat(30), 10, `${'🎉'.repeat(9)}…`],
])('«%s» in %i signs is «%s»', (text, most, expected) => expect(shortened(text, most)).toBe(expected));
