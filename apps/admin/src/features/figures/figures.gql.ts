// Written by scripts/operations.mjs from figures.graphql.
import type { Operation } from '@lib/web-graphql';

export type DeskFigureLineFragment = { key: string; name: string; definition: string; unitOne: string; unitMany: string; isPublic: boolean; people: boolean; sql: string; value: number | null; parts: ({ key: string; label: string; value: number | null })[] };

export type DeskFiguresResult = { deskFigures: { years: number[]; shown: { year: number; from: string; asOf: string; over: boolean; figures: DeskFigureLineFragment[] }; compared: { year: number; asOf: string; figures: DeskFigureLineFragment[] } | null } };
export type DeskFiguresVariables = { year?: number | null; compare?: number | null };
export const DeskFigures: Operation<DeskFiguresResult, DeskFiguresVariables> = {
  name: 'DeskFigures',
  kind: 'query',
  hash: '467c158a12ba777aab8522d40927130398b3693a710d359a1767353ed8537963',
};
