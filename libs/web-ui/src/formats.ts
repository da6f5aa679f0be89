// Written by hand: the Intl data of the server and of an old phone differ, and hydration would see two texts.
const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'set', 'oct', 'nov', 'dic'];
/** Lima has kept UTC-5 without summer time since 1994. */
const LIMA_OFFSET_MS = 5 * 3_600_000;
const GAP = '\u00a0';

const two = (value: number) => String(value).padStart(2, '0');

/** '2026-11-21' or an ISO moment -> '21 nov 2026', as seen in Lima. */
export function shortDate(iso: string): string {
  const plain = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (plain) return `${Number(plain[3])} ${months[Number(plain[2]) - 1]} ${plain[1]}`;
  const lima = new Date(new Date(iso).getTime() - LIMA_OFFSET_MS);
  return `${lima.getUTCDate()} ${months[lima.getUTCMonth()]} ${lima.getUTCFullYear()}`;
}

export function clockTime(iso: string): string {
  const lima = new Date(new Date(iso).getTime() - LIMA_OFFSET_MS);
  return `${two(lima.getUTCHours())}:${two(lima.getUTCMinutes())}`;
}

export function dateTime(iso: string): string {
  return `${shortDate(iso)}, ${clockTime(iso)}`;
}

/** 10:42 when it is today in Lima, otherwise 20 nov 2026, 10:42. */
export function sinceTime(iso: string, now: Date): string {
  return shortDate(iso) === shortDate(now.toISOString()) ? clockTime(iso) : dateTime(iso);
}

/** 2345.5 -> '2 345,5', the way the Ministry prints figures. */
export function decimal(value: number, digits = 2): string {
  const rounded = Math.round(value * 10 ** digits) / 10 ** digits;
  const [whole = '0', fraction] = String(Math.abs(rounded)).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, GAP) : whole;
  return `${rounded < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

export function plural(count: number, one: string, many: string): string {
  return `${decimal(count)} ${count === 1 ? one : many}`;
}

/** A path of this site, from the server's records; anything else is the home page. */
export function ownPath(link: string): string {
  return /^\/(?![/\\])/.test(link) ? link : '/';
}

/** Only http and https leave as links; anything else stays text. */
export function safeLink(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
