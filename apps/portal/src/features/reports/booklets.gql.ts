// Written by scripts/operations.mjs from booklets.graphql.
import type { Operation } from '@lib/web-graphql';
import type { PublishedPartFragment } from '../../features/reports/reports.gql.js';

export type BookletLineFragment = { slug: string; title: string; caseCount: number; regionNames: string[]; number: number; publishedAt: string };

export type BookletListResult = { caseBooklets: { items: BookletLineFragment[]; nextCursor: string | null } };
export type BookletListVariables = { after?: string | null };
export const BookletList: Operation<BookletListResult, BookletListVariables> = {
  name: 'BookletList',
  kind: 'query',
  hash: '14edc7fe71d2afaedd83bc30315266e6611fa98c893ee63518fe49c8c76f12cf',
};

export type CaseBookletResult = { caseBooklet: { slug: string; title: string; caseCount: number; regionNames: string[]; number: number; latest: number; publishedAt: string; whatChanged: string; contentSha256: string; pdfSha256: string; pdfLength: number; withheldReason: string; parts: PublishedPartFragment[]; editions: { number: number; publishedAt: string; whatChanged: string; withheld: boolean }[] } | null };
export type CaseBookletVariables = { slug: string; edition?: number | null };
export const CaseBooklet: Operation<CaseBookletResult, CaseBookletVariables> = {
  name: 'CaseBooklet',
  kind: 'query',
  hash: '20cc4eb2331fd71b2a3525b07b1c5789c85297571fa01525164d717fe58ac3ff',
};
