// Written by scripts/operations.mjs from lists.graphql.
import type { Operation } from '@lib/web-graphql';
import type { IgedKind } from '../graphql/schema.gen.js';

export type RegionsResult = { regions: { id: string; name: string }[] };
export type RegionsVariables = Record<string, never>;
export const Regions: Operation<RegionsResult, RegionsVariables> = {
  name: 'Regions',
  kind: 'query',
  hash: 'a7ee86c542bc5b7dc11b6512d6d2f05f8fc2160977028184b80abfb0b1a312d8',
};

export type IgedSearchResult = { igeds: ({ code: string; name: string; kind: IgedKind; regionName: string | null })[] };
export type IgedSearchVariables = { search?: string | null; first?: number | null };
export const IgedSearch: Operation<IgedSearchResult, IgedSearchVariables> = {
  name: 'IgedSearch',
  kind: 'query',
  hash: '93f347de81cbfc12db9e5dd00753a2d7389bfb58ba608474314e304fc0a3ca2f',
};
