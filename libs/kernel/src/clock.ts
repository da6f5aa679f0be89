/** The only source of "now". Provided by the platform; tests provide a clock they can move. */
export abstract class Clock {
  abstract now(): Date;
}

const LIMA_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Lima',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Calendar day in Peru as `YYYY-MM-DD`. */
export function limaDate(date: Date): string {
  return LIMA_DAY.format(date);
}

/** Lima has kept UTC-5 without summer time since 1994. */
const LIMA_OFFSET_MS = 5 * 3_600_000;

/** The moment of a day `YYYY-MM-DD` and an hour `HH:MM` of Peru. */
export function limaMoment(day: string, time: string): Date {
  return new Date(`${day}T${time}:00.000-05:00`);
}

/** The hour in Peru as `HH:MM`. */
export function limaTime(date: Date): string {
  return new Date(date.getTime() - LIMA_OFFSET_MS).toISOString().slice(11, 16);
}

/** Adds whole months to a `YYYY-MM-DD`; the 31st becomes the last day of a shorter month. */
export function addMonths(isoDate: string, months: number): string {
  const [year, month, day] = parts(isoDate);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return moved.toISOString().slice(0, 10);
}

/** Whole months from `from` to `to` (negative when `to` is earlier). */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth);
  return addMonths(from, months) > to ? months - 1 : months;
}

function parts(isoDate: string): [number, number, number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate);
  if (!match) throw new RangeError(`Not an ISO date: ${isoDate}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
