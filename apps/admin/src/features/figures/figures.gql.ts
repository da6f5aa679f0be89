// Written by scripts/operations.mjs from figures.graphql.
import type { Operation } from '@lib/web-graphql';
import type { SetFigureThresholdInput } from '../../graphql/schema.gen.js';

export type DeskFigureLineFragment = { key: string; name: string; definition: string; unitOne: string; unitMany: string; isPublic: boolean; people: boolean; sql: string; value: number | null; parts: ({ key: string; label: string; value: number | null })[] };

export type FigureThresholdLineFragment = { key: string; name: string; about: string; value: number; min: number; max: number; changes: { value: number; validFrom: string; byName: string; at: string; note: string }[] };

export type FigureThresholdsResult = { figureThresholds: FigureThresholdLineFragment[] };
export type FigureThresholdsVariables = Record<string, never>;
export const FigureThresholds: Operation<FigureThresholdsResult, FigureThresholdsVariables> = {
  name: 'FigureThresholds',
  kind: 'query',
  hash: '8dc3e1cf31e4788b933196f62c1b846154b84fe689e6bb2771b785a73a1ed8c4',
};

export type SetFigureThresholdResult = { setFigureThreshold: FigureThresholdLineFragment[] };
export type SetFigureThresholdVariables = { input: SetFigureThresholdInput };
export const SetFigureThreshold: Operation<SetFigureThresholdResult, SetFigureThresholdVariables> = {
  name: 'SetFigureThreshold',
  kind: 'mutation',
  hash: '439b907a67cba5720dea877a809126fea101e526ed132e251e0898f52faabda3',
};

export type DeskFiguresResult = { deskFigures: { years: number[]; shown: { year: number; from: string; asOf: string; over: boolean; figures: DeskFigureLineFragment[] }; compared: { year: number; asOf: string; figures: DeskFigureLineFragment[] } | null } };
export type DeskFiguresVariables = { year?: number | null; compare?: number | null };
export const DeskFigures: Operation<DeskFiguresResult, DeskFiguresVariables> = {
  name: 'DeskFigures',
  kind: 'query',
  hash: '467c158a12ba777aab8522d40927130398b3693a710d359a1767353ed8537963',
};
