export type CommitmentStep = 'PENDING' | 'DONE' | 'CANCELLED';

/** @param today day in Lima: what is due today is still in time. */
export function isOverdue({ state, dueOn }: { state: CommitmentStep; dueOn: string }, today: string): boolean {
  return state === 'PENDING' && dueOn < today;
}

/** A cancelled commitment says why; the others may. */
export function lacksNote(state: CommitmentStep, note: string): boolean {
  return state === 'CANCELLED' && note === '';
}

/** Numbers staff may change. */
export type CommitmentSettings = { commitment_first_days: number; commitment_last_days: number };

/** The day after: said once, and no more. */
export const OVERDUE = -1;
/** What is older was due before anyone was reminded. */
const LATEST_DAYS = -14;

/** Days before its own on which it is reminded, the farthest first, and the day after. */
export function commitmentDays({ commitment_first_days, commitment_last_days }: CommitmentSettings): number[] {
  return [...new Set([commitment_first_days, commitment_last_days, OVERDUE])].sort((one, other) => other - one);
}

/** Which reminder is due: the nearest whose day has come; null when none has, or that one or a nearer was told. */
export function commitmentReminder(daysLeft: number, days: readonly number[], told: number | null): number | null {
  if (daysLeft < LATEST_DAYS) return null;
  const due = days.filter((each) => daysLeft <= each).at(-1);
  return due === undefined || (told !== null && told <= due) ? null : due;
}
