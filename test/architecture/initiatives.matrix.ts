import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const members: Caller[] = ['MEMBER'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** The wall of initiatives: anyone reads, members share and contribute, staff accompany. */
export const initiativesMember: Record<string, readonly Caller[]> = {
  'Query.initiatives': anyone,
  'Query.initiative': anyone,
  'Query.initiativeTalk': anyone,
  'Query.similarToInitiative': anyone,
  'Query.myInitiatives': members,
  'Query.myInitiative': members,
  'Mutation.shareInitiative': members,
  'Mutation.editInitiative': members,
  'Mutation.tellInitiativePhoto': members,
  'Mutation.removeInitiativePhoto': members,
  'Mutation.continueInitiative': members,
  'Mutation.withdrawInitiative': members,
  'Mutation.turnInitiative': members,
  'Mutation.contributeToInitiative': members,
  'Mutation.removeContribution': members,
  'Mutation.markContributionUseful': members,
  'Mutation.unmarkContributionUseful': members,
  'Mutation.reportInitiative': members,
};

export const initiativesAdmin: Record<string, readonly Caller[]> = {
  'Query.deskInitiatives': staff,
  'Query.deskInitiative': staff,
  'Query.initiativeSettings': staff,
  'Mutation.accompanyInitiative': staff,
  'Mutation.hideInitiative': staff,
  'Mutation.restoreInitiative': staff,
  'Mutation.saveInitiativeSetting': staff,
};
