import { createHash, randomInt } from 'node:crypto';

/** Without the signs that are taken for others on paper: 0 and O, 1, I and L, U and V. */
const SIGNS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const LENGTH = 16;
export const RECOVERY_CODES = 10;

/** Sixteen signs of thirty, almost 79 bits: their fingerprint says nothing to whoever reads a backup. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** Each account has its own fingerprint of a code. */
export function recoveryHash(accountId: string, typed: string): Buffer {
  return createHash('sha256').update(`${accountId}:${typed}`).digest();
}

export type TypedCode = { way: 'APP' | 'RECOVERY'; code: string };

/** What was typed or pasted, with its spaces and dashes; null when it can be neither kind of code. */
export function typedCode(text: string): TypedCode | null {
  const code = text.replace(/[\s\u00a0-]/g, '').toUpperCase();
  if (/^[0-9]{6}$/.test(code)) return { way: 'APP', code };
  return code.length === LENGTH && [...code].every((sign) => SIGNS.includes(sign)) ? { way: 'RECOVERY', code } : null;
}
