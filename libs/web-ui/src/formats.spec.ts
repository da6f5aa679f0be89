import { clockTime, decimal, plural, safeLink, shortDate, sinceTime } from './formats.js';

describe('Formats of es-PE', () => {
  it.each([
    ['2026-11-21', '21 nov 2026'],
    ['2026-09-01', '1 set 2026'],
    ['2026-11-21T03:00:00Z', '20 nov 2026'],
  ])('the date %s is read as %s in Lima', (iso, text) => {
    expect(shortDate(iso)).toBe(text);
  });

  it('the time is that of Lima, with the date when it was another day', () => {
    expect(clockTime('2026-11-21T15:42:00Z')).toBe('10:42');
    expect(sinceTime('2026-11-21T15:42:00Z', new Date('2026-11-21T20:00:00Z'))).toBe('10:42');
    expect(sinceTime('2026-11-20T15:42:00Z', new Date('2026-11-21T20:00:00Z'))).toBe('20 nov 2026, 10:42');
  });

  it.each([
    [64.5, '64,5'],
    [2072, '2\u00a0072'],
    [-1234567.891, '−1\u00a0234\u00a0567,89'],
    [0, '0'],
  ])('the number %s is read as %s', (value, text) => {
    expect(decimal(value)).toBe(text);
  });

  it('counts one and many', () => {
    expect([plural(1, 'práctica', 'prácticas'), plural(2, 'práctica', 'prácticas')]).toEqual(['1 práctica', '2 prácticas']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'no es una dirección', '', null])('%s is not a link', (address) => {
    expect(safeLink(address)).toBeNull();
  });
});
