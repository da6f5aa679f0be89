// Written by scripts/operations.mjs from importing.graphql.
import type { Operation } from '@lib/web-graphql';
import type { BringImportInput, CheckImportInput, ImportKind, ImportState } from '../../graphql/schema.gen.js';

export type ImportLineShownFragment = { id: string; kind: ImportKind; state: ImportState; fileName: string; rowCount: number; checked: number; wrong: number; repeated: number; created: number; withPoints: boolean; madeByName: string; madeAt: string; finishedAt: string | null };

export type ImportShownFragment = { id: string; kind: ImportKind; state: ImportState; fileName: string; rowCount: number; checked: number; wrong: number; repeated: number; created: number; withPoints: boolean; madeByName: string; madeAt: string; finishedAt: string | null; headers: string[]; sample: string[][]; mayEarn: boolean; broughtBefore: string | null; columns: ({ key: string; label: string; about: string; required: boolean; column: number | null })[] };

export type ImportsResult = { imports: { items: ImportLineShownFragment[]; nextCursor: string | null } };
export type ImportsVariables = { first?: number | null; after?: string | null };
export const Imports: Operation<ImportsResult, ImportsVariables> = {
  name: 'Imports',
  kind: 'query',
  hash: 'ee9245579d2cc95fe81e3e43d412a4f10376c33997a9fd471334b56aa428e837',
};

export type ImportOneResult = { importBatch: ImportShownFragment };
export type ImportOneVariables = { id: string };
export const ImportOne: Operation<ImportOneResult, ImportOneVariables> = {
  name: 'ImportOne',
  kind: 'query',
  hash: 'f107ecd5be9693f026dfe200a16595feaf75ce13382db81fe718ca9d8efa2ec7',
};

export type ImportProblemsResult = { importProblems: { items: ({ row: number; cell: string | null; label: string | null; message: string })[]; nextCursor: string | null } };
export type ImportProblemsVariables = { id: string; first?: number | null; after?: string | null };
export const ImportProblems: Operation<ImportProblemsResult, ImportProblemsVariables> = {
  name: 'ImportProblems',
  kind: 'query',
  hash: 'dcfda8dad068411254517a284b07c78ffdf6b23b555e7611a8ca7fbb92c055b0',
};

export type BroughtInResult = { broughtIn: { fileName: string; row: number; at: string } | null };
export type BroughtInVariables = { id: string };
export const BroughtIn: Operation<BroughtInResult, BroughtInVariables> = {
  name: 'BroughtIn',
  kind: 'query',
  hash: '968f1349c66f4a8b5c2991f3cb66eae526dc512942a2f1f5900012da8a6d6d1f',
};

export type CheckImportResult = { checkImport: ImportShownFragment };
export type CheckImportVariables = { input: CheckImportInput };
export const CheckImport: Operation<CheckImportResult, CheckImportVariables> = {
  name: 'CheckImport',
  kind: 'mutation',
  hash: '6b911a5142571a83c22b7e13c7053592a918be72fef74bfc3d4f1ac69e43d682',
};

export type BringImportResult = { bringImport: ImportShownFragment };
export type BringImportVariables = { input: BringImportInput };
export const BringImport: Operation<BringImportResult, BringImportVariables> = {
  name: 'BringImport',
  kind: 'mutation',
  hash: '5472f13847073783060dc3b5481bf1ee9e6e12a0450f35a39f0cba4a4c23ed8b',
};

export type AbandonImportResult = { abandonImport: ImportShownFragment };
export type AbandonImportVariables = { id: string };
export const AbandonImport: Operation<AbandonImportResult, AbandonImportVariables> = {
  name: 'AbandonImport',
  kind: 'mutation',
  hash: '6e7afe2da62bc98de8b4a74287a7becf6bce2d14fd3736f1bb33c3bf92019ec6',
};
