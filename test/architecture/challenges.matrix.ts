import type { Caller } from './permission-matrix.js';

const anyone: Caller[] = ['VISITOR', 'MEMBER', 'EXPERT', 'STAFF', 'ADMINISTRATOR'];
const members: Caller[] = ['MEMBER'];
const staff: Caller[] = ['STAFF', 'ADMINISTRATOR'];

/** Challenges: read by anyone once launched, worked on by teams of gestores, run by staff. */
export const challengesMember: Record<string, readonly Caller[]> = {
  'Query.challenges': anyone,
  'Query.challenge': anyone,
  'Query.challengeResults': anyone,
  'Query.myChallenges': members,
  'Query.myChallenge': members,
  'Mutation.enterChallenge': members,
  'Mutation.changeChallengeTeam': members,
  'Mutation.leaveChallengeTeam': members,
  'Mutation.withdrawChallengeEntry': members,
  'Mutation.saveChallengeWork': members,
  'Mutation.handInChallenge': members,
  'Mutation.removeChallengeFile': members,
  'Mutation.becomeFromChallenge': members,
};

export const challengesAdmin: Record<string, readonly Caller[]> = {
  'Query.deskChallenges': staff,
  'Query.deskChallenge': staff,
  'Query.challengeBoard': staff,
  'Query.deskChallengeEntry': staff,
  'Query.challengeSettings': staff,
  'Mutation.saveChallengeSetting': staff,
  'Mutation.saveChallenge': staff,
  'Mutation.launchChallenge': staff,
  'Mutation.publishChallengeNote': staff,
  'Mutation.closeChallenge': staff,
  'Mutation.withdrawChallenge': staff,
  'Mutation.acceptChallengeWork': staff,
  'Mutation.returnChallengeWork': staff,
  'Mutation.refuseChallengeWork': staff,
  'Mutation.accompanyChallengeEntry': staff,
};
