// Written by scripts/operations.mjs from circles.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AnswerCircleInvitationInput, CircleRole, CircleState, CloseCircleInput, CreateCircleInput, EditCircleInput, FollowUp, FollowUpCommitmentInput, InviteToCircleInput, MeetingState, Membership, RotateCircleRoleInput, WishCircleListedInput } from '../../graphql/schema.gen.js';

export type CircleSheetFragment = { id: string; name: string; purpose: string; state: CircleState; closedReason: string; listed: boolean; revision: number; membership: Membership; wantsListed: boolean; wishes: number; canEdit: boolean; canInvite: boolean; canRotate: boolean; canMeet: boolean; canClose: boolean; missingToLeave: string[]; people: { id: string; name: string; post: string; igedName: string; membership: Membership; roles: CircleRole[]; me: boolean }[]; roles: ({ role: CircleRole; memberId: string | null; memberName: string | null; since: string | null; nextId: string | null; nextName: string | null })[]; turns: ({ role: CircleRole; memberName: string; startsAt: string; endsAt: string | null })[] };

export type CirclePromiseFragment = { id: string; text: string; ownerName: string; mine: boolean; dueOn: string; state: FollowUp; fromNumber: number; note: string; followedHere: boolean };

export type MyCirclesResult = { myCircles: ({ id: string; name: string; purpose: string; state: CircleState; membership: Membership; memberCount: number; roles: CircleRole[]; invitedByName: string; nextMeetingId: string | null; nextMeetingAt: string | null })[] };
export type MyCirclesVariables = Record<string, never>;
export const MyCircles: Operation<MyCirclesResult, MyCirclesVariables> = {
  name: 'MyCircles',
  kind: 'query',
  hash: '5354536e5b082342ad0c02629ab228279ef5fc8927604b70ccc909788be11f28',
};

export type ListedCirclesResult = { listedCircles: { items: { id: string; name: string; purpose: string }[]; nextCursor: string | null } };
export type ListedCirclesVariables = { search?: string | null; after?: string | null };
export const ListedCircles: Operation<ListedCirclesResult, ListedCirclesVariables> = {
  name: 'ListedCircles',
  kind: 'query',
  hash: 'cf7cc694aacb059f04abc8636a2edf636e83fa7876b1dd48dc2fd738e85aea83',
};

export type CircleDetailResult = { circle: CircleSheetFragment | null };
export type CircleDetailVariables = { id: string };
export const CircleDetail: Operation<CircleDetailResult, CircleDetailVariables> = {
  name: 'CircleDetail',
  kind: 'query',
  hash: 'db6dcb44078f3292ea0f08f68c9d0422132f119ae419ac163992de5302715529',
};

export type CircleMeetingListResult = { circleMeetings: { items: { id: string; number: number; title: string; state: MeetingState; startsAt: string; endsAt: string }[]; nextCursor: string | null } };
export type CircleMeetingListVariables = { id: string; after?: string | null };
export const CircleMeetingList: Operation<CircleMeetingListResult, CircleMeetingListVariables> = {
  name: 'CircleMeetingList',
  kind: 'query',
  hash: 'aa334dae46350b6e53a44a33984030c8658ed0518a1971489516a4ccad641983',
};

export type CirclePromisesResult = { circleCommitments: CirclePromiseFragment[] };
export type CirclePromisesVariables = { id: string };
export const CirclePromises: Operation<CirclePromisesResult, CirclePromisesVariables> = {
  name: 'CirclePromises',
  kind: 'query',
  hash: 'daabb27a9a5a7e8c11aee82b75e22d1f37fda4a441458f25ef911c65bc82220c',
};

export type CreateCircleResult = { createCircle: CircleSheetFragment };
export type CreateCircleVariables = { input: CreateCircleInput };
export const CreateCircle: Operation<CreateCircleResult, CreateCircleVariables> = {
  name: 'CreateCircle',
  kind: 'mutation',
  hash: '6e9d217b8902fda76b226dd94f79c59da13c60e807f48a1cc4fd47a552485980',
};

export type EditCircleResult = { editCircle: CircleSheetFragment };
export type EditCircleVariables = { input: EditCircleInput };
export const EditCircle: Operation<EditCircleResult, EditCircleVariables> = {
  name: 'EditCircle',
  kind: 'mutation',
  hash: 'f42d7d92ce3bd9b19f852be736e3423c99e79a7a98f533a0a0924334206242f1',
};

export type WishCircleListedResult = { wishCircleListed: CircleSheetFragment };
export type WishCircleListedVariables = { input: WishCircleListedInput };
export const WishCircleListed: Operation<WishCircleListedResult, WishCircleListedVariables> = {
  name: 'WishCircleListed',
  kind: 'mutation',
  hash: '8b0264892b1d932ee4720dbe0277f6946410f6b6aadc1cbe0df56daacfec51d5',
};

export type InviteToCircleResult = { inviteToCircle: CircleSheetFragment };
export type InviteToCircleVariables = { input: InviteToCircleInput };
export const InviteToCircle: Operation<InviteToCircleResult, InviteToCircleVariables> = {
  name: 'InviteToCircle',
  kind: 'mutation',
  hash: '0ec07ac1b1d321c2c8458c81257ba39a3b5c4c005c00b14003a59b4257c9ba86',
};

export type AnswerCircleInvitationResult = { answerCircleInvitation: CircleSheetFragment | null };
export type AnswerCircleInvitationVariables = { input: AnswerCircleInvitationInput };
export const AnswerCircleInvitation: Operation<AnswerCircleInvitationResult, AnswerCircleInvitationVariables> = {
  name: 'AnswerCircleInvitation',
  kind: 'mutation',
  hash: '72f041986b2b53ab3f927eb9eb4a59570f4a5b424e46c4fbe524d827e18951ff',
};

export type LeaveCircleResult = { leaveCircle: boolean };
export type LeaveCircleVariables = { id: string };
export const LeaveCircle: Operation<LeaveCircleResult, LeaveCircleVariables> = {
  name: 'LeaveCircle',
  kind: 'mutation',
  hash: '8b0e9788f35b4cfdff0fe184ed01f4f340ac7928f8884c84ca6f3a15ee242725',
};

export type RotateCircleRoleResult = { rotateCircleRole: CircleSheetFragment };
export type RotateCircleRoleVariables = { input: RotateCircleRoleInput };
export const RotateCircleRole: Operation<RotateCircleRoleResult, RotateCircleRoleVariables> = {
  name: 'RotateCircleRole',
  kind: 'mutation',
  hash: '4a5728ac355a67e1abbbeb8a5d3465af5f092dbf9f0d3375d742aa2fd714069e',
};

export type CloseCircleResult = { closeCircle: CircleSheetFragment };
export type CloseCircleVariables = { input: CloseCircleInput };
export const CloseCircle: Operation<CloseCircleResult, CloseCircleVariables> = {
  name: 'CloseCircle',
  kind: 'mutation',
  hash: '306188bf2d7e435035040c722980e70916e50a02931e3b881d2b2bfe0d9c56aa',
};

export type FollowUpCommitmentResult = { followUpCommitment: CirclePromiseFragment[] };
export type FollowUpCommitmentVariables = { input: FollowUpCommitmentInput };
export const FollowUpCommitment: Operation<FollowUpCommitmentResult, FollowUpCommitmentVariables> = {
  name: 'FollowUpCommitment',
  kind: 'mutation',
  hash: '812843f3c3df4e1be3e8e3147ec764eedc38db23fcf86ba7734c6be4f45c29aa',
};
