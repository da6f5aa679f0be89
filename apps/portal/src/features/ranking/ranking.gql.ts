// Written by scripts/operations.mjs from ranking.graphql.
import type { Operation } from '@lib/web-graphql';
import type { MemberLevelName } from '../../graphql/schema.gen.js';

export type RankingLineFragment = { position: number; memberId: string | null; name: string; igedName: string | null; regionName: string | null; points: number; isMe: boolean; change: number | null; isNew: boolean };

export type RankingResult = { ranking: { season: { id: string; name: string; startsOn: string; endsOn: string; closed: boolean }; region: { id: string; name: string } | null; scopeName: string | null; total: number; page: number; pages: number; comparedWith: string | null; updatedAt: string; rows: RankingLineFragment[]; me: RankingLineFragment | null; neighbours: RankingLineFragment[] } };
export type RankingVariables = { season?: string | null; region?: string | null; macroRegion?: string | null; iged?: string | null; first?: number | null; page?: number | null };
export const Ranking: Operation<RankingResult, RankingVariables> = {
  name: 'Ranking',
  kind: 'query',
  hash: 'be6d11ac3622283c91b3c57f25eb2fc39fe3e74840903d9bd56233318699835e',
};

export type RankingSearchResult = { searchRanking: ({ position: number; page: number | null; memberId: string; name: string; igedName: string | null; regionName: string | null; points: number })[] };
export type RankingSearchVariables = { search: string; season?: string | null; region?: string | null; macroRegion?: string | null; iged?: string | null; first?: number | null };
export const RankingSearch: Operation<RankingSearchResult, RankingSearchVariables> = {
  name: 'RankingSearch',
  kind: 'query',
  hash: '3411a5f1d4f07619caa73e34a7bc6c6d0e4a99523aab250ed9167354dfa3cf49',
};

export type RankingChoicesResult = { rankingSeasons: { id: string; name: string; closed: boolean }[]; regions: ({ id: string; name: string; macroRegionId: string | null; macroRegionName: string | null })[] };
export type RankingChoicesVariables = Record<string, never>;
export const RankingChoices: Operation<RankingChoicesResult, RankingChoicesVariables> = {
  name: 'RankingChoices',
  kind: 'query',
  hash: 'aeed0e87cda05aa080c990006211788c3c2134901b479002851f53698235ac77',
};

export type PointsRulesResult = { pointsRules: ({ kind: string; name: string; points: number; dailyCap: number | null; validFrom: string; validTo: string | null })[]; memberLevels: { level: MemberLevelName; name: string; minPoints: number; minKinds: number; anyOfNames: string[] }[] };
export type PointsRulesVariables = Record<string, never>;
export const PointsRules: Operation<PointsRulesResult, PointsRulesVariables> = {
  name: 'PointsRules',
  kind: 'query',
  hash: '380bb32a5946d53eabdc2adc2df98fc6dcece58f2bb28f959da62981e971f4d3',
};
