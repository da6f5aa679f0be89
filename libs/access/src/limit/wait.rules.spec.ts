import { waitInWords } from './wait.rules.js';

describe('The wait in words', () => {
  it.each([
    [1, '1 segundo'],
    [30_000, '30 segundos'],
    [59_001, '1 minuto'],
    [60_001, '2 minutos'],
    [14 * 60_000, '14 minutos'],
    [59 * 60_000 + 1, '1 hora'],
    [61 * 60_000, '2 horas'],
  ])('of %d ms is %s', (milliseconds, words) => expect(waitInWords(milliseconds)).toBe(words));
});
