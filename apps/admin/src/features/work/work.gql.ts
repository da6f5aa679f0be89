// Written by scripts/operations.mjs from work.graphql.
import type { Operation } from '@lib/web-graphql';

export type WorkResult = { advisoryWork: { toAssign: number; toSchedule: number; toRecord: number; toConfirm: number; soon: number }; workInbox: { submitted: number; observed: number; feedbacksToPublish: number; pendingMembers: number; myAssignmentsDue: number; myAssignmentsLate: number; practicesWithoutExpert: number; oldestSubmittedDays: number | null }; inbox: { items: { id: string; title: string; body: string; createdAt: string; read: boolean }[] } };
export type WorkVariables = Record<string, never>;
export const Work: Operation<WorkResult, WorkVariables> = {
  name: 'Work',
  kind: 'query',
  hash: '308686d4cc09e8a5b05be360eb79d4939702dacaaea806573b4f920ac7cffd7b',
};
