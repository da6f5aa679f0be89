// Written by scripts/operations.mjs from iged-ranking.graphql.
import type { Operation } from '@lib/web-graphql';
import type { IgedRankingRuleInput } from '../../graphql/schema.gen.js';

export type IgedRankingDeskResult = { igedRanking: { minMembers: number; total: number; belowMinimum: number | null; page: number; pages: number; rows: ({ position: number | null; igedCode: string; igedName: string; regionName: string | null; perMember: number | null; members: number; points: number | null; change: number | null; isNew: boolean })[] } };
export type IgedRankingDeskVariables = { season: string; page?: number | null };
export const IgedRankingDesk: Operation<IgedRankingDeskResult, IgedRankingDeskVariables> = {
  name: 'IgedRankingDesk',
  kind: 'query',
  hash: 'fdf85b37461ea9053221f331cc554f65d342cc59cd6abd3be4bc39df2d14e376',
};

export type IgedRuleFragment = { minMembers: number; minIgeds: number; activeDefinition: string; updatedAt: string | null };

export type IgedRankingRulesResult = { igedRankingRule: IgedRuleFragment };
export type IgedRankingRulesVariables = Record<string, never>;
export const IgedRankingRules: Operation<IgedRankingRulesResult, IgedRankingRulesVariables> = {
  name: 'IgedRankingRules',
  kind: 'query',
  hash: '4f60750015d895e381502e234f07405128677c50c21ca433920d7552d49ccf65',
};

export type ChangeIgedRankingRuleResult = { changeIgedRankingRule: IgedRuleFragment };
export type ChangeIgedRankingRuleVariables = { input: IgedRankingRuleInput };
export const ChangeIgedRankingRule: Operation<ChangeIgedRankingRuleResult, ChangeIgedRankingRuleVariables> = {
  name: 'ChangeIgedRankingRule',
  kind: 'mutation',
  hash: '226392dfb0c33ba123206e3300936e2553a62f86548395d31f9cdd40051c26f2',
};
