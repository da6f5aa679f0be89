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

export type WallFacetsResult = { wallFacets: { total: number; stages: { id: string; count: number }[]; themes: { id: string; name: string; count: number }[]; regions: { id: string; count: number }[] } };
export type WallFacetsVariables = { filter?: WallFilter | null };
export const WallFacets: Operation<WallFacetsResult, WallFacetsVariables> = {
  name: 'WallFacets',
  kind: 'query',
  hash: '9e10309a537d25dc70add9f74b3027cbddacb9b3bf18a5dad1b91bb9af79e178',
};
