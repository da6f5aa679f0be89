const zone = 'America/Lima';
const dateParts = new Intl.DateTimeFormat('es-PE', { timeZone: zone, day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('es-PE', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: zone });

function written(formatter: Intl.DateTimeFormat, moment: Date): string {
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    formatter.formatToParts(moment).find((p) => p.type === type)?.value ?? '';
  return `${part('day')} ${part('month').replace('.', '').replace('sept', 'set')} ${part('year')}`;
}

/** `21 nov 2026`, from a moment (ISO 8601) or a plain day (`2026-11-21`). */
export function day(value: string | null | undefined): string {
  if (!value) return '—';
  // A plain day has no zone: noon in Lima keeps it the same day.
  return written(dateParts, new Date(value.length === 10 ? `${value}T12:00:00-05:00` : value));
}

/** `21 nov 2026, 16:05`, hour of Lima. */
export const moment = (value: string | null | undefined): string => (value ? `${day(value)}, ${hour(value)}` : '—');
export const hour = (value: string | Date): string => clock.format(new Date(value));
/** `2 345,5`: the way the Ministry prints figures, which is not what Intl gives for es-PE. */
export function number(value: number | null | undefined): string {
  if (value == null) return '—';
  const [whole = '0', fraction] = String(Math.round(Math.abs(value) * 100) / 100).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u2009') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}
export const soles = (value: number): string => `S/ ${number(value)}`;
export const isoDayOf = (value: string): string => isoDay.format(new Date(value));
export const today = (): string => isoDay.format(new Date());
export const inDays = (days: number): string => isoDay.format(new Date(Date.now() + days * 86_400_000));

export const count = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`;

/** `vence en 3 días`, `vence hoy`, `venció hace 2 días`. */
export function due(daysLeft: number): string {
  if (daysLeft === 0) return 'vence hoy';
  if (daysLeft === 1) return 'vence mañana';
  return daysLeft > 0 ? `vence en ${daysLeft} días` : `venció hace ${count(-daysLeft, 'día', 'días')}`;
}
