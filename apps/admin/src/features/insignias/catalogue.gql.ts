// Written by scripts/operations.mjs from catalogue.graphql.
import type { Operation } from '@lib/web-graphql';
import type { InsigniaChangeInput, InsigniaMeasure, InsigniaPreviewInput, NewInsigniaInput } from '../../graphql/schema.gen.js';

export type DeskInsigniaSheetFragment = { id: string; version: number; name: string; deed: string; meaning: string; enabled: boolean; grades: { grade: number; holders: number; needs: { measure: InsigniaMeasure; kinds: string[]; min: number; told: string }[] }[]; history: ({ version: number; name: string; reason: string | null; createdBy: string | null; createdAt: string })[] };

export type InsigniaCatalogueResult = { insigniaCatalogue: DeskInsigniaSheetFragment[] };
export type InsigniaCatalogueVariables = Record<string, never>;
export const InsigniaCatalogue: Operation<InsigniaCatalogueResult, InsigniaCatalogueVariables> = {
  name: 'InsigniaCatalogue',
  kind: 'query',
  hash: '9ee56d1e24b18b301d5eebe0d0317003651fede602513a031a7504c20aff8aac',
};

export type InsigniaPartsResult = { insigniaParts: { motifs: { id: string; name: string; says: string; taken: boolean }[]; colours: { id: string; name: string }[]; deeds: { kind: string; name: string }[] } };
export type InsigniaPartsVariables = Record<string, never>;
export const InsigniaParts: Operation<InsigniaPartsResult, InsigniaPartsVariables> = {
  name: 'InsigniaParts',
  kind: 'query',
  hash: '9d11c0cafbd9574ee4ffe606239554282d9486b1ad559ba0c39cdb9ff00028f2',
};

export type InsigniaPreviewResult = { insigniaPreview: { grade: number; members: number; newOnes: number; examples: string[] }[] };
export type InsigniaPreviewVariables = { input: InsigniaPreviewInput };
export const InsigniaPreview: Operation<InsigniaPreviewResult, InsigniaPreviewVariables> = {
  name: 'InsigniaPreview',
  kind: 'query',
  hash: '20b77401eb4ce994c4f16139a223e3474144135b3cdecac9f1a24866f9f03fea',
};

export type CreateInsigniaResult = { createInsignia: DeskInsigniaSheetFragment };
export type CreateInsigniaVariables = { input: NewInsigniaInput };
export const CreateInsignia: Operation<CreateInsigniaResult, CreateInsigniaVariables> = {
  name: 'CreateInsignia',
  kind: 'mutation',
  hash: '352e816427e99f45c143744c62b0f43d7f82a7d3863eecd6dcec92304a43029b',
};

export type ChangeInsigniaResult = { changeInsignia: DeskInsigniaSheetFragment };
export type ChangeInsigniaVariables = { input: InsigniaChangeInput };
export const ChangeInsignia: Operation<ChangeInsigniaResult, ChangeInsigniaVariables> = {
  name: 'ChangeInsignia',
  kind: 'mutation',
  hash: '2b6ba8993eafbc884e7f9d1756f774bb0abaa50488e47b0151b2c55e9d3aa6d7',
};
