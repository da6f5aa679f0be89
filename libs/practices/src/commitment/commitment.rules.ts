export type CommitmentStep = 'PENDING' | 'DONE' | 'CANCELLED';

/** @param today day in Lima: what is due today is still in time. */
export function isOverdue({ state, dueOn }: { state: CommitmentStep; dueOn: string }, today: string): boolean {
  return state === 'PENDING' && dueOn < today;
}

/** A cancelled commitment says why; the others may. */
export function lacksNote(state: CommitmentStep, note: string): boolean {
  return state === 'CANCELLED' && note === '';
}
