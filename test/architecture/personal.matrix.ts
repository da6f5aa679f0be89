import type { Caller } from './permission-matrix.js';

const anyAccount: Caller[] = ['MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];
const administrators: Caller[] = ['ADMINISTRATOR'];

/** What each person may ask of her own data. */
export const personalMember: Record<string, readonly Caller[]> = {
  'Query.myData': anyAccount,
  'Mutation.askMyDownload': anyAccount,
  'Mutation.askErasure': anyAccount,
  'Mutation.withdrawConsent': anyAccount,
  'Mutation.takeBackErasure': anyAccount,
};

/** Requests as the desk sees them: all staff read, an administrator answers. */
export const personalAdmin: Record<string, readonly Caller[]> = {
  'Query.erasures': staff,
  'Query.privacySettings': staff,
  'Mutation.refuseErasure': administrators,
  'Mutation.savePrivacySetting': administrators,
};
