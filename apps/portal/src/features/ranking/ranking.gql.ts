// Written by scripts/operations.mjs from ranking.graphql.
import type { Operation } from '@lib/web-graphql';

export type RankingLineFragment = { position: number; memberId: string | null; name: string; igedName: string | null; regionName: string | null; points: number; isMe: boolean };

export type RankingResult = { ranking: { season: { id: string; name: string; startsOn: string; endsOn: string; closed: boolean }; region: { id: string; name: string } | null; total: number; updatedAt: string; rows: RankingLineFragment[]; me: RankingLineFragment | null; neighbours: RankingLineFragment[] } };
export type RankingVariables = { season?: string | null; region?: string | null; first?: number | null };
export const Ranking: Operation<RankingResult, RankingVariables> = {
  name: 'Ranking',
  kind: 'query',
  hash: '095aed686a2b66906d62c70af7ebfdd702e1a5d3d8425114a1e72781952349aa',
};

export type RankingChoicesResult = { rankingSeasons: { id: string; name: string; closed: boolean }[]; regions: { id: string; name: string }[] };
export type RankingChoicesVariables = Record<string, never>;
export const RankingChoices: Operation<RankingChoicesResult, RankingChoicesVariables> = {
  name: 'RankingChoices',
  kind: 'query',
  hash: '0abd0348f94f566f7ef0b6efceed448a2796c27377c97a3b00ecacb355a3c72f',
};

export type PointsRulesResult = { pointsRules: ({ kind: string; name: string; points: number; dailyCap: number | null; validFrom: string })[] };
export type PointsRulesVariables = Record<string, never>;
export const PointsRules: Operation<PointsRulesResult, PointsRulesVariables> = {
  name: 'PointsRules',
  kind: 'query',
  hash: '13c2db90ca806cb11d4c31fa1a7cba72911942ff791231a32662e34829194e54',
};
