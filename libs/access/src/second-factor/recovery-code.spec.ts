import { newRecoveryCodes, recoveryHash, typedCode } from './recovery-code.js';

describe('Recovery codes', () => {
  const codes = newRecoveryCodes();

  it('are ten different ones of four times four signs', () => {
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([A-HJKMNP-TV-Z2-9]{4}-){3}[A-HJKMNP-TV-Z2-9]{4}$/);
  });

  it('have another fingerprint for each account', () => {
    expect(recoveryHash('one', 'CODE')).not.toEqual(recoveryHash('other', 'CODE'));
  });

  it.each([
    ['123456', 'APP', '123456'],
    [' 123 456 ', 'APP', '123456'],
    ['123\u00a0456', 'APP', '123456'],
    ['abcd-efgh-jkmn-pqrs', 'RECOVERY', 'ABCDEFGHJKMNPQRS'],
    ['ABCD EFGH\nJKMN PQRS', 'RECOVERY', 'ABCDEFGHJKMNPQRS'],
  ])('«%s» is read as %s', (text, way, code) => expect(typedCode(text)).toEqual({ way, code }));

  it.each(['', '12345', '1234567', '12345a', 'ABCD-EFGH-JKMN', 'ABCD-EFGH-JKMN-PQR0', "' or 1=1 --"])('«%s» is neither', (text) =>
    expect(typedCode(text)).toBeNull(),
  );
});
