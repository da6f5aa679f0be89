// Written by scripts/operations.mjs from reports.graphql.
import type { Operation } from '@lib/web-graphql';
import type { MakingState, PublishReportInput, ReportState, TryReportInput } from '../../graphql/schema.gen.js';

export type DeskReportRowFragment = { exchangeId: string; title: string; startsOn: string; endsOn: string; hostName: string; state: ReportState; latest: number; publishedAt: string | null; making: boolean };

export type DeskReportsResult = { deskReports: { items: DeskReportRowFragment[]; nextCursor: string | null } };
export type DeskReportsVariables = { first?: number | null; after?: string | null };
export const DeskReports: Operation<DeskReportsResult, DeskReportsVariables> = {
  name: 'DeskReports',
  kind: 'query',
  hash: '4f80e0ca14ba104cdcc80c8e972451b59c61ff17d25917352f5e5bca27939d50',
};

export type MakingShownFragment = { id: string; exchangeId: string; number: number | null; state: MakingState; step: string; done: number; steps: number; failure: string; path: string | null; byName: string; askedAt: string; finishedAt: string | null };

export type ReportTextShownFragment = { key: string; title: string; help: string; limit: number; text: string; own: boolean; revision: number; byName: string | null; at: string | null; changed: boolean };

export type EditionShownFragment = { number: number; publishedAt: string; byName: string; whatChanged: string; changedParts: string[]; pdfSha256: string; pdfLength: number; annexSha256: string; withheld: boolean; reason: string; takenBack: number };

export type DeskReportFullFragment = { exchangeId: string; slug: string; title: string; state: ReportState; latest: number; changedParts: string[]; texts: ReportTextShownFragment[]; editions: EditionShownFragment[]; making: MakingShownFragment | null };

export type DeskReportReadResult = { deskReport: DeskReportFullFragment | null };
export type DeskReportReadVariables = { exchangeId: string };
export const DeskReportRead: Operation<DeskReportReadResult, DeskReportReadVariables> = {
  name: 'DeskReportRead',
  kind: 'query',
  hash: '350b19e82c2fdd605ffb143e075c72b2b2cd3b321180e50323fc34de0bbec0a3',
};

export type OpenReportResult = { openReport: DeskReportFullFragment | null };
export type OpenReportVariables = { exchangeId: string };
export const OpenReport: Operation<OpenReportResult, OpenReportVariables> = {
  name: 'OpenReport',
  kind: 'mutation',
  hash: '74be96acefa918ebaf3bb33a83e22eb3ffeba7287b21caa2638219506a3acbae',
};

export type RevisionShownFragment = { revision: number; body: string; restores: number | null; byName: string; at: string };

export type ReportTextHistoryResult = { history: { items: RevisionShownFragment[]; nextCursor: string | null } };
export type ReportTextHistoryVariables = { documentId: string; key: string; first?: number | null; after?: string | null };
export const ReportTextHistory: Operation<ReportTextHistoryResult, ReportTextHistoryVariables> = {
  name: 'ReportTextHistory',
  kind: 'query',
  hash: 'd79f6639823c130518382402f46ea469b2d7af27c183d7bed7b638d108a031ca',
};

export type SaveReportTextResult = { saved: { key: string; revision: number; body: string; at: string } };
export type SaveReportTextVariables = { documentId: string; id: string; key: string; revision: number; body: string };
export const SaveReportText: Operation<SaveReportTextResult, SaveReportTextVariables> = {
  name: 'SaveReportText',
  kind: 'mutation',
  hash: '79df3900c8a2bdbf43ab98a47d723665d769c603150405ec76e3885655cd489d',
};

export type RestoreReportTextResult = { saved: { key: string; revision: number; body: string; at: string } };
export type RestoreReportTextVariables = { documentId: string; id: string; key: string; revision: number; restores: number };
export const RestoreReportText: Operation<RestoreReportTextResult, RestoreReportTextVariables> = {
  name: 'RestoreReportText',
  kind: 'mutation',
  hash: '52d1b91264d120093c9e0327ce2fdfe8a299735eb370a4aea8b0ce69cd4d6999',
};

export type ReportPreviewReadResult = { reportPreview: { pages: string[] } };
export type ReportPreviewReadVariables = { exchangeId: string; section: string; body?: string | null };
export const ReportPreviewRead: Operation<ReportPreviewReadResult, ReportPreviewReadVariables> = {
  name: 'ReportPreviewRead',
  kind: 'query',
  hash: 'f8b91f1032634a33c7c7bb984e30eb2d0a0a9d90e8f2f95e198264857eb4e6f6',
};

export type CheckLineShownFragment = { code: string; refuses: boolean; sentence: string; mend: string };

export type ReportCheckReadResult = { reportCheck: { lines: CheckLineShownFragment[]; changedParts: string[] } };
export type ReportCheckReadVariables = { exchangeId: string };
export const ReportCheckRead: Operation<ReportCheckReadResult, ReportCheckReadVariables> = {
  name: 'ReportCheckRead',
  kind: 'query',
  hash: '90645b0e7abd5c0a08c0ce58dfddf9310102d327ce108b8873e178b1cf400bb5',
};

export type ReportMakingReadResult = { reportMaking: MakingShownFragment | null };
export type ReportMakingReadVariables = { id: string };
export const ReportMakingRead: Operation<ReportMakingReadResult, ReportMakingReadVariables> = {
  name: 'ReportMakingRead',
  kind: 'query',
  hash: '5dcf3d62e7fd0598cf6b01af6bd1acdae6bcb46c681a38ba7688da32da70cde1',
};

export type TryReportResult = { tryReport: MakingShownFragment | null };
export type TryReportVariables = { input: TryReportInput };
export const TryReport: Operation<TryReportResult, TryReportVariables> = {
  name: 'TryReport',
  kind: 'mutation',
  hash: '23363ba4bcf944ddb1d5eee89f6c7ede60b5b8765dfd64b2d82741762449c13e',
};

export type PublishReportResult = { publishReport: MakingShownFragment | null };
export type PublishReportVariables = { input: PublishReportInput };
export const PublishReport: Operation<PublishReportResult, PublishReportVariables> = {
  name: 'PublishReport',
  kind: 'mutation',
  hash: '4fb75c867041808cd8389c61ac41146219287e792a0d40c6898d663234d48e43',
};

export type WithholdReportEditionResult = { changed: DeskReportFullFragment | null };
export type WithholdReportEditionVariables = { documentId: string; number: number; withheld: boolean; reason: string };
export const WithholdReportEdition: Operation<WithholdReportEditionResult, WithholdReportEditionVariables> = {
  name: 'WithholdReportEdition',
  kind: 'mutation',
  hash: '7789c08960dc1e28311618ea0c6c378c835152b51e8075c2d0d4df886b1ef664',
};
