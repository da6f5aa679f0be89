const SHORT = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'set', 'oct', 'nov', 'dic'];
const LONG = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'setiembre', 'octubre', 'noviembre', 'diciembre'];

const partsOf = (day: string): [number, number, number] => {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  return [year, month, date];
};

/** '2026-11-21' -> '21 nov 2026'. */
export function shortDay(day: string): string {
  const [year, month, date] = partsOf(day);
  return `${date} ${SHORT[month - 1]} ${year}`;
}

/** '2026-11-21' -> '21 de noviembre de 2026'. */
export function longDay(day: string): string {
  const [year, month, date] = partsOf(day);
  return `${date} de ${LONG[month - 1]} de ${year}`;
}

/** '14 y 15 de mayo de 2026', '30 de abril al 1 de mayo de 2026', or the day alone. */
export function longDays(from: string, until: string): string {
  if (from === until) return longDay(from);
  const [year, month, date] = partsOf(from);
  const [lastYear, lastMonth, lastDate] = partsOf(until);
  if (year !== lastYear) return `${longDay(from)} al ${longDay(until)}`;
  if (month !== lastMonth) return `${date} de ${LONG[month - 1]} al ${longDay(until)}`;
  return `${date} ${lastDate - date === 1 ? 'y' : 'al'} ${longDay(until)}`;
}

/** 2345.5 -> '2 345,5' with a space that does not break. */
export function amount(value: number): string {
  const [whole = '0', fraction] = String(Math.abs(Math.round(value * 100) / 100)).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** 'a, b y c'; before the sound «i» it is «e». */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${/^(?:i|hi(?!e))/i.test(last) ? 'e' : 'y'} ${last}`;
}

const WEEK = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'];

/** '2026-05-14' -> 'jueves 14 de mayo'. */
export function weekDay(day: string): string {
  const [, month, date] = partsOf(day);
  return `${WEEK[new Date(`${day.slice(0, 10)}T12:00:00Z`).getUTCDay()]} ${date} de ${LONG[month - 1]}`;
}
