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
  hash: 'a6963e525ef339181ccf470f6e3bb4164634ff176bf9c41e96478f82128e5b69',
};
