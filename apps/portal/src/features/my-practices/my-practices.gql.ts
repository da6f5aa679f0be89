// Written by scripts/operations.mjs from my-practices.graphql.
import type { Operation } from '@lib/web-graphql';
import type { PracticeStatus, Stage, StartPracticeInput, Validity } from '../../graphql/schema.gen.js';

export type MyPracticeCardFragment = { id: string; code: string | null; title: string; status: PracticeStatus; edition: number; publishedVersion: number | null; slug: string | null; stage: Stage; updatedAt: string; sectionsDone: number; sectionsTotal: number; observations: number; improvementsOpen: number; validity: { state: Validity; validUntil: string; canConfirm: boolean } | null };

export type MyPracticesResult = { myPractices: MyPracticeCardFragment[] };
export type MyPracticesVariables = Record<string, never>;
export const MyPractices: Operation<MyPracticesResult, MyPracticesVariables> = {
  name: 'MyPractices',
  kind: 'query',
  hash: '8549e335a5886ab3d2e53e92b143e07c66dd9799925fecbfbf1b438ca626036b',
};

export type StartPracticeResult = { startPractice: { id: string; title: string } };
export type StartPracticeVariables = { input: StartPracticeInput };
export const StartPractice: Operation<StartPracticeResult, StartPracticeVariables> = {
  name: 'StartPractice',
  kind: 'mutation',
  hash: 'b11682389381c8aa92a204acc9ae9c48e2ad9c41f76a51d36f0d0f6c5a6f0394',
};

export type DiscardDraftResult = { discardDraft: boolean };
export type DiscardDraftVariables = { practiceId: string };
export const DiscardDraft: Operation<DiscardDraftResult, DiscardDraftVariables> = {
  name: 'DiscardDraft',
  kind: 'mutation',
  hash: '42b4057b47bfd9bb261494931ad4ecb8368f07db0325af1c2e42ab262bcb3358',
};
