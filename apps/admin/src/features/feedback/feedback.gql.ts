// Written by scripts/operations.mjs from feedback.graphql.
import type { Operation } from '@lib/web-graphql';
import type { FeedbackStatus, SaveFeedbackDraftInput, SubmitFeedbackInput } from '../../graphql/schema.gen.js';
import type { AssignmentFragment } from '../../features/assignments/assignments.gql.js';
import type { SheetBodyFragment } from '../../parts/sheet/sheet.gql.js';

export type MyAssignmentsResult = { myAssignments: AssignmentFragment[] };
export type MyAssignmentsVariables = { includeClosed?: boolean | null };
export const MyAssignments: Operation<MyAssignmentsResult, MyAssignmentsVariables> = {
  name: 'MyAssignments',
  kind: 'query',
  hash: 'b7b03f7b111309dcc30439fdbeb102b8383a11b181cdef72ef6f87be0c363541',
};

export type CriterionFragment = { id: string; name: string; description: string; levels: string[] };

export type DraftFragment = { keyAspects: string[]; improvements: ({ sectionKey: string | null; text: string })[]; recommendations: string[]; scores: ({ criterionId: string; score: number | null; note: string })[] };

export type FormFragment = { id: string; status: FeedbackStatus; dueOn: string; daysLeft: number; late: boolean; revision: number; savedAt: string | null; missing: string[]; draft: DraftFragment; rubric: CriterionFragment[]; practice: { id: string; title: string; summary: string; version: number; themeName: string; regionName: string; leadIgedName: string; startedOn: string | null; igeds: { code: string; name: string }[]; sections: SheetBodyFragment[] } };

export type FeedbackFormByIdResult = { feedbackForm: FormFragment | null };
export type FeedbackFormByIdVariables = { id: string };
export const FeedbackFormById: Operation<FeedbackFormByIdResult, FeedbackFormByIdVariables> = {
  name: 'FeedbackFormById',
  kind: 'query',
  hash: '0c99a5a70441eaf67d14c2023b3c10eab6a2596b97bf3cf5fff66b54597f6f86',
};

export type SaveFeedbackDraftResult = { saveFeedbackDraft: { id: string; revision: number; savedAt: string; missing: string[] } };
export type SaveFeedbackDraftVariables = { input: SaveFeedbackDraftInput };
export const SaveFeedbackDraft: Operation<SaveFeedbackDraftResult, SaveFeedbackDraftVariables> = {
  name: 'SaveFeedbackDraft',
  kind: 'mutation',
  hash: '10c05fa2c8e81e3c826a7c032ec9b5e66d7bb011714d69a2b77c5e3c1cd33a68',
};

export type SubmitFeedbackResult = { submitFeedback: FormFragment };
export type SubmitFeedbackVariables = { input: SubmitFeedbackInput };
export const SubmitFeedback: Operation<SubmitFeedbackResult, SubmitFeedbackVariables> = {
  name: 'SubmitFeedback',
  kind: 'mutation',
  hash: '48eed7e55533a48ecc89c96fa3e072100027592e45511df0feec60855617819e',
};
