// Written by scripts/operations.mjs from conversation.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AppealInput, EditCommentInput, ExpressInterestInput, ModerationState, ReportInput, WriteCommentInput } from '../../graphql/schema.gen.js';

export type ReplyViewFragment = { id: string; text: string; authorName: string; authorPost: string; authorIgedName: string; fromTeam: boolean; writtenAt: string; edited: boolean; usefulCount: number; usefulByMe: boolean; mine: boolean; editable: boolean };

export type CommentViewFragment = { id: string; text: string; authorName: string; authorPost: string; authorIgedName: string; fromTeam: boolean; writtenAt: string; edited: boolean; usefulCount: number; usefulByMe: boolean; mine: boolean; editable: boolean; withdrawn: boolean; replies: ReplyViewFragment[] };

export type PracticeConversationResult = { conversation: { practiceId: string; total: number; limit: number; nextCursor: string | null; followedByMe: boolean; interestCount: number; interestedByMe: boolean; interests: { id: string; name: string; post: string; igedName: string; message: string; expressedAt: string }[]; items: CommentViewFragment[] } | null };
export type PracticeConversationVariables = { slug: string; after?: string | null };
export const PracticeConversation: Operation<PracticeConversationResult, PracticeConversationVariables> = {
  name: 'PracticeConversation',
  kind: 'query',
  hash: 'f02e8107a77d0d1ce60feb64a2651a907e72d5003b57019729d8769555bf6675',
};

export type WriteCommentResult = { writeComment: { id: string } };
export type WriteCommentVariables = { input: WriteCommentInput };
export const WriteComment: Operation<WriteCommentResult, WriteCommentVariables> = {
  name: 'WriteComment',
  kind: 'mutation',
  hash: 'd760f433250315d00675b93a09f5c97068d5b785753cebfe0a68a38d3dbf6c08',
};

export type EditCommentResult = { editComment: { id: string } };
export type EditCommentVariables = { input: EditCommentInput };
export const EditComment: Operation<EditCommentResult, EditCommentVariables> = {
  name: 'EditComment',
  kind: 'mutation',
  hash: 'c95de03daad6fc8081c7135b203322777f1d337c16374d841456c5238b72e6f8',
};

export type RemoveCommentResult = { removeComment: { id: string } };
export type RemoveCommentVariables = { id: string };
export const RemoveComment: Operation<RemoveCommentResult, RemoveCommentVariables> = {
  name: 'RemoveComment',
  kind: 'mutation',
  hash: '6996a7cfd53adc643b7b1bc55e39d54200b19ffdd5d8ff21a003290cb83508d9',
};

export type MarkCommentUsefulResult = { markCommentUseful: { usefulCount: number; usefulByMe: boolean } };
export type MarkCommentUsefulVariables = { id: string };
export const MarkCommentUseful: Operation<MarkCommentUsefulResult, MarkCommentUsefulVariables> = {
  name: 'MarkCommentUseful',
  kind: 'mutation',
  hash: '7fffa6c2c36a250e56e98fab99f1b6e0d8ccfe5f51670d944cd87e2e386da2f5',
};

export type UnmarkCommentUsefulResult = { unmarkCommentUseful: { usefulCount: number; usefulByMe: boolean } };
export type UnmarkCommentUsefulVariables = { id: string };
export const UnmarkCommentUseful: Operation<UnmarkCommentUsefulResult, UnmarkCommentUsefulVariables> = {
  name: 'UnmarkCommentUseful',
  kind: 'mutation',
  hash: 'aab76b3166c05f0c8c183a30b220ae449bb283546429e5f8bc2cf69abe048e49',
};

export type FollowPracticeResult = { followPractice: { followedByMe: boolean } };
export type FollowPracticeVariables = { id: string };
export const FollowPractice: Operation<FollowPracticeResult, FollowPracticeVariables> = {
  name: 'FollowPractice',
  kind: 'mutation',
  hash: '12c4f501e6202f37b244dbf35d736094f093a1bea1ca578528bbe06c75661faa',
};

export type UnfollowPracticeResult = { unfollowPractice: { followedByMe: boolean } };
export type UnfollowPracticeVariables = { id: string };
export const UnfollowPractice: Operation<UnfollowPracticeResult, UnfollowPracticeVariables> = {
  name: 'UnfollowPractice',
  kind: 'mutation',
  hash: 'ed902486c12cb932bada6b1ca890942732f6f453ac578983b328d8f7b77bcde0',
};

export type WantToReplicateResult = { wantToReplicate: { interestCount: number } };
export type WantToReplicateVariables = { input: ExpressInterestInput };
export const WantToReplicate: Operation<WantToReplicateResult, WantToReplicateVariables> = {
  name: 'WantToReplicate',
  kind: 'mutation',
  hash: '7301983a84ccfd6b08f576df46a4d49aafdbc241a9a4b46ae54e21c7dc967d87',
};

export type ReportContentResult = { reportContent: boolean };
export type ReportContentVariables = { input: ReportInput };
export const ReportContent: Operation<ReportContentResult, ReportContentVariables> = {
  name: 'ReportContent',
  kind: 'mutation',
  hash: '1982636d662ec7207d861acfa5935f6f7006cf04097c076acecbe29b4d290f60',
};

export type MyModerationCaseResult = { myModerationCase: { id: string; state: ModerationState; aboutPractice: boolean; practiceTitle: string; text: string; reason: string; decidedAt: string | null; appeal: string | null; canAppeal: boolean } | null };
export type MyModerationCaseVariables = { id: string };
export const MyModerationCase: Operation<MyModerationCaseResult, MyModerationCaseVariables> = {
  name: 'MyModerationCase',
  kind: 'query',
  hash: '350dcf6b888de05659dcc1d29cee4326c03d85c56f33c025a61d1d6461ae172c',
};

export type AppealModerationResult = { appealModeration: { id: string; state: ModerationState } };
export type AppealModerationVariables = { input: AppealInput };
export const AppealModeration: Operation<AppealModerationResult, AppealModerationVariables> = {
  name: 'AppealModeration',
  kind: 'mutation',
  hash: '859d29a80c8fc8037b9b033f714227f631931329093b67af28acda28f571138c',
};
