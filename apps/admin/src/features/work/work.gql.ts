// Written by scripts/operations.mjs from work.graphql.
import type { Operation } from '@lib/web-graphql';

export type WorkResult = { workInbox: { submitted: number; observed: number; feedbacksToPublish: number; pendingMembers: number; myAssignmentsDue: number; myAssignmentsLate: number; practicesWithoutExpert: number; oldestSubmittedDays: number | null }; inbox: { items: { id: string; title: string; body: string; createdAt: string; read: boolean }[] } };
export type WorkVariables = Record<string, never>;
export const Work: Operation<WorkResult, WorkVariables> = {
  name: 'Work',
  kind: 'query',
  hash: '7bdf8eec0c5d0d680129cc2476981cdb181f0d98c06620b926c0064ccc26c718',
};
