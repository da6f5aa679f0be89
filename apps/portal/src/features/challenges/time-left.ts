import { teamTexts as texts } from './team.texts.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** In the two largest units that matter; null when it is over. */
export function timeLeft(dueAt: string, now: number): string | null {
  const left = Date.parse(dueAt) - now;
  if (left < 0) return null;
  if (left >= DAY) return texts.days(Math.floor(left / DAY), Math.floor((left % DAY) / HOUR));
  if (left >= HOUR) return texts.hours(Math.floor(left / HOUR), Math.floor((left % HOUR) / MINUTE));
  return texts.minutes(Math.floor(left / MINUTE));
}
