// Written by scripts/operations.mjs from territory.graphql.
import type { Operation } from '@lib/web-graphql';
import type { CreateIgedInput, IgedKind, UpdateIgedInput, UpdateMacroRegionInput } from '../../graphql/schema.gen.js';

export type MacroFragment = { id: string; name: string; proposed: boolean; regions: { id: string; name: string }[] };

export type MacroRegionsResult = { macroRegions: MacroFragment[]; regions: { id: string; name: string }[] };
export type MacroRegionsVariables = Record<string, never>;
export const MacroRegions: Operation<MacroRegionsResult, MacroRegionsVariables> = {
  name: 'MacroRegions',
  kind: 'query',
  hash: '3a06f78ff301f7347d954ebb17303f93a7c6b7bfdd2c5392cb75ea635796ddbd',
};

export type UpdateMacroRegionResult = { updateMacroRegion: MacroFragment[] };
export type UpdateMacroRegionVariables = { input: UpdateMacroRegionInput };
export const UpdateMacroRegion: Operation<UpdateMacroRegionResult, UpdateMacroRegionVariables> = {
  name: 'UpdateMacroRegion',
  kind: 'mutation',
  hash: '850b0412e7b0581f0da3dffc489e6f9dc255ce702e45e4ef6d33c4a38e8d31cb',
};

export type IgedLineFragment = { code: string; kind: IgedKind; name: string; regionName: string | null; parentName: string | null; mailDomains: string[]; enabled: boolean; members: number };

export type IgedTableResult = { igedTable: { items: IgedLineFragment[]; nextCursor: string | null } };
export type IgedTableVariables = { search?: string | null; kind?: IgedKind | null; region?: string | null; first?: number | null; after?: string | null };
export const IgedTable: Operation<IgedTableResult, IgedTableVariables> = {
  name: 'IgedTable',
  kind: 'query',
  hash: '5baac9aaa5e721e9ccc8fb01ce0ac833b018abd7f0c8e9f75cf1d86ee155b746',
};

export type CreateIgedResult = { createIged: IgedLineFragment };
export type CreateIgedVariables = { input: CreateIgedInput };
export const CreateIged: Operation<CreateIgedResult, CreateIgedVariables> = {
  name: 'CreateIged',
  kind: 'mutation',
  hash: '9e5dd7275ea258232fe973de8cabb475804051737da0623c5b1c1fe5e8ac644a',
};

export type UpdateIgedResult = { updateIged: IgedLineFragment };
export type UpdateIgedVariables = { input: UpdateIgedInput };
export const UpdateIged: Operation<UpdateIgedResult, UpdateIgedVariables> = {
  name: 'UpdateIged',
  kind: 'mutation',
  hash: '3d098b623ad27e2f058c68b8ef225f3cac82c0a19df5d75b2a7a029e75aed71f',
};
