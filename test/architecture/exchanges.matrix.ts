import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const members: Caller[] = ['MEMBER'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** Exchanges: their programme, who comes, what they leave. */
export const exchangesMember: Record<string, readonly Caller[]> = {
  'Query.exchanges': anyone,
  'Query.exchange': anyone,
  'Query.fairStands': anyone,
  'Query.fairStand': anyone,
  'Query.exchangeInternship': anyone,
  'Mutation.leaveContribution': anyone,
  'Query.exchangeTestimonials': anyone,
  'Query.myTestimonials': members,
  'Mutation.giveTestimonial': members,
  'Mutation.withdrawTestimonial': members,
  'Query.myStand': members,
  'Mutation.answerContribution': members,
  'Query.myExchangeRegistration': members,
  'Mutation.registerToExchange': members,
  'Mutation.leaveExchange': members,
};

export const exchangesAdmin: Record<string, readonly Caller[]> = {
  'Query.deskExchanges': staff,
  'Query.deskExchange': staff,
  'Query.presentablePractices': staff,
  'Query.deskTestimonials': staff,
  'Mutation.takeTestimonial': staff,
  'Mutation.noteTestimonialConsent': staff,
  'Mutation.decideTestimonial': staff,
  'Mutation.withdrawTestimonialAtDesk': staff,
  'Mutation.setTestimonialPhoto': staff,
  'Mutation.removeTestimonialPhoto': staff,
  'Query.deskStands': staff,
  'Query.standCandidates': staff,
  'Query.pendingContributions': staff,
  'Query.deskInternship': staff,
  'Mutation.saveStand': staff,
  'Mutation.holdStand': staff,
  'Mutation.addStandPhoto': staff,
  'Mutation.removeStandPhoto': staff,
  'Mutation.moderateContribution': staff,
  'Mutation.saveInternship': staff,
  'Query.exchangeRegistrations': staff,
  'Query.exchangeQuotas': staff,
  'Query.exchangeRoster': staff,
  'Query.exchangeAttendance': staff,
  'Mutation.registerAtDesk': staff,
  'Mutation.withdrawRegistration': staff,
  'Mutation.setExchangeQuota': staff,
  'Mutation.syncCheckIns': staff,
  'Mutation.planExchange': staff,
  'Mutation.saveProgrammeItem': staff,
  'Mutation.removeProgrammeItem': staff,
  'Mutation.markPresented': staff,
  'Mutation.unmarkPresented': staff,
  'Mutation.announceExchange': staff,
  'Mutation.holdExchange': staff,
  'Mutation.closeExchange': staff,
  'Mutation.cancelExchange': staff,
};
