import { base32, hotp, newTotpSecret, stepOf, totpAddress } from './totp.js';

const secret = Buffer.from('12345678901234567890');

describe('A code of one use', () => {
  it.each([
    [0, '755224'], [1, '287082'], [2, '359152'], [3, '969429'], [4, '338314'],
    [5, '254676'], [6, '287922'], [7, '162583'], [8, '399871'], [9, '520489'],
  ])('of the counter %i is that of RFC 4226, appendix D', (counter, code) => expect(hotp(secret, counter)).toBe(code));

  it.each([
    [59, '94287082'], [1_111_111_109, '07081804'], [1_111_111_111, '14050471'], [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'], [20_000_000_000, '65353130'],
  ])('at second %i is that of RFC 6238, appendix B', (second, code) => {
    expect(hotp(secret, Math.floor(second / 30), 8)).toBe(code);
    const now = new Date(second * 1000);
    expect(stepOf(secret, code.slice(2), now)).toBe(Math.floor(second / 30));
  });

  const now = new Date('2026-03-02T15:00:10Z');
  const step = now.getTime() / 1000 / 30 | 0;
  it.each([[-2, false], [-1, true], [0, true], [1, true], [2, false]])('%i steps away is accepted: %s', (away, accepted) => {
    expect(stepOf(secret, hotp(secret, step + away), now)).toBe(accepted ? step + away : null);
  });

  it.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦'])('that reads «%s» is of no step', (code) => expect(stepOf(secret, code, now)).toBeNull());
});

describe('The secret', () => {
  it.each([['', ''], ['f', 'MY'], ['fo', 'MZXQ'], ['foo', 'MZXW6'], ['foob', 'MZXW6YQ'], ['fooba', 'MZXW6YTB'], ['foobar', 'MZXW6YTBOI']])(
    '«%s» is written «%s», as in RFC 4648 without padding',
    (plain, written) => expect(base32(Buffer.from(plain))).toBe(written),
  );

  it('is of 160 bits and never the same', () => {
    expect(newTotpSecret()).toHaveLength(20);
    expect(newTotpSecret()).not.toEqual(newTotpSecret());
  });

  it('goes into an address that telephones read, whatever the mail has in it', () => {
    expect(totpAddress(secret, 'CoP educativa', 'ana+1@ugel.pe')).toBe(
      'otpauth://totp/CoP%20educativa:ana%2B1%40ugel.pe?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=CoP%20educativa&algorithm=SHA1&digits=6&period=30',
    );
  });
});
