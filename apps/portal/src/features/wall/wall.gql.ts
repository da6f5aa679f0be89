// Written by scripts/operations.mjs from wall.graphql.
import type { Operation } from '@lib/web-graphql';
import type { Stage, Validity, WallFilter, WallOrder } from '../../graphql/schema.gen.js';

export type WallCardFragment = { id: string; slug: string; title: string; summary: string; stage: Stage; referent: boolean; validity: Validity; themeName: string; regionName: string; leadIgedName: string; igedCount: number; usefulCount: number; commentCount: number; feedbackCount: number; transferCount: number; publishedAt: string };

export type WallResult = { wall: { total: number; nextCursor: string | null; items: WallCardFragment[] } };
export type WallVariables = { filter?: WallFilter | null; order?: WallOrder | null; after?: string | null };
export const Wall: Operation<WallResult, WallVariables> = {
  name: 'Wall',
  kind: 'query',
  hash: '83162459db4550a2af7dfa25a40e44c5d97d7c26a4724910a9c64e6accda71b7',
};

export type WallFacetsResult = { wallFacets: { total: number; stages: { id: string; count: number }[]; themes: { id: string; name: string; count: number }[]; regions: { id: string; count: number }[]; macroRegions: { id: string; name: string; count: number }[]; years: { id: string; count: number }[]; levels: { id: string; name: string; count: number }[]; referents: number } };
export type WallFacetsVariables = { filter?: WallFilter | null };
export const WallFacets: Operation<WallFacetsResult, WallFacetsVariables> = {
  name: 'WallFacets',
  kind: 'query',
  hash: 'f12eb07a7900ffc2c02d8098abe350a434ce938e4439a2ae63aa12908463f2f0',
};

export type WallIgedsResult = { wallIgeds: { id: string; name: string; count: number }[] };
export type WallIgedsVariables = { filter?: WallFilter | null };
export const WallIgeds: Operation<WallIgedsResult, WallIgedsVariables> = {
  name: 'WallIgeds',
  kind: 'query',
  hash: '69942c29d712ad9ae945d7a3d18d5976db58b07cf40b9312539aa6ef690b88b7',
};
