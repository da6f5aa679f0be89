// Written by scripts/operations.mjs from booklets.graphql.
import type { Operation } from '@lib/web-graphql';
import type { MakingState, PublishBookletInput, SaveBookletInput } from '../../graphql/schema.gen.js';

export type DeskBookletRowFragment = { id: string; title: string; slug: string; caseCount: number; latest: number; updatedAt: string };

export type BookletCaseFragment = { id: string; code: string; title: string; schoolName: string; igedName: string; regionName: string };

export type DeskBookletFullFragment = { id: string; title: string; slug: string; caseCount: number; latest: number; updatedAt: string; introduction: string; closing: string; revision: number; cases: BookletCaseFragment[]; lines: { code: string; refuses: boolean; sentence: string; mend: string }[]; editions: { number: number; publishedAt: string; whatChanged: string }[]; making: { id: string; number: number; state: MakingState; step: string; done: number; steps: number; failure: string } | null };

export type DeskBookletsResult = { deskBooklets: { items: DeskBookletRowFragment[]; nextCursor: string | null } };
export type DeskBookletsVariables = { first?: number | null; after?: string | null };
export const DeskBooklets: Operation<DeskBookletsResult, DeskBookletsVariables> = {
  name: 'DeskBooklets',
  kind: 'query',
  hash: '4c44a22c9d0552931a0b064519b0fabc2939213fdcad5c20ef217ebc77e749df',
};

export type DeskBookletReadResult = { deskBooklet: DeskBookletFullFragment | null };
export type DeskBookletReadVariables = { id: string };
export const DeskBookletRead: Operation<DeskBookletReadResult, DeskBookletReadVariables> = {
  name: 'DeskBookletRead',
  kind: 'query',
  hash: '3f86481a45ff13c74687c147c795d4f32a4d07a6acf38b0c353ab29d19e53a95',
};

export type BookletCasesResult = { bookletCases: BookletCaseFragment[] };
export type BookletCasesVariables = { search?: string | null };
export const BookletCases: Operation<BookletCasesResult, BookletCasesVariables> = {
  name: 'BookletCases',
  kind: 'query',
  hash: 'a7f396a99ac34867fd0facfb716ff7fb9608c6cdae4a489f84c08f8de61f61c9',
};

export type BookletPreviewResult = { bookletPreview: string[] };
export type BookletPreviewVariables = { bookletId: string; section: string; body?: string | null };
export const BookletPreview: Operation<BookletPreviewResult, BookletPreviewVariables> = {
  name: 'BookletPreview',
  kind: 'query',
  hash: '0f7b710951d19fa781c0dfcb5da36226530d9f65d19b41250f537f933685c699',
};

export type SaveBookletResult = { saveBooklet: DeskBookletFullFragment };
export type SaveBookletVariables = { input: SaveBookletInput };
export const SaveBooklet: Operation<SaveBookletResult, SaveBookletVariables> = {
  name: 'SaveBooklet',
  kind: 'mutation',
  hash: '6b42ecdbbf325ffa2a85795ce4c93af36d41fdb5c78aecccf84f49a7aad5183a',
};

export type PublishBookletResult = { publishBooklet: DeskBookletFullFragment };
export type PublishBookletVariables = { input: PublishBookletInput };
export const PublishBooklet: Operation<PublishBookletResult, PublishBookletVariables> = {
  name: 'PublishBooklet',
  kind: 'mutation',
  hash: '12b24c69a2608a886e582043d353114a0ad70d5a0d573a61175b40e62753418b',
};
