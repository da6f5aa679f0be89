/** A visitor has no session at that door; the others are the roles of an account. */
export type Caller = 'VISITOR' | 'MEMBER' | 'EXPERT' | 'STAFF' | 'ADMINISTRATOR';
export type Door = 'member' | 'admin';

export const callers: readonly Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];

const anyone = callers;
const members: Caller[] = ['MEMBER'];
const anyAccount: Caller[] = ['MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const desk: Caller[] = ['EXPERT', 'STAFF', 'ADMINISTRATOR'];
const experts: Caller[] = ['EXPERT'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];
const administrators: Caller[] = ['ADMINISTRATOR'];

/**
 * Who may call each operation of each door, written by hand: decorators and role table must come to the same.
 * A new operation is first written here; what the two SDL files have and this table has not fails the check.
 */
export const matrix: Record<Door, Record<string, readonly Caller[]>> = {
  member: {
    'Query.viewer': anyone,
    'Query.privacyNotice': anyone,
    'Query.wall': anyone,
    'Query.wallFacets': anyone,
    'Query.practice': anyone,
    'Query.ranking': anyone,
    'Query.rankingSeasons': anyone,
    'Query.pointsRules': anyone,
    'Query.regions': anyone,
    'Query.themes': anyone,
    'Query.igeds': anyone,
    'Query.sheetTemplate': anyone,
    'Query.districts': members,
    'Query.colleagues': members,
    'Query.myPractices': members,
    'Query.myPractice': members,
    'Query.myRecognition': members,
    'Query.myPointsEntries': members,
    'Query.inbox': anyAccount,
    'Query.myProfile': anyAccount,
    'Query.mySessions': anyAccount,
    'Mutation.login': anyone,
    'Mutation.logout': anyone,
    'Mutation.register': anyone,
    'Mutation.activateAccount': anyone,
    'Mutation.requestPasswordReset': anyone,
    'Mutation.resetPassword': anyone,
    'Mutation.changePassword': anyAccount,
    'Mutation.revokeSession': anyAccount,
    'Mutation.updateMyProfile': anyAccount,
    'Mutation.startPractice': members,
    'Mutation.saveSection': members,
    'Mutation.submitPractice': members,
    'Mutation.discardDraft': members,
    'Mutation.answerImprovement': members,
    'Mutation.markUseful': members,
    'Mutation.unmarkUseful': members,
    'Mutation.markRead': anyAccount,
    'Mutation.markAllRead': anyAccount,
  },
  admin: {
    'Query.viewer': anyone,
    'Query.privacyNotice': anyone,
    'Query.regions': anyone,
    'Query.themes': anyone,
    'Query.igeds': anyone,
    'Query.workInbox': desk,
    'Query.rubric': desk,
    'Query.inbox': desk,
    'Query.admissionQueue': staff,
    'Query.practiceUnderReview': staff,
    'Query.assignablePractices': staff,
    'Query.experts': staff,
    'Query.myAssignments': experts,
    'Query.feedbackForm': experts,
    'Query.feedbacksToPublish': staff,
    'Query.submittedFeedback': staff,
    'Query.people': staff,
    'Query.person': staff,
    'Query.macroRegions': staff,
    'Query.igedTable': staff,
    'Query.pointsRuleHistory': staff,
    'Query.auditTrail': administrators,
    'Mutation.login': anyone,
    'Mutation.logout': anyone,
    'Mutation.activateAccount': anyone,
    'Mutation.requestPasswordReset': anyone,
    'Mutation.resetPassword': anyone,
    'Mutation.markRead': desk,
    'Mutation.markAllRead': desk,
    'Mutation.observePractice': staff,
    'Mutation.admitPractice': staff,
    'Mutation.rejectPractice': staff,
    'Mutation.assignExpert': staff,
    'Mutation.withdrawAssignment': staff,
    'Mutation.saveFeedbackDraft': experts,
    'Mutation.submitFeedback': experts,
    'Mutation.publishFeedback': staff,
    'Mutation.confirmMember': staff,
    'Mutation.rejectMember': staff,
    'Mutation.invite': staff,
    'Mutation.resendInvitation': staff,
    'Mutation.setRoles': administrators,
    'Mutation.deactivateAccount': administrators,
    'Mutation.reactivateAccount': administrators,
    'Mutation.createIged': staff,
    'Mutation.updateIged': staff,
    'Mutation.updateMacroRegion': staff,
  },
};
