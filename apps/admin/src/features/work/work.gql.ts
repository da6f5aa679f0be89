// Written by scripts/operations.mjs from work.graphql.
import type { Operation } from '@lib/web-graphql';

export type WorkResult = { workInbox: { submitted: number; observed: number; feedbacksToPublish: number; pendingMembers: number; myAssignmentsDue: number; myAssignmentsLate: number; practicesWithoutExpert: number; oldestSubmittedDays: number | null } };
export type WorkVariables = Record<string, never>;
export const Work: Operation<WorkResult, WorkVariables> = {
  name: 'Work',
  kind: 'query',
  hash: '7d69bb5785963babe95a8b68d2859e67ecdef179cf256b9d1b1ebe724a0144cb',
};
