import { expect, test } from '@jest/globals';
import { compared } from './compared.js';

const shown = (from: string, to: string): string =>
  compared(from, to).map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text}+` : `-${text}-`)).join('');

test.each([
  ['equal texts have no marks', 'Se firmó un convenio.', 'Se firmó un convenio.', 'Se firmó un convenio.'],
  ['a word that changes', 'Se firmó un convenio.', 'Se firmó otro convenio.', 'Se firmó -un-+otro+ convenio.'],
  ['what was added at the end', 'Gracias.', 'Gracias. A todas.', 'Gracias.+ A todas.+'],
  ['from nothing', '', 'Hola', '+Hola+'],
  ['to nothing', 'Hola', '', '-Hola-'],
])('%s', (_, from, to, expected) => {
  expect(shown(from, to)).toBe(expected);
});

test('both texts can be read back from the marks, however long', () => {
  const from = Array.from({ length: 900 }, (_, n) => `palabra${n % 7}`).join(' ');
  const to = Array.from({ length: 1100 }, (_, n) => `palabra${n % 5}`).join(' ');
  const parts = compared(from, to);
  const without = (kind: string): string => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join('');
  expect([without('added'), without('removed')]).toEqual([from, to]);
});
