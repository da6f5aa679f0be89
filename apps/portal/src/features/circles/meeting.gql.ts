// Written by scripts/operations.mjs from meeting.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AddCircleCommitmentInput, CancelCircleMeetingInput, CircleRole, ConfirmAttendanceInput, MarkAttendanceInput, MeetingState, PlanCircleMeetingInput, ProposeTopicInput, SaveMeetingNotesInput, SaveProgrammeInput, SharePracticeInput, TreatItemInput, UnsharePracticeInput, VoteTopicInput } from '../../graphql/schema.gen.js';
import type { CirclePromiseFragment } from '../../features/circles/circles.gql.js';

export type MeetingSheetFragment = { id: string; circleId: string; circleName: string; number: number; title: string; state: MeetingState; startsAt: string; endsAt: string; link: string; place: string; questions: string[]; programmeRevision: number; notes: string; conclusions: string; notesRevision: number; notesByName: string; notesAt: string | null; beganAt: string | null; heldAt: string | null; currentItem: string | null; currentSince: string | null; digest: string | null; intact: boolean; signedByName: string; signedAt: string | null; reason: string; can: string[]; missingToBegin: string[]; missingToSign: string[]; items: ({ id: string; title: string; minutes: number; brings: string; ownerId: string | null; ownerName: string | null; taken: number })[]; topics: { id: string; text: string; byName: string; votes: number; voted: boolean; mine: boolean }[]; practices: { practiceId: string; title: string; slug: string; byName: string; note: string }[]; people: ({ id: string; name: string; roles: CircleRole[]; me: boolean; marked: boolean; confirmed: boolean | null })[]; commitments: CirclePromiseFragment[]; earlier: CirclePromiseFragment[] };

export type MeetingDetailResult = { circleMeeting: MeetingSheetFragment | null };
export type MeetingDetailVariables = { id: string };
export const MeetingDetail: Operation<MeetingDetailResult, MeetingDetailVariables> = {
  name: 'MeetingDetail',
  kind: 'query',
  hash: 'a791bb609c4177ce445ea0d080acd1ec05231f49aab07fdcdb487ae1a22b08fe',
};

export type PracticesToShareResult = { wall: { items: { id: string; title: string; leadIgedName: string }[] } };
export type PracticesToShareVariables = { search: string };
export const PracticesToShare: Operation<PracticesToShareResult, PracticesToShareVariables> = {
  name: 'PracticesToShare',
  kind: 'query',
  hash: '4811a1dfaa52885b273355f99b0307856d53664982fbecb988ad7d0a9254e560',
};

export type PlanCircleMeetingResult = { planCircleMeeting: MeetingSheetFragment };
export type PlanCircleMeetingVariables = { input: PlanCircleMeetingInput };
export const PlanCircleMeeting: Operation<PlanCircleMeetingResult, PlanCircleMeetingVariables> = {
  name: 'PlanCircleMeeting',
  kind: 'mutation',
  hash: 'de1ff8c721d8e1c78b9475cf2f80418a99f3d1ab7726d0e7061a64ed07a8dac2',
};

export type CancelCircleMeetingResult = { cancelCircleMeeting: MeetingSheetFragment };
export type CancelCircleMeetingVariables = { input: CancelCircleMeetingInput };
export const CancelCircleMeeting: Operation<CancelCircleMeetingResult, CancelCircleMeetingVariables> = {
  name: 'CancelCircleMeeting',
  kind: 'mutation',
  hash: 'f3b22117fbb666662d6fe754d3ecc5b11dc5c3b982d681af08ce0d80dc49244c',
};

export type ProposeMeetingTopicResult = { proposeMeetingTopic: MeetingSheetFragment };
export type ProposeMeetingTopicVariables = { input: ProposeTopicInput };
export const ProposeMeetingTopic: Operation<ProposeMeetingTopicResult, ProposeMeetingTopicVariables> = {
  name: 'ProposeMeetingTopic',
  kind: 'mutation',
  hash: '6066a8f982110aa3e0c696d799fe91db416eca7b1064676287e14764b9294b9f',
};

export type VoteMeetingTopicResult = { voteMeetingTopic: MeetingSheetFragment };
export type VoteMeetingTopicVariables = { input: VoteTopicInput };
export const VoteMeetingTopic: Operation<VoteMeetingTopicResult, VoteMeetingTopicVariables> = {
  name: 'VoteMeetingTopic',
  kind: 'mutation',
  hash: 'fad0130712a65a7f47e448d48c9d36eaef38820c7ad574c70f8c91b962850380',
};

export type RemoveMeetingTopicResult = { removeMeetingTopic: MeetingSheetFragment };
export type RemoveMeetingTopicVariables = { id: string };
export const RemoveMeetingTopic: Operation<RemoveMeetingTopicResult, RemoveMeetingTopicVariables> = {
  name: 'RemoveMeetingTopic',
  kind: 'mutation',
  hash: '78b9bcfb6feef813b88c46c22353085c667883dfa4655ddb8fcb47772598e7c4',
};

export type SaveMeetingProgrammeResult = { saveMeetingProgramme: MeetingSheetFragment };
export type SaveMeetingProgrammeVariables = { input: SaveProgrammeInput };
export const SaveMeetingProgramme: Operation<SaveMeetingProgrammeResult, SaveMeetingProgrammeVariables> = {
  name: 'SaveMeetingProgramme',
  kind: 'mutation',
  hash: 'dcad0db3dab6c97d4f72ab960345cc847f08cc665f4d639f3783eeeaa4c2ebfb',
};

export type BeginCircleMeetingResult = { beginCircleMeeting: MeetingSheetFragment };
export type BeginCircleMeetingVariables = { id: string };
export const BeginCircleMeeting: Operation<BeginCircleMeetingResult, BeginCircleMeetingVariables> = {
  name: 'BeginCircleMeeting',
  kind: 'mutation',
  hash: '548c601405d7ec31307a6baac6dc31bee84762635c222ac36ac8e5efc94251ab',
};

export type TreatMeetingItemResult = { treatMeetingItem: MeetingSheetFragment };
export type TreatMeetingItemVariables = { input: TreatItemInput };
export const TreatMeetingItem: Operation<TreatMeetingItemResult, TreatMeetingItemVariables> = {
  name: 'TreatMeetingItem',
  kind: 'mutation',
  hash: 'deab51e309406dd2cf252f1caf8db2e39f0c6ba92baa255b96eff4cd07a01cea',
};

export type SaveMeetingNotesResult = { saveMeetingNotes: MeetingSheetFragment };
export type SaveMeetingNotesVariables = { input: SaveMeetingNotesInput };
export const SaveMeetingNotes: Operation<SaveMeetingNotesResult, SaveMeetingNotesVariables> = {
  name: 'SaveMeetingNotes',
  kind: 'mutation',
  hash: '3e34d802c8f28aa537c38a29465119e6e9f77565f9fbb7111d05221d56d3bb5e',
};

export type ShareInMeetingResult = { shareInMeeting: MeetingSheetFragment };
export type ShareInMeetingVariables = { input: SharePracticeInput };
export const ShareInMeeting: Operation<ShareInMeetingResult, ShareInMeetingVariables> = {
  name: 'ShareInMeeting',
  kind: 'mutation',
  hash: '0f185e512725bd4e236e6e899b447b2ede7ded3d0b7e057abdfae618e8634c5e',
};

export type UnshareInMeetingResult = { unshareInMeeting: MeetingSheetFragment };
export type UnshareInMeetingVariables = { input: UnsharePracticeInput };
export const UnshareInMeeting: Operation<UnshareInMeetingResult, UnshareInMeetingVariables> = {
  name: 'UnshareInMeeting',
  kind: 'mutation',
  hash: 'aced42cd1d976a4cdbbb68a71156f80959f284e7ba3b96a0319b58c7e43063d0',
};

export type MarkMeetingAttendanceResult = { markMeetingAttendance: MeetingSheetFragment };
export type MarkMeetingAttendanceVariables = { input: MarkAttendanceInput };
export const MarkMeetingAttendance: Operation<MarkMeetingAttendanceResult, MarkMeetingAttendanceVariables> = {
  name: 'MarkMeetingAttendance',
  kind: 'mutation',
  hash: '72ba12da459dc2356836ccfe1370c63b29c89c57153a840a3ed7c885a1550db7',
};

export type ConfirmMeetingAttendanceResult = { confirmMeetingAttendance: MeetingSheetFragment };
export type ConfirmMeetingAttendanceVariables = { input: ConfirmAttendanceInput };
export const ConfirmMeetingAttendance: Operation<ConfirmMeetingAttendanceResult, ConfirmMeetingAttendanceVariables> = {
  name: 'ConfirmMeetingAttendance',
  kind: 'mutation',
  hash: '9e0b9443db233f582e452aa5103f7ceb732b0cf278d12d0ca53b075740e32ac0',
};

export type EndCircleMeetingResult = { endCircleMeeting: MeetingSheetFragment };
export type EndCircleMeetingVariables = { id: string };
export const EndCircleMeeting: Operation<EndCircleMeetingResult, EndCircleMeetingVariables> = {
  name: 'EndCircleMeeting',
  kind: 'mutation',
  hash: 'f8c531ce6ab2b7d95aebd3c7763b0064417361935fd9ff922dc0bde824043afb',
};

export type AddCircleCommitmentResult = { addCircleCommitment: MeetingSheetFragment };
export type AddCircleCommitmentVariables = { input: AddCircleCommitmentInput };
export const AddCircleCommitment: Operation<AddCircleCommitmentResult, AddCircleCommitmentVariables> = {
  name: 'AddCircleCommitment',
  kind: 'mutation',
  hash: '9777568a3c1f0a0c5bea52632cac11d3b40cafb3f42042787a96937247a96674',
};

export type RemoveCircleCommitmentResult = { removeCircleCommitment: MeetingSheetFragment };
export type RemoveCircleCommitmentVariables = { id: string };
export const RemoveCircleCommitment: Operation<RemoveCircleCommitmentResult, RemoveCircleCommitmentVariables> = {
  name: 'RemoveCircleCommitment',
  kind: 'mutation',
  hash: '7ff94616a8337c6fa011d316cb1aac892b8639236812cb4acf8cd69239a3f640',
};

export type SignMeetingMinutesResult = { signMeetingMinutes: MeetingSheetFragment };
export type SignMeetingMinutesVariables = { id: string };
export const SignMeetingMinutes: Operation<SignMeetingMinutesResult, SignMeetingMinutesVariables> = {
  name: 'SignMeetingMinutes',
  kind: 'mutation',
  hash: 'fd9d41e95f90274df9810b579042212d8b4d64667529656c17d37e3a4aef8ad4',
};
