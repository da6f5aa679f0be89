// Written by scripts/operations.mjs from allies.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AllyKind, ContributionKind } from '../../graphql/schema.gen.js';

export type AllyLineFragment = { id: string; slug: string; name: string; kind: AllyKind; regionNames: string[]; themeNames: string[]; expertCount: number; contributionCount: number; logoUrl: string | null };

export type AllyDeedFragment = { id: string; kind: ContributionKind; title: string; link: string; what: string; on: string };

export type AllyDirectoryResult = { allies: { items: AllyLineFragment[]; nextCursor: string | null } };
export type AllyDirectoryVariables = { kind?: AllyKind | null; regionId?: string | null; search?: string | null; after?: string | null };
export const AllyDirectory: Operation<AllyDirectoryResult, AllyDirectoryVariables> = {
  name: 'AllyDirectory',
  kind: 'query',
  hash: '844d73568d2dcbd473b1e2173cc9465c305a2e4bd066fb4096e2b97990a825dd',
};

export type AllyPageResult = { ally: { id: string; slug: string; name: string; kind: AllyKind; regionNames: string[]; themeNames: string[]; logoUrl: string | null; description: string; link: string; retired: boolean; experts: { name: string; post: string; institution: string }[]; exchanges: number; challenges: number; sessions: number } | null };
export type AllyPageVariables = { slug: string };
export const AllyPage: Operation<AllyPageResult, AllyPageVariables> = {
  name: 'AllyPage',
  kind: 'query',
  hash: '5d605054b3c408ee58445528f2b54a12b1dbfa5f6323b3c17be1e82ec27e801f',
};

export type AllyDeedsResult = { allyContributions: { items: AllyDeedFragment[]; nextCursor: string | null } };
export type AllyDeedsVariables = { slug: string; after?: string | null };
export const AllyDeeds: Operation<AllyDeedsResult, AllyDeedsVariables> = {
  name: 'AllyDeeds',
  kind: 'query',
  hash: 'f9f354acdabd53eeccb9a10b60510aec7ee618073f6d290c17cba888776a2ad1',
};
