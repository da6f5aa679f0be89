// Written by scripts/operations.mjs from points.graphql.
import type { Operation } from '@lib/web-graphql';

export type PointsRuleHistoryResult = { pointsRuleHistory: ({ kind: string; version: number; name: string; points: number; dailyCap: number | null; enabled: boolean; validFrom: string; validTo: string | null; inForce: boolean })[] };
export type PointsRuleHistoryVariables = Record<string, never>;
export const PointsRuleHistory: Operation<PointsRuleHistoryResult, PointsRuleHistoryVariables> = {
  name: 'PointsRuleHistory',
  kind: 'query',
  hash: 'fbebfa43a54fd2b899a7fde1d4818186ade9d16c5dddfa74bf7e6a17d099872b',
};
