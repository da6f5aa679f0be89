import { parseAmount } from './number-field.js';

describe('A number as people type it', () => {
  it.each([
    ['64,5', 64.5],
    ['2 072', 2072],
    ['-3.25', -3.25],
    ['', null],
    ['muchos', undefined],
    ['1,2,3', undefined],
  ])('%s', (text, value) => {
    expect(parseAmount(text)).toBe(value);
  });
});
