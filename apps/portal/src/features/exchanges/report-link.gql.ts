// Written by scripts/operations.mjs from report-link.graphql.
import type { Operation } from '@lib/web-graphql';

export type ExchangeReportLinkResult = { exchangeReport: { slug: string; number: number; publishedAt: string } | null };
export type ExchangeReportLinkVariables = { slug: string };
export const ExchangeReportLink: Operation<ExchangeReportLinkResult, ExchangeReportLinkVariables> = {
  name: 'ExchangeReportLink',
  kind: 'query',
  hash: '50f51b6b2a4f90c666c310b81661e765990944e0b3e4f1f483bff12ddb995df7',
};
