// Written by scripts/operations.mjs from initiatives.graphql.
import type { Operation } from '@lib/web-graphql';
import type { InitiativeState, ShareInitiativeInput } from '../../graphql/schema.gen.js';

export type InitiativeCardFragment = { id: string; state: InitiativeState; title: string; lead: string; themeName: string; regionName: string; igedName: string; authorName: string; sharedAt: string; contributionCount: number; asksHelp: boolean; image: { url: string; width: number; height: number } | null };

export type InitiativesResult = { initiatives: { items: InitiativeCardFragment[]; nextCursor: string | null } };
export type InitiativesVariables = { search?: string | null; theme?: string | null; region?: string | null; state?: InitiativeState | null; after?: string | null };
export const Initiatives: Operation<InitiativesResult, InitiativesVariables> = {
  name: 'Initiatives',
  kind: 'query',
  hash: '68eeaff62891e29025e718dafead31f3a6a3361173df8f4644f86b411c106239',
};

export type InitiativeThemesResult = { themes: ({ id: string; name: string; parentId: string | null })[] };
export type InitiativeThemesVariables = Record<string, never>;
export const InitiativeThemes: Operation<InitiativeThemesResult, InitiativeThemesVariables> = {
  name: 'InitiativeThemes',
  kind: 'query',
  hash: 'b576de46a1d63fbd4804baf4f408c2ea78fcbde3f9e6f77f04bc8c5aeede798f',
};

export type MyInitiativesResult = { myInitiatives: { items: InitiativeCardFragment[]; nextCursor: string | null } };
export type MyInitiativesVariables = { after?: string | null };
export const MyInitiatives: Operation<MyInitiativesResult, MyInitiativesVariables> = {
  name: 'MyInitiatives',
  kind: 'query',
  hash: 'd575035bfa624c5a4ba93ff1d894694e7daaa0cc1950c123eaf05890032b77cc',
};

export type ShareInitiativeResult = { shareInitiative: { id: string } };
export type ShareInitiativeVariables = { input: ShareInitiativeInput };
export const ShareInitiative: Operation<ShareInitiativeResult, ShareInitiativeVariables> = {
  name: 'ShareInitiative',
  kind: 'mutation',
  hash: 'b28141aa5c42baad524c3d47975d8b429609298b7d3efe788e48a3b4f36f8e47',
};
