// Written by scripts/operations.mjs from booklets.graphql.
import type { Operation } from '@lib/web-graphql';
import type { MakingState, PublishBookletInput, SaveBookletInput } from '../../graphql/schema.gen.js';
import type { EditionShownFragment, ReportTextShownFragment, RevisionShownFragment } from '../../features/reports/reports.gql.js';

export type DeskBookletRowFragment = { id: string; title: string; slug: string; caseCount: number; latest: number; withheld: boolean; updatedAt: string };

export type BookletCaseFragment = { id: string; code: string; title: string; schoolName: string; igedName: string; regionName: string };

export type DeskBookletFullFragment = { id: string; title: string; slug: string; caseCount: number; latest: number; withheld: boolean; updatedAt: string; updatedByName: string; revision: number; texts: ReportTextShownFragment[]; cases: BookletCaseFragment[]; lines: { code: string; refuses: boolean; sentence: string; mend: string }[]; editions: EditionShownFragment[]; making: { id: string; number: number; state: MakingState; step: string; done: number; steps: number; failure: string } | null };

export type DeskBookletsResult = { deskBooklets: { items: DeskBookletRowFragment[]; nextCursor: string | null } };
export type DeskBookletsVariables = { first?: number | null; after?: string | null };
export const DeskBooklets: Operation<DeskBookletsResult, DeskBookletsVariables> = {
  name: 'DeskBooklets',
  kind: 'query',
  hash: '4f44483ebfc75b532ffed5ba48f2cf62a903921722e2e05b007ae8cce2e240a7',
};

export type DeskBookletReadResult = { deskBooklet: DeskBookletFullFragment | null };
export type DeskBookletReadVariables = { id: string };
export const DeskBookletRead: Operation<DeskBookletReadResult, DeskBookletReadVariables> = {
  name: 'DeskBookletRead',
  kind: 'query',
  hash: '2c5af916f2379e2096843c4712b5739170fd89de1d58f60e495d67ef775c6dbf',
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
  hash: '50901d3463d63e6a88cf909f50f4ef910ca1e46f58b3141d7eee1c0a7c7de072',
};

export type PublishBookletResult = { publishBooklet: DeskBookletFullFragment };
export type PublishBookletVariables = { input: PublishBookletInput };
export const PublishBooklet: Operation<PublishBookletResult, PublishBookletVariables> = {
  name: 'PublishBooklet',
  kind: 'mutation',
  hash: '2367939aed8331423b44f5c80e476235645b1394b4066dd25b01522529f68ec4',
};

export type BookletTextHistoryResult = { history: { items: RevisionShownFragment[]; nextCursor: string | null } };
export type BookletTextHistoryVariables = { documentId: string; key: string; first?: number | null; after?: string | null };
export const BookletTextHistory: Operation<BookletTextHistoryResult, BookletTextHistoryVariables> = {
  name: 'BookletTextHistory',
  kind: 'query',
  hash: '416656d8685f5c0727ffd606bf8f161dd8de9cc9c8d3b1039da94f093ccb793b',
};

export type SaveBookletTextResult = { saved: { key: string; revision: number; body: string; at: string } };
export type SaveBookletTextVariables = { documentId: string; id: string; key: string; revision: number; body: string };
export const SaveBookletText: Operation<SaveBookletTextResult, SaveBookletTextVariables> = {
  name: 'SaveBookletText',
  kind: 'mutation',
  hash: 'b0369a486a9fd084f422f829493b7d545ec8aebb5627274c42989f2bf168cadc',
};

export type RestoreBookletTextResult = { saved: { key: string; revision: number; body: string; at: string } };
export type RestoreBookletTextVariables = { documentId: string; id: string; key: string; revision: number; restores: number };
export const RestoreBookletText: Operation<RestoreBookletTextResult, RestoreBookletTextVariables> = {
  name: 'RestoreBookletText',
  kind: 'mutation',
  hash: 'c41418fb40d11cec0725848efb947af763b21ad0363ea6ca125e18480655f6f8',
};

export type WithholdBookletResult = { changed: DeskBookletFullFragment };
export type WithholdBookletVariables = { documentId: string; number: number; withheld: boolean; reason: string };
export const WithholdBooklet: Operation<WithholdBookletResult, WithholdBookletVariables> = {
  name: 'WithholdBooklet',
  kind: 'mutation',
  hash: '26e3e3b5d80e861a4bf6cbc67fb1cc9047eb2ff7b07359ff9e79e6a2e9bb884d',
};
