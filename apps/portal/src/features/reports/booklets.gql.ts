// Written by scripts/operations.mjs from booklets.graphql.
import type { Operation } from '@lib/web-graphql';
import type { BlockOfFragment } from '../../features/reports/reports.gql.js';

export type BookletLineFragment = { slug: string; title: string; caseCount: number; regionNames: string[]; number: number; publishedAt: string };

export type BookletListResult = { caseBooklets: { items: BookletLineFragment[]; nextCursor: string | null } };
export type BookletListVariables = { after?: string | null };
export const BookletList: Operation<BookletListResult, BookletListVariables> = {
  name: 'BookletList',
  kind: 'query',
  hash: '14edc7fe71d2afaedd83bc30315266e6611fa98c893ee63518fe49c8c76f12cf',
};

export type CaseBookletResult = { caseBooklet: { slug: string; title: string; caseCount: number; regionNames: string[]; number: number; latest: number; publishedAt: string; whatChanged: string; contentSha256: string; pdfSha256: string; pdfLength: number; parts: { id: string; level: number; kicker: string; title: string; blocks: BlockOfFragment[] }[]; editions: { number: number; publishedAt: string; whatChanged: string }[] } | null };
export type CaseBookletVariables = { slug: string; edition?: number | null };
export const CaseBooklet: Operation<CaseBookletResult, CaseBookletVariables> = {
  name: 'CaseBooklet',
  kind: 'query',
  hash: '86548bf4abd920ac9bfcd5ce2140e03de185e64c0710c22ef33037aa65e75099',
};
