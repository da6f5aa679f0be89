import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** The directory of allies is for anyone; staff keep it. */
export const alliesMember: Record<string, readonly Caller[]> = {
  'Query.allies': anyone,
  'Query.ally': anyone,
  'Query.allyContributions': anyone,
};

export const alliesAdmin: Record<string, readonly Caller[]> = {
  'Query.deskAllies': staff,
  'Query.deskAlly': staff,
  'Query.allyExpertChoices': staff,
  'Mutation.saveAlly': staff,
  'Mutation.retireAlly': staff,
  'Mutation.restoreAlly': staff,
  'Mutation.linkAllyExperts': staff,
  'Mutation.setAllyLogo': staff,
  'Mutation.addAllyContribution': staff,
  'Mutation.removeAllyContribution': staff,
};
