// Written by scripts/operations.mjs from figures.graphql.
import type { Operation } from '@lib/web-graphql';

export type FigureLineFragment = { key: string; name: string; definition: string; unitOne: string; unitMany: string; value: number | null; hidden: boolean; parts: ({ key: string; label: string; value: number | null; hidden: boolean })[] };

export type CopFiguresResult = { copFigures: { years: number[]; shown: { year: number; asOf: string; over: boolean; figures: FigureLineFragment[] }; compared: { year: number; asOf: string; over: boolean; figures: FigureLineFragment[] } | null; fewest: string } };
export type CopFiguresVariables = { year?: number | null; compare?: number | null };
export const CopFigures: Operation<CopFiguresResult, CopFiguresVariables> = {
  name: 'CopFigures',
  kind: 'query',
  hash: '5fb8375b78ff493b6e5153e97e96ade2a5ff5c984fefec2a95a343a5254e0e67',
};
