// Written by scripts/operations.mjs from publishing.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CriterionFragment } from '../../features/feedback/feedback.gql.js';

export type SubmittedFragment = { id: string; practiceId: string; practiceTitle: string; version: number; expertName: string; expertInstitution: string; submittedAt: string; rubricMean: number; keyAspects: string[]; recommendations: string[]; ownInstitution: boolean; improvements: ({ sectionKey: string | null; text: string })[]; scores: ({ criterionId: string; score: number | null; note: string })[] };

export type FeedbacksToPublishResult = { feedbacksToPublish: { items: SubmittedFragment[]; nextCursor: string | null } };
export type FeedbacksToPublishVariables = { first?: number | null; after?: string | null };
export const FeedbacksToPublish: Operation<FeedbacksToPublishResult, FeedbacksToPublishVariables> = {
  name: 'FeedbacksToPublish',
  kind: 'query',
  hash: '2cd57ab30e63e0c3d5425b626eb1d889bb234382d74e547b7f6aa72f95d45eb7',
};

export type SubmittedFeedbackByIdResult = { submittedFeedback: SubmittedFragment | null; rubric: CriterionFragment[] };
export type SubmittedFeedbackByIdVariables = { id: string };
export const SubmittedFeedbackById: Operation<SubmittedFeedbackByIdResult, SubmittedFeedbackByIdVariables> = {
  name: 'SubmittedFeedbackById',
  kind: 'query',
  hash: '18141b41aaca8f32a72c3ca63e0ce928f2837ec3875f13fe5329439e0dbde3c1',
};

export type PublishFeedbackResult = { publishFeedback: boolean };
export type PublishFeedbackVariables = { id: string };
export const PublishFeedback: Operation<PublishFeedbackResult, PublishFeedbackVariables> = {
  name: 'PublishFeedback',
  kind: 'mutation',
  hash: '557589674703b814b5e511fa6320ad432a6d2d86ae0361172176c20c4eb79eaa',
};
