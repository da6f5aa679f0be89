// Written by scripts/operations.mjs from context.graphql.
import type { Operation } from '@lib/web-graphql';
import type { IgedConnectivity, IgedContextImportInput, IgedContextInput, IgedKind, IgedSize } from '../../graphql/schema.gen.js';

export type ContextLineFragment = { code: string; kind: IgedKind; name: string; regionName: string | null; connectivity: IgedConnectivity | null; size: IgedSize | null; source: string | null; asOf: string | null; updatedAt: string | null };

export type IgedContextsResult = { igedContexts: { items: ContextLineFragment[]; missing: number; nextCursor: string | null } };
export type IgedContextsVariables = { search?: string | null; kind?: IgedKind | null; region?: string | null; onlyMissing?: boolean | null; first?: number | null; after?: string | null };
export const IgedContexts: Operation<IgedContextsResult, IgedContextsVariables> = {
  name: 'IgedContexts',
  kind: 'query',
  hash: 'c11ef328145e4ce96a0b15fd86b7635ba11e073c18fce2fd573783ac90cd0730',
};

export type SetIgedContextResult = { setIgedContext: ContextLineFragment };
export type SetIgedContextVariables = { input: IgedContextInput };
export const SetIgedContext: Operation<SetIgedContextResult, SetIgedContextVariables> = {
  name: 'SetIgedContext',
  kind: 'mutation',
  hash: 'a6c8f05147f935684c932be6eeca6efceb2a3d54fe3888d9084e0f9c6f97c8b5',
};

export type ImportIgedContextResult = { importIgedContext: { applied: boolean; changed: number; same: number; problems: { line: number; text: string; message: string }[] } };
export type ImportIgedContextVariables = { input: IgedContextImportInput };
export const ImportIgedContext: Operation<ImportIgedContextResult, ImportIgedContextVariables> = {
  name: 'ImportIgedContext',
  kind: 'mutation',
  hash: '0d2fe6f8c67581f6cdc7139cbb25f324c907465b030ed2d9fbdaec8d1286a7a0',
};
