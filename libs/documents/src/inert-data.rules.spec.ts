import { inertData } from './inert-data.rules.js';

test.each([
  [
    'what a person writes stays as it is',
    'Niñas y niños: «100 %» #strong[x] $a$ 🎉 مرحبا',
    'Niñas y niños: «100 %» #strong[x] $a$ 🎉 مرحبا',
  ],
  ['lines are lines', 'a\r\nb\rc\td', 'a\nb\nc\td'],
  ['controls, halves of pairs and turns of direction go', 'a\u0000b\u001bc\ud800d\u202ee', 'abcde'],
  ['a very long word may break', 'x'.repeat(60), `${'x'.repeat(28)}\u200b${'x'.repeat(28)}\u200bxxxx`],
  ['a long word that fits may not', 'x'.repeat(28), 'x'.repeat(28)],
  ['a pair is never cut', '🎉'.repeat(30), `${'🎉'.repeat(28)}\u200b🎉🎉`],
])('%s', (_, text, expected) => {
  expect(inertData({ list: [{ text }], n: 1, no: null, yes: true })).toEqual({
    list: [{ text: expected }],
    n: 1,
    no: null,
    yes: true,
  });
});

test('the target of a link stays whole', () => {
  const address = `https://cop.pe/practicas/${'x'.repeat(60)}`;
  expect(inertData({ address, deep: [{ address }] })).toEqual({ address, deep: [{ address }] });
});
