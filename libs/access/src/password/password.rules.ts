import { foldText } from '@lib/kernel';
import { COMMON_PASSWORDS } from './common-passwords.rules.js';

export type PasswordProblem = 'PASSWORD_TOO_SHORT' | 'PASSWORD_TOO_LONG' | 'PASSWORD_LIKE_YOU' | 'PASSWORD_COMMON';
export type PasswordOwner = { email: string; name: string };

const SHORTEST = 10;
/** Enough for any phrase; longer ones only make the server work. */
export const LONGEST_PASSWORD = 128;

/** Length and what is easy to guess; no composition rules, which only make people write passwords down (NIST SP 800-63B). */
export function problemOfPassword(password: string, owner: PasswordOwner): PasswordProblem | null {
  const length = Array.from(password).length;
  if (length < SHORTEST) return 'PASSWORD_TOO_SHORT';
  if (length > LONGEST_PASSWORD) return 'PASSWORD_TOO_LONG';
  const typed = letters(password);
  if (looksLike(typed, owner)) return 'PASSWORD_LIKE_YOU';
  if (COMMON_PASSWORDS.has(foldText(password.trim())) || isOneCharacterRepeated(password)) return 'PASSWORD_COMMON';
  return null;
}

/** Accents, case, spaces and digits at the end do not make a name harder to guess. */
function letters(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]/g, '')
    .replace(/\d+$/, '');
}

function looksLike(typed: string, { email, name }: PasswordOwner): boolean {
  const mailbox = email.split('@')[0] ?? '';
  return [email, mailbox, name].map(letters).some((own) => own.length > 3 && typed === own);
}

function isOneCharacterRepeated(password: string): boolean {
  return new Set(password).size <= 2;
}
