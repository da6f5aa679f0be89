import { transitions } from '@lib/kernel';

export type CaseState = 'OPEN' | 'HIDDEN' | 'DISMISSED' | 'APPEALED' | 'UPHELD' | 'RESTORED';
export type DecisionName = 'HIDE' | 'DISMISS' | 'RESTORE' | 'UPHOLD';

/** An appeal is heard once per decision: after UPHELD only staff may change their mind. */
export const CASE = transitions<CaseState>({
  OPEN: ['HIDDEN', 'DISMISSED'],
  HIDDEN: ['APPEALED', 'RESTORED'],
  APPEALED: ['UPHELD', 'RESTORED'],
  DISMISSED: ['OPEN'],
  UPHELD: ['RESTORED'],
  RESTORED: ['OPEN'],
});

const LEADS_TO: Record<DecisionName, CaseState> = { HIDE: 'HIDDEN', DISMISS: 'DISMISSED', RESTORE: 'RESTORED', UPHOLD: 'UPHELD' };

export function stateAfter(decision: DecisionName): CaseState {
  return LEADS_TO[decision];
}

/** What staff may decide now, in the order of the buttons. */
export function decisionsIn(state: CaseState): DecisionName[] {
  return (Object.keys(LEADS_TO) as DecisionName[]).filter((decision) => CASE.can(state, LEADS_TO[decision]));
}

/** A new report of something already judged is judged again; of something hidden it changes nothing. */
export function reopens(state: CaseState): boolean {
  return CASE.can(state, 'OPEN');
}
