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
  hash: '19b9b66e729f1e64d8f02edde908153778bb0dae35cd022666a71243154811a7',
};

export type HomeMineResult = { myPractices: MyPracticeCardFragment[]; myRecognition: { season: { name: string }; points: number; level: MemberLevelName | null; levelName: string | null; nextLevel: { name: string; pointsMissing: number; minPoints: number } | null; nationalPosition: number | null; nationalTotal: number } };
export type HomeMineVariables = Record<string, never>;
export const HomeMine: Operation<HomeMineResult, HomeMineVariables> = {
  name: 'HomeMine',
  kind: 'query',
  hash: '31d0e06fde1746444e21b5f7f493753fc6626031d2be4f2f0a09b042a8450447',
};
