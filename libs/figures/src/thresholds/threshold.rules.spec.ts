import { inWords, said, THRESHOLDS } from './threshold.rules.js';

test.each([
  [1, 'una'],
  [5, 'cinco'],
  [16, 'dieciséis'],
  [21, 'veintiuna'],
  [30, 'treinta'],
  [31, 'treinta y una'],
  [50, 'cincuenta'],
])('%d is %s personas', (value, words) => expect(inWords(value)).toBe(words));

test('every number that staff may set has its words', () => {
  for (const { min, max } of Object.values(THRESHOLDS)) for (let value = min; value <= max; value += 1) expect(inWords(value)).toMatch(/^[a-zé ó]+$/);
});

test('a sentence says the numbers in force, and leaves what is no number of ours', () => {
  expect(said('Menos de {fewest_people} personas, o {other}.', { fewest_people: 7, continuous_activities: 3 })).toBe('Menos de siete personas, o {other}.');
});
