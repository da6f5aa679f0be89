// Written by scripts/operations.mjs from similar.graphql.
import type { Operation } from '@lib/web-graphql';
import type { SimilarToInput, Stage } from '../../graphql/schema.gen.js';

export type SimilarCardFragment = { id: string; slug: string; title: string; summary: string; stage: Stage; themeName: string; regionName: string; leadIgedName: string; sameTheme: boolean; sameRegion: boolean };

export type SimilarResult = { similarPractices: SimilarCardFragment[] };
export type SimilarVariables = { slug: string };
export const Similar: Operation<SimilarResult, SimilarVariables> = {
  name: 'Similar',
  kind: 'query',
  hash: 'be8ff1b238faffa47443aea8274eac4979a813871a3f4c1697bd190b7d9e4efa',
};

export type SimilarToMineResult = { similarToMine: SimilarCardFragment[] };
export type SimilarToMineVariables = { input: SimilarToInput };
export const SimilarToMine: Operation<SimilarToMineResult, SimilarToMineVariables> = {
  name: 'SimilarToMine',
  kind: 'query',
  hash: 'd85196a88db04a1ff0f1278f3c029d6b7cddb793d43b8d98770fc4e52015a46b',
};
