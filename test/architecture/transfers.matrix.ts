import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const members: Caller[] = ['MEMBER'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** Practices that another Iged adopts. */
export const transfersMember: Record<string, readonly Caller[]> = {
  'Query.adoptionTree': anyone,
  'Query.myTransfers': members,
  'Query.myTransferInterests': members,
  'Query.transfer': members,
  'Mutation.startTransfer': members,
  'Mutation.startTransferFromInterest': members,
  'Mutation.markTransferAnswer': members,
  'Mutation.addTransferPeople': members,
  'Mutation.writeTransferAgreement': members,
  'Mutation.signTransferAgreement': members,
  'Mutation.decideTransferBlock': members,
  'Mutation.addTransferMilestone': members,
  'Mutation.settleTransferMilestone': members,
  'Mutation.addTransferLink': members,
  'Mutation.removeTransferEvidence': members,
  'Mutation.beginOwnPractice': members,
  'Mutation.linkOwnPractice': members,
  'Mutation.setTransferNorm': members,
  'Mutation.beginTransfer': members,
  'Mutation.reportTransfer': members,
  'Mutation.closeTransfer': members,
  'Mutation.stopTransfer': members,
};

export const transfersAdmin: Record<string, readonly Caller[]> = {
  'Query.transferQueue': staff,
  'Query.transferInterests': staff,
  'Query.deskTransfer': staff,
  'Mutation.startTransferAtDesk': staff,
  'Mutation.signTransferAsStaff': staff,
  'Mutation.verifyTransfer': staff,
  'Mutation.returnTransfer': staff,
  'Mutation.stopTransferAtDesk': staff,
};
