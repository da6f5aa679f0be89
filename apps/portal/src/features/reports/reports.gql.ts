// Written by scripts/operations.mjs from reports.graphql.
import type { Operation } from '@lib/web-graphql';
import type { ReportBlockKind, ReportTone } from '../../graphql/schema.gen.js';

export type ReportLineFragment = { slug: string; title: string; startsOn: string; endsOn: string; hostName: string; number: number; publishedAt: string };

export type ReportListResult = { systematizationReports: { items: ReportLineFragment[]; nextCursor: string | null } };
export type ReportListVariables = { after?: string | null };
export const ReportList: Operation<ReportListResult, ReportListVariables> = {
  name: 'ReportList',
  kind: 'query',
  hash: 'c74732e023915eccec3185ef8db2b5aa14327b3bf67dc1ad73b5a8751691679e',
};

export type AmountOfFragment = { figure: string; part: string; label: string; value: number | null; told: string; share: number; short: string; row: number; column: number };

export type PictureOfFragment = { sha256: string; alt: string; caption: string; width: number; height: number };

export type ItemOfFragment = { label: string; heading: string; text: string; link: string; cells: string[]; tone: ReportTone; amount: AmountOfFragment | null; photo: PictureOfFragment | null };

export type BlockOfFragment = { kind: ReportBlockKind; title: string; text: string; headers: string[]; items: ItemOfFragment[]; amounts: AmountOfFragment[]; photos: PictureOfFragment[] };

export type PublicReportFragment = { slug: string; title: string; number: number; latest: number; publishedAt: string; whatChanged: string; contentSha256: string; pdfSha256: string; pdfLength: number; withheldReason: string; days: string; venue: string; hostName: string; macroRegionName: string; cutOff: string; description: string; exchangeSlug: string; parts: { id: string; level: number; kicker: string; title: string; blocks: BlockOfFragment[] }[]; editions: { number: number; publishedAt: string; whatChanged: string; changedParts: string[]; withheld: boolean }[] };

export type SystematizationReportResult = { systematizationReport: PublicReportFragment | null };
export type SystematizationReportVariables = { slug: string; edition?: number | null };
export const SystematizationReport: Operation<SystematizationReportResult, SystematizationReportVariables> = {
  name: 'SystematizationReport',
  kind: 'query',
  hash: 'ec746eac1f54dff245c0e1196494365a126b5de65e6cc2510f9e1846220c1f8a',
};
