import { addMonths } from '@lib/kernel';

/** Numbers staff may change; a change counts from the next confirmation on. */
export type ValiditySettings = {
  validity_months: number;
  reminder_first_days: number;
  reminder_second_days: number;
  reminder_last_days: number;
};

export type ValidityState = 'IN_FORCE' | 'LAPSED';

/** The last day in force of what is confirmed on `day`. */
export function validUntil(day: string, { validity_months }: ValiditySettings): string {
  return addMonths(day, validity_months);
}

/** Days before the last one on which the team is reminded, the farthest first. */
export function reminderDays(settings: ValiditySettings): number[] {
  const days = [settings.reminder_first_days, settings.reminder_second_days, settings.reminder_last_days];
  return [...new Set(days)].sort((one, other) => other - one);
}

/** Which reminder is due today: the nearest that has come; null when none has, or that one or a nearer was sent. */
export function reminderDue(daysLeft: number, days: readonly number[], sent: readonly number[]): number | null {
  if (daysLeft < 0) return null;
  const due = days.filter((each) => daysLeft <= each).at(-1);
  return due === undefined || sent.some((each) => each <= due) ? null : due;
}

/** Lapsed, or near enough: a confirmation is about the year that ends, not about today. */
export function canConfirm(state: ValidityState, until: string | null, today: string, settings: ValiditySettings): boolean {
  if (until === null) return false;
  return state === 'LAPSED' || today >= confirmableFrom(until, settings);
}

export function confirmableFrom(until: string, settings: ValiditySettings): string {
  return addDays(until, -Math.max(...reminderDays(settings)));
}

export function daysUntil(until: string, today: string): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / DAY);
}

const DAY = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
