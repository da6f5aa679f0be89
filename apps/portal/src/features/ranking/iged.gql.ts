// Written by scripts/operations.mjs from iged.graphql.
import type { Operation } from '@lib/web-graphql';
import type { IgedConnectivity, IgedFamily, IgedSize } from '../../graphql/schema.gen.js';

export type IgedPlaceFragment = { position: number | null; igedCode: string; igedName: string; regionName: string | null; perMember: number | null; members: number; points: number | null; isMine: boolean; change: number | null; isNew: boolean };

export type IgedRankingResult = { igedRanking: { season: { id: string; name: string; startsOn: string; endsOn: string; closed: boolean }; scopeName: string | null; activeDefinition: string; minMembers: number; total: number; belowMinimum: number | null; page: number; pages: number; comparedWith: string | null; updatedAt: string; rows: IgedPlaceFragment[]; mine: IgedPlaceFragment | null; neighbours: IgedPlaceFragment[] } };
export type IgedRankingVariables = { season?: string | null; region?: string | null; macroRegion?: string | null; family?: IgedFamily | null; page?: number | null };
export const IgedRanking: Operation<IgedRankingResult, IgedRankingVariables> = {
  name: 'IgedRanking',
  kind: 'query',
  hash: 'fef30848b95ae37e29e0e6e32500749f95176164692addb355e8260234742f17',
};

export type PeersFragment = { family: IgedFamily; size: IgedSize; connectivity: IgedConnectivity; igeds: number; members: number; median: number | null };

export type IgedEquityResult = { igedEquity: { season: { id: string; name: string; closed: boolean }; activeDefinition: string; minMembers: number; minIgeds: number; peers: PeersFragment[]; shown: PeersFragment | null; rows: ({ igedCode: string; igedName: string; regionName: string | null; perMember: number; members: number; againstMedian: number; isMine: boolean })[]; withoutContext: number; sources: { source: string; asOf: string; igeds: number }[] } };
export type IgedEquityVariables = { season?: string | null; family?: IgedFamily | null; size?: IgedSize | null; connectivity?: IgedConnectivity | null };
export const IgedEquity: Operation<IgedEquityResult, IgedEquityVariables> = {
  name: 'IgedEquity',
  kind: 'query',
  hash: 'b0872a4d247e46bf82394e48bb1b4d477da57e377d336c6bb0cb540ecbf76bbc',
};
