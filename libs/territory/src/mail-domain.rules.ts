const DOMAIN = /^(?=.{4,100}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

/** Anyone can open a mailbox there, so the address proves nothing about where a person works. */
const OPEN_TO_ANYONE =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|proton|protonmail|gmx|zoho|yandex|terra)\.[a-z.]+$/;

/** Endings shared by many institutions: one of them would confirm the whole country. */
const SHARED_ENDINGS = new Set(['gob.pe', 'edu.pe', 'com.pe', 'org.pe', 'net.pe', 'mil.pe', 'nom.pe']);

export type DomainProblem = 'MAIL_DOMAIN_INVALID' | 'MAIL_DOMAIN_OPEN';

/** As it is stored: lower case, without the @ people tend to type. */
export function tidyDomain(typed: string): string {
  return typed.trim().toLowerCase().replace(/^@/, '');
}

export function problemOfDomain(domain: string): DomainProblem | null {
  if (!DOMAIN.test(domain)) return 'MAIL_DOMAIN_INVALID';
  return OPEN_TO_ANYONE.test(domain) || SHARED_ENDINGS.has(domain) ? 'MAIL_DOMAIN_OPEN' : null;
}
