// Written by scripts/operations.mjs from figures.graphql.
import type { Operation } from '@lib/web-graphql';

export type FigureLineFragment = { key: string; name: string; definition: string; unitOne: string; unitMany: string; value: number | null; hidden: boolean; parts: ({ key: string; label: string; value: number | null; hidden: boolean })[] };

export type CopFiguresResult = { copFigures: { years: number[]; shown: { year: number; asOf: string; over: boolean; figures: FigureLineFragment[] }; compared: { year: number; asOf: string; over: boolean; figures: FigureLineFragment[] } | null } };
export type CopFiguresVariables = { year?: number | null; compare?: number | null };
export const CopFigures: Operation<CopFiguresResult, CopFiguresVariables> = {
  name: 'CopFigures',
  kind: 'query',
  hash: '1215bde47f994c7f6e5100b52e728508806c7d8c00c95d478605c49a0329c7a2',
};
