import type { Caller } from './permission-matrix.js';

const members: Caller[] = ['MEMBER'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** What keeps a practice alive: its commitments, its validity, its team, its template. */
export const upkeepMember: Record<string, readonly Caller[]> = {
  'Mutation.settleCommitment': members,
  'Mutation.confirmValidity': members,
  'Mutation.adoptTemplate': members,
  'Query.myHandover': members,
  'Mutation.askHandover': members,
  'Mutation.withdrawHandover': members,
  'Query.transferSheet': members,
  'Mutation.markTransferArea': members,
};

export const upkeepAdmin: Record<string, readonly Caller[]> = {
  'Query.validityDesk': staff,
  'Mutation.keepInForce': staff,
  'Query.routeScales': staff,
  'Mutation.updateScale': staff,
  'Query.handoverDesk': staff,
  'Mutation.decideHandover': staff,
  'Query.templateDesk': staff,
  'Mutation.saveTemplate': staff,
  'Mutation.publishTemplate': staff,
  'Mutation.updateSetting': staff,
};
