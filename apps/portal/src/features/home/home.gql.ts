// Written by scripts/operations.mjs from home.graphql.
import type { Operation } from '@lib/web-graphql';
import type { MemberLevelName } from '../../graphql/schema.gen.js';
import type { WallCardFragment } from '../../features/wall/wall.gql.js';
import type { MyPracticeCardFragment } from '../../features/my-practices/my-practices.gql.js';

export type HomeResult = { wall: { total: number; items: WallCardFragment[] } };
export type HomeVariables = Record<string, never>;
export const Home: Operation<HomeResult, HomeVariables> = {
  name: 'Home',
  kind: 'query',
  hash: '974af43e4d65c6e36a5b1534563a3e4af0c1253d57b66ee891fd6036db01e12c',
};

export type HomeMineResult = { myPractices: MyPracticeCardFragment[]; myRecognition: { season: { name: string }; points: number; level: MemberLevelName | null; levelName: string | null; nextLevel: { name: string; pointsMissing: number; minPoints: number } | null; nationalPosition: number | null; nationalTotal: number } };
export type HomeMineVariables = Record<string, never>;
export const HomeMine: Operation<HomeMineResult, HomeMineVariables> = {
  name: 'HomeMine',
  kind: 'query',
  hash: '31d0e06fde1746444e21b5f7f493753fc6626031d2be4f2f0a09b042a8450447',
};
