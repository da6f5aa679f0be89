import { remembered, secondsLeft, sizeOf, timeLeft } from './pace.rules.js';

test('the time that is left follows the last seconds, and is not told before they say something', () => {
  expect(secondsLeft([], 100)).toBeNull();
  expect(
    secondsLeft(
      [
        { at: 0, sent: 0 },
        { at: 500, sent: 50 },
      ],
      1_000,
    ),
  ).toBeNull();
  expect(
    secondsLeft(
      [
        { at: 0, sent: 0 },
        { at: 2_000, sent: 200 },
      ],
      1_000,
    ),
  ).toBe(8);
  expect(
    secondsLeft(
      [
        { at: 0, sent: 200 },
        { at: 2_000, sent: 200 },
      ],
      1_000,
    ),
  ).toBeNull();
  expect(
    remembered(
      [
        { at: 0, sent: 0 },
        { at: 15_000, sent: 5 },
      ],
      { at: 30_000, sent: 9 },
    ),
  ).toEqual([
    { at: 15_000, sent: 5 },
    { at: 30_000, sent: 9 },
  ]);
});

test.each([
  [null, 'Calculando cuánto falta…'],
  [3, 'Falta un momento'],
  [31, 'Faltan unos 40 segundos'],
  [70, 'Falta un minuto'],
  [600, 'Faltan unos 10 minutos'],
  [7_300, 'Faltan unas 2 horas'],
])('%s seconds: %s', (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words);
});

test.each([
  [300, '1 KB'],
  [307_200, '300 KB'],
  [1_572_864, '1,5 MB'],
])('%s bytes are %s', (bytes, words) => {
  expect(sizeOf(bytes)).toBe(words);
});
