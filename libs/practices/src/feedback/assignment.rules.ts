/** An expert gets at most a quarter of a year: later dates are forgotten, not planned. */
export const LONGEST_ASSIGNMENT_DAYS = 90;

export type DueDateProblem = 'DUE_DATE_PAST' | 'DUE_DATE_TOO_FAR';

/** Days are calendar days in Lima, `YYYY-MM-DD`. */
export function dueDateProblem(dueOn: string, today: string): DueDateProblem | null {
  if (dueOn < today) return 'DUE_DATE_PAST';
  return dueOn > addDays(today, LONGEST_ASSIGNMENT_DAYS) ? 'DUE_DATE_TOO_FAR' : null;
}

export function addDays(isoDate: string, days: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
