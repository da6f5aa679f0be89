// Written by scripts/operations.mjs from work.graphql.
import type { Operation } from '@lib/web-graphql';

export type WorkResult = { advisoryWork: { toAssign: number; toSchedule: number; toRecord: number; toConfirm: number; soon: number }; workInbox: { submitted: number; observed: number; feedbacksToPublish: number; pendingMembers: number; erasuresWaiting: number; myAssignmentsDue: number; myAssignmentsLate: number; practicesWithoutExpert: number; oldestSubmittedDays: number | null }; inbox: { items: { id: string; title: string; body: string; createdAt: string; read: boolean }[] } };
export type WorkVariables = Record<string, never>;
export const Work: Operation<WorkResult, WorkVariables> = {
  name: 'Work',
  kind: 'query',
  hash: 'bd0473a05e7865673345b6649ab6ff47708cdc484a1916fbc0e1a1cb99f97a80',
};
