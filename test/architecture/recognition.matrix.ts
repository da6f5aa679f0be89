import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const members: Caller[] = ['MEMBER'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** What staff do with points, levels and insignias. */
export const recognitionAdmin: Record<string, readonly Caller[]> = {
  'Query.memberEntries': staff,
  'Query.entryReversals': staff,
  'Mutation.proposeReversals': staff,
  'Mutation.decideReversal': staff,
  'Query.farmingSignals': staff,
  'Query.farmingSignal': staff,
  'Query.signalLimits': staff,
  'Mutation.closeSignal': staff,
  'Mutation.changeSignalLimits': staff,
  'Query.levelVersions': staff,
  'Query.levelsPreview': staff,
  'Mutation.changeLevels': staff,
  'Query.insigniaCatalogue': staff,
  'Query.insigniaParts': staff,
  'Query.insigniaPreview': staff,
  'Mutation.createInsignia': staff,
  'Mutation.changeInsignia': staff,
};

export const recognitionMember: Record<string, readonly Caller[]> = {
  'Query.memberLevels': anyone,
  'Query.showcase': anyone,
  'Query.credentialCheck': anyone,
  'Query.myShowcase': members,
  'Mutation.saveMyShowcase': members,
};
