// Written by scripts/operations.mjs from home.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AdvisoryWait, MemberLevelName } from '../../graphql/schema.gen.js';
import type { WallCardFragment } from '../../features/wall/wall.gql.js';
import type { MyPracticeCardFragment } from '../../features/my-practices/my-practices.gql.js';

export type HomeResult = { wall: { total: number; items: WallCardFragment[] } };
export type HomeVariables = Record<string, never>;
export const Home: Operation<HomeResult, HomeVariables> = {
  name: 'Home',
  kind: 'query',
  hash: '19b9b66e729f1e64d8f02edde908153778bb0dae35cd022666a71243154811a7',
};

export type HomeMineResult = { advisoryWaiting: ({ id: string; code: string; topic: string; startsAt: string | null; what: AdvisoryWait })[]; dueCommitments: { id: string; practiceId: string; practiceTitle: string; text: string; dueOn: string; overdue: boolean }[]; myWebinars: { slug: string; title: string; startsAt: string }[]; myPractices: MyPracticeCardFragment[]; myRecognition: { season: { name: string }; points: number; level: MemberLevelName | null; levelName: string | null; nextLevel: { name: string; pointsMissing: number; minPoints: number } | null; nationalPosition: number | null; nationalTotal: number } };
export type HomeMineVariables = Record<string, never>;
export const HomeMine: Operation<HomeMineResult, HomeMineVariables> = {
  name: 'HomeMine',
  kind: 'query',
  hash: '0560670368b7575039b4cc4e5b8cf55e89f5a20ec14b259dcdc021ef36722a97',
};
