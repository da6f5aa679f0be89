import type { Caller } from './permission-matrix.js';

const members: Caller[] = ['MEMBER'];
const anyAccount: Caller[] = ['MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const desk: Caller[] = ['EXPERT', 'STAFF', 'ADMINISTRATOR'];
const experts: Caller[] = ['EXPERT'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** Advisory sessions, calendars and what each person wants to be told. */
export const spacesMember: Record<string, readonly Caller[]> = {
  'Query.myAdvisorySessions': members,
  'Query.advisorySession': members,
  'Query.advisoryWaiting': members,
  'Query.dueCommitments': members,
  'Mutation.requestAdvisory': members,
  'Mutation.confirmAdvisory': members,
  'Mutation.cancelAdvisory': members,
  'Mutation.rateAdvisory': members,
  'Query.myCalendarFeed': anyAccount,
  'Mutation.renewCalendarFeed': anyAccount,
  'Mutation.revokeCalendarFeed': anyAccount,
  'Query.noticePreferences': anyAccount,
  'Mutation.setNoticePreference': anyAccount,
};

export const spacesAdmin: Record<string, readonly Caller[]> = {
  'Query.advisoryQueue': staff,
  'Query.myAdvisoryWork': experts,
  'Query.advisoryWeek': desk,
  'Query.advisoryWork': desk,
  'Query.deskAdvisory': desk,
  'Query.advisoryExperts': staff,
  'Query.myAdvisoryHours': experts,
  'Query.expertHours': staff,
  'Mutation.assignAdvisory': staff,
  'Mutation.scheduleAdvisory': desk,
  'Mutation.recordAdvisory': desk,
  'Mutation.confirmAdvisoryAsExpert': experts,
  'Mutation.cancelAdvisoryAtDesk': desk,
  'Mutation.saveMyAdvisoryHours': experts,
  'Query.myCalendarFeed': desk,
  'Mutation.renewCalendarFeed': desk,
  'Mutation.revokeCalendarFeed': desk,
  'Query.noticePreferences': desk,
  'Mutation.setNoticePreference': desk,
};
