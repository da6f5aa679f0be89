import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const members: Caller[] = ['MEMBER'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** Webinars: what anyone reads of them, one's own place, and the list of whoever organises. */
export const webinarsMember: Record<string, readonly Caller[]> = {
  'Query.webinars': anyone,
  'Query.webinar': anyone,
  'Query.myWebinars': members,
  'Query.myWebinar': members,
  'Mutation.registerToWebinar': members,
  'Mutation.leaveWebinar': members,
  'Mutation.enterWebinar': members,
};

export const webinarsAdmin: Record<string, readonly Caller[]> = {
  'Query.deskWebinars': staff,
  'Query.deskWebinar': staff,
  'Query.webinarSpeakerChoices': staff,
  'Query.webinarSettings': staff,
  'Query.webinarAttendees': staff,
  'Mutation.saveWebinarSetting': staff,
  'Mutation.planWebinar': staff,
  'Mutation.announceWebinar': staff,
  'Mutation.holdWebinar': staff,
  'Mutation.closeWebinar': staff,
  'Mutation.cancelWebinar': staff,
  'Mutation.markWebinarAttendance': staff,
  'Mutation.pasteWebinarAttendance': staff,
  'Mutation.addWebinarMaterial': staff,
  'Mutation.removeWebinarMaterial': staff,
  'Mutation.setWebinarRecording': staff,
};
