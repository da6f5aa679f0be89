// Written by scripts/operations.mjs from territory.graphql.
import type { Operation } from '@lib/web-graphql';

export type RegionsResult = { regions: { id: string; name: string; shortName: string; tileLabel: string; tileRow: number; tileColumn: number }[] };
export type RegionsVariables = Record<string, never>;
export const Regions: Operation<RegionsResult, RegionsVariables> = {
  name: 'Regions',
  kind: 'query',
  hash: '3b9aa9125e24f9f2e41870b74df639fb7c255b75b54bef97adc4235fd77803e0',
};
