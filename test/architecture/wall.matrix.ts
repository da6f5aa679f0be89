import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const members: Caller[] = ['MEMBER'];

/** What finds practices: those that are alike, and searches that are kept. */
export const wallMember: Record<string, readonly Caller[]> = {
  'Query.wallIgeds': anyone,
  'Query.similarPractices': anyone,
  'Query.similarToMine': members,
  'Query.mySavedSearches': members,
  'Mutation.saveSearch': members,
  'Mutation.openSavedSearch': members,
  'Mutation.setSavedSearchWeekly': members,
  'Mutation.removeSavedSearch': members,
};
