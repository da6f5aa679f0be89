import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const anyAccount: Caller[] = ['MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const desk: Caller[] = ['EXPERT', 'STAFF', 'ADMINISTRATOR'];
const administrators: Caller[] = ['ADMINISTRATOR'];

const ownFactor = (callers: Caller[]): Record<string, readonly Caller[]> => ({
  'Query.mySecondFactor': callers,
  'Mutation.beginSecondFactor': callers,
  'Mutation.confirmSecondFactor': callers,
  'Mutation.renewRecoveryCodes': callers,
  'Mutation.turnOffSecondFactor': callers,
});

/** The second step of a login, and one's own second factor; another's is retired by administrators alone. */
export const accessMember: Record<string, readonly Caller[]> = { 'Mutation.completeLogin': anyone, ...ownFactor(anyAccount) };

export const accessAdmin: Record<string, readonly Caller[]> = {
  'Mutation.completeLogin': anyone,
  ...ownFactor(desk),
  'Mutation.resetSecondFactor': administrators,
};
