// Written by scripts/operations.mjs from open-data.graphql.
import type { Operation } from '@lib/web-graphql';

export type OpenDataResult = { openData: { key: string; name: string; about: string; columns: { key: string; type: string; about: string }[] }[] };
export type OpenDataVariables = Record<string, never>;
export const OpenData: Operation<OpenDataResult, OpenDataVariables> = {
  name: 'OpenData',
  kind: 'query',
  hash: '1d1dc2e35733959bbb8a95a6e847f903d40237933ed54dc32ee94a8d5ce799a7',
};
