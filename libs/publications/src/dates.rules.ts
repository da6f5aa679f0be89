import { limaDate } from '@lib/kernel';

const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'set', 'oct', 'nov', 'dic'];

/** '2026-11-21', or a moment as Lima sees it -> '21 nov 2026'. */
export function shortDate(day: string | Date): string {
  const [year, month, date] = (day instanceof Date ? limaDate(day) : day).slice(0, 10).split('-').map(Number);
  return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** 2345.5 -> '2 345,5' with a space that does not break. */
export function figure(value: number): string {
  const [whole = '0', fraction] = String(Math.abs(Math.round(value * 100) / 100)).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}
