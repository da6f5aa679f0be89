// Written by scripts/operations.mjs from initiative.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ContributeInput, InitiativeOrigin, InitiativeState, ReportInitiativeInput, Stage } from '../../graphql/schema.gen.js';

export type InitiativeViewFragment = { id: string; state: InitiativeState; title: string; problem: string; proposal: string; help: string; themeId: string; themeName: string; regionName: string; igedName: string; authorName: string; authorPost: string; sharedAt: string; edited: boolean; contributionCount: number; accompanimentCount: number; photo: { caption: string; images: { url: string; width: number; height: number }[] } | null; origin: InitiativeOrigin | null; sourceLabel: string; sourceLink: string; practiceSlug: string | null; mine: boolean };

export type InitiativeReplyViewFragment = { id: string; text: string; authorName: string; authorPost: string; authorIgedName: string; fromAuthor: boolean; writtenAt: string; useful: boolean; mine: boolean };

export type InitiativeDetailResult = { initiative: InitiativeViewFragment | null };
export type InitiativeDetailVariables = { id: string };
export const InitiativeDetail: Operation<InitiativeDetailResult, InitiativeDetailVariables> = {
  name: 'InitiativeDetail',
  kind: 'query',
  hash: 'b2999473d5de999948a7eee5ea6fe104745268e7e677e023e31f0a815e6313a7',
};

export type InitiativeTalkResult = { initiativeTalk: { limit: number; nextCursor: string | null; items: { id: string; text: string; authorName: string; authorPost: string; authorIgedName: string; fromAuthor: boolean; writtenAt: string; useful: boolean; mine: boolean; withdrawn: boolean; replies: InitiativeReplyViewFragment[] }[] } };
export type InitiativeTalkVariables = { id: string; after?: string | null };
export const InitiativeTalk: Operation<InitiativeTalkResult, InitiativeTalkVariables> = {
  name: 'InitiativeTalk',
  kind: 'query',
  hash: '5a59dd540dbd3b98fda7da719350230991b8919a430f2441e551804e37d4601d',
};

export type SimilarToInitiativeResult = { similarToInitiative: { id: string; slug: string; title: string; summary: string; stage: Stage; themeName: string; regionName: string; leadIgedName: string; sameTheme: boolean; sameRegion: boolean }[] };
export type SimilarToInitiativeVariables = { id: string };
export const SimilarToInitiative: Operation<SimilarToInitiativeResult, SimilarToInitiativeVariables> = {
  name: 'SimilarToInitiative',
  kind: 'query',
  hash: 'fbe605e0c3cc4018b76fbdbc9bfd4bb4ec32e3ff40b6fc508d36a20ba6003a04',
};

export type ContributeResult = { contributeToInitiative: { id: string; total: number } };
export type ContributeVariables = { input: ContributeInput };
export const Contribute: Operation<ContributeResult, ContributeVariables> = {
  name: 'Contribute',
  kind: 'mutation',
  hash: '2e4b4a446ea33363374e2f45a5715111879c3a8ffbcd313a5f8a19fed2c5f448',
};

export type RemoveContributionResult = { removeContribution: { id: string; total: number } };
export type RemoveContributionVariables = { id: string };
export const RemoveContribution: Operation<RemoveContributionResult, RemoveContributionVariables> = {
  name: 'RemoveContribution',
  kind: 'mutation',
  hash: 'd93993775193ed9017937eaee930675ca4f4abb957f5fe713904fc8dd43e6bb4',
};

export type MarkContributionResult = { markContributionUseful: { id: string; useful: boolean } };
export type MarkContributionVariables = { id: string };
export const MarkContribution: Operation<MarkContributionResult, MarkContributionVariables> = {
  name: 'MarkContribution',
  kind: 'mutation',
  hash: '36e8a37b8d79f8dded86111ffc23368cbdbbcd45fb012f2ad37a43eb728eedc4',
};

export type UnmarkContributionResult = { unmarkContributionUseful: { id: string; useful: boolean } };
export type UnmarkContributionVariables = { id: string };
export const UnmarkContribution: Operation<UnmarkContributionResult, UnmarkContributionVariables> = {
  name: 'UnmarkContribution',
  kind: 'mutation',
  hash: '73bb8dd0591d49ca26a19d79f2fa81c270dbf8f34ccf83b1f7ee5f1a5a3eabf3',
};

export type ReportInitiativeResult = { reportInitiative: boolean };
export type ReportInitiativeVariables = { input: ReportInitiativeInput };
export const ReportInitiative: Operation<ReportInitiativeResult, ReportInitiativeVariables> = {
  name: 'ReportInitiative',
  kind: 'mutation',
  hash: '8d348b876072b161c62e164edbc2662549304f73edcd8bd0c267ec33b248c72f',
};
