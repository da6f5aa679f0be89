import type { Caller } from './permission-matrix.js';

const members: Caller[] = ['MEMBER'];

/** What keeps a practice alive: its commitments, its validity, its team, its template. */
export const upkeepMember: Record<string, readonly Caller[]> = {
  'Mutation.settleCommitment': members,
};

export const upkeepAdmin: Record<string, readonly Caller[]> = {};
