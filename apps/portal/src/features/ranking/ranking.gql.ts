// Written by scripts/operations.mjs from ranking.graphql.
import type { Operation } from '@lib/web-graphql';

export type RankingLineFragment = { position: number; memberId: string | null; name: string; igedName: string | null; regionName: string | null; points: number; isMe: boolean };

export type RankingResult = { ranking: { season: { id: string; name: string; startsOn: string; endsOn: string; closed: boolean }; region: { id: string; name: string } | null; scopeName: string | null; total: number; updatedAt: string; rows: RankingLineFragment[]; me: RankingLineFragment | null; neighbours: RankingLineFragment[] } };
export type RankingVariables = { season?: string | null; region?: string | null; macroRegion?: string | null; iged?: string | null; first?: number | null };
export const Ranking: Operation<RankingResult, RankingVariables> = {
  name: 'Ranking',
  kind: 'query',
  hash: '1316ba4134340d94bffed944bec85f85029d87223ba7fea2a69ae25278451d59',
};

export type RankingChoicesResult = { rankingSeasons: { id: string; name: string; closed: boolean }[]; regions: ({ id: string; name: string; macroRegionId: string | null; macroRegionName: string | null })[] };
export type RankingChoicesVariables = Record<string, never>;
export const RankingChoices: Operation<RankingChoicesResult, RankingChoicesVariables> = {
  name: 'RankingChoices',
  kind: 'query',
  hash: 'aeed0e87cda05aa080c990006211788c3c2134901b479002851f53698235ac77',
};

export type PointsRulesResult = { pointsRules: ({ kind: string; name: string; points: number; dailyCap: number | null; validFrom: string })[] };
export type PointsRulesVariables = Record<string, never>;
export const PointsRules: Operation<PointsRulesResult, PointsRulesVariables> = {
  name: 'PointsRules',
  kind: 'query',
  hash: '13c2db90ca806cb11d4c31fa1a7cba72911942ff791231a32662e34829194e54',
};
