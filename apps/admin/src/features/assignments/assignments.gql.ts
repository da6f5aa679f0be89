// Written by scripts/operations.mjs from assignments.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AssignExpertInput, FeedbackStatus, WithdrawAssignmentInput } from '../../graphql/schema.gen.js';

export type AssignmentFragment = { id: string; practiceId: string; practiceTitle: string; version: number; expertId: string; expertName: string; status: FeedbackStatus; dueOn: string; daysLeft: number; late: boolean; draftSavedAt: string | null; submittedAt: string | null };

export type AssignableFragment = { id: string; code: string; title: string; version: number; leadIgedName: string; regionName: string; publishedAt: string; ownInstitution: boolean; assignments: AssignmentFragment[] };

export type AssignablePracticesResult = { assignablePractices: { items: AssignableFragment[]; nextCursor: string | null } };
export type AssignablePracticesVariables = { region?: string | null; search?: string | null; onlyWithoutFeedback?: boolean | null; first?: number | null; after?: string | null };
export const AssignablePractices: Operation<AssignablePracticesResult, AssignablePracticesVariables> = {
  name: 'AssignablePractices',
  kind: 'query',
  hash: '093338fead63fa1e1d452f0e8efe7a40cbbb5d502817cf0e53cb52e4633702a9',
};

export type ExpertChoiceFragment = { id: string; name: string; post: string; institution: string; open: number; late: number; ownInstitution: boolean };

export type ExpertsResult = { experts: ExpertChoiceFragment[] };
export type ExpertsVariables = { search?: string | null; practiceId?: string | null };
export const Experts: Operation<ExpertsResult, ExpertsVariables> = {
  name: 'Experts',
  kind: 'query',
  hash: 'd53181d7aa11cec353c4ed2171cba259e4966ad618c00189a29d4957f6d91b6e',
};

export type AssignExpertResult = { assignExpert: AssignmentFragment };
export type AssignExpertVariables = { input: AssignExpertInput };
export const AssignExpert: Operation<AssignExpertResult, AssignExpertVariables> = {
  name: 'AssignExpert',
  kind: 'mutation',
  hash: '66a529cac40ca1a5a1b94fa08fc75b48fb81b9cf141ee50085816c374c18572f',
};

export type WithdrawAssignmentResult = { withdrawAssignment: boolean };
export type WithdrawAssignmentVariables = { input: WithdrawAssignmentInput };
export const WithdrawAssignment: Operation<WithdrawAssignmentResult, WithdrawAssignmentVariables> = {
  name: 'WithdrawAssignment',
  kind: 'mutation',
  hash: '09fb6aa9cee41424e2eb7a40959b4cd679b0a5c2ef41238875f985e4a7869f23',
};
