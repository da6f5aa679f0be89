// Written by scripts/operations.mjs from route.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CommitmentState, RouteStep, SettleCommitmentInput } from '../../graphql/schema.gen.js';

export type PracticeRouteResult = { practiceRoute: { step: RouteStep; publishedSince: string; decisions: ({ id: string; at: string; to: RouteStep; back: boolean; version: number; comment: string; period: string; byName: string; scoredBy: string | null; rubricMean: number | null; scores: { name: string; score: number; note: string }[]; needs: { title: string; detail: string }[] })[] } | null };
export type PracticeRouteVariables = { slug: string };
export const PracticeRoute: Operation<PracticeRouteResult, PracticeRouteVariables> = {
  name: 'PracticeRoute',
  kind: 'query',
  hash: '150ebc3dad7912307857241f8fbd26769cfe23da9a7a8a8fe5ec6ba8a1e7a6ff',
};

export type CommitmentLineFragment = { id: string; text: string; ownerName: string; mine: boolean; dueOn: string; overdue: boolean; originLabel: string; state: CommitmentState; note: string };

export type SettleCommitmentResult = { settleCommitment: CommitmentLineFragment };
export type SettleCommitmentVariables = { input: SettleCommitmentInput };
export const SettleCommitment: Operation<SettleCommitmentResult, SettleCommitmentVariables> = {
  name: 'SettleCommitment',
  kind: 'mutation',
  hash: 'c30dd370ef3bd8a3748aa3cf1fca529e708a8143abe8073007c8e7bf2a32e01e',
};

export type MyRouteResult = { myRoute: { step: RouteStep; next: RouteStep | null; missing: number; needs: { id: string; title: string; met: boolean; detail: string; link: string }[]; commitments: CommitmentLineFragment[] } | null };
export type MyRouteVariables = { practiceId: string };
export const MyRoute: Operation<MyRouteResult, MyRouteVariables> = {
  name: 'MyRoute',
  kind: 'query',
  hash: '89057f855b1cd7b901c0dac311b30d43d4030f38f1f756c0252d4606e474f38c',
};
