import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const members: Caller[] = ['MEMBER'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** Circles are of gestores; the desk sees numbers, never contents. */
export const circlesMember: Record<string, readonly Caller[]> = {
  'Query.listedCircles': anyone,
  'Query.myCircles': members,
  'Query.circle': members,
  'Query.circleMeetings': members,
  'Query.circleMeeting': members,
  'Query.circleCommitments': members,
  'Query.circlePlan': members,
  'Query.myLogbook': members,
  'Query.reflectionPrompts': members,
  'Mutation.createCircle': members,
  'Mutation.editCircle': members,
  'Mutation.wishCircleListed': members,
  'Mutation.inviteToCircle': members,
  'Mutation.answerCircleInvitation': members,
  'Mutation.leaveCircle': members,
  'Mutation.rotateCircleRole': members,
  'Mutation.closeCircle': members,
  'Mutation.planCircleMeeting': members,
  'Mutation.cancelCircleMeeting': members,
  'Mutation.proposeMeetingTopic': members,
  'Mutation.voteMeetingTopic': members,
  'Mutation.removeMeetingTopic': members,
  'Mutation.saveMeetingProgramme': members,
  'Mutation.beginCircleMeeting': members,
  'Mutation.treatMeetingItem': members,
  'Mutation.saveMeetingNotes': members,
  'Mutation.shareInMeeting': members,
  'Mutation.unshareInMeeting': members,
  'Mutation.markMeetingAttendance': members,
  'Mutation.confirmMeetingAttendance': members,
  'Mutation.endCircleMeeting': members,
  'Mutation.addCircleCommitment': members,
  'Mutation.removeCircleCommitment': members,
  'Mutation.followUpCommitment': members,
  'Mutation.signMeetingMinutes': members,
  'Mutation.saveLogbookEntry': members,
  'Mutation.removeLogbookEntry': members,
  'Mutation.savePlanActivity': members,
  'Mutation.progressPlanActivity': members,
  'Mutation.withdrawPlanActivity': members,
};

export const circlesAdmin: Record<string, readonly Caller[]> = {
  'Query.deskCircles': staff,
  'Query.deskCircleTotals': staff,
  'Mutation.setReflectionPrompts': staff,
};
