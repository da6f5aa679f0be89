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

export type PublishedPartFragment = { id: string; level: number; kicker: string; title: string; blocks: BlockOfFragment[] };

export type PublicReportFragment = { slug: string; title: string; number: number; latest: number; publishedAt: string; whatChanged: string; contentSha256: string; pdfSha256: string; pdfLength: number; withheldReason: string; takenBack: number; days: string; venue: string; hostName: string; macroRegionName: string; cutOff: string; description: string; exchangeSlug: string; parts: PublishedPartFragment[]; editions: { number: number; publishedAt: string; whatChanged: string; changedParts: string[]; withheld: boolean }[] };

export type SystematizationReportResult = { systematizationReport: PublicReportFragment | null };
export type SystematizationReportVariables = { slug: string; edition?: number | null };
export const SystematizationReport: Operation<SystematizationReportResult, SystematizationReportVariables> = {
  name: 'SystematizationReport',
  kind: 'query',
  hash: '85fe5d12fc6b95c394595b29165f7a2668d76e1f0e55c4c6594e415482fd898f',
};
