// Written by scripts/operations.mjs from insignias.graphql.
import type { Operation } from '@lib/web-graphql';
import type { InsigniaStanding } from '../../graphql/schema.gen.js';

export type InsigniaCardFragment = { id: string; name: string; deed: string; meaning: string; inUse: boolean; grades: { grade: number; criterion: string; holders: number }[] };

export type InsigniaGalleryResult = { insigniaGallery: InsigniaCardFragment[] };
export type InsigniaGalleryVariables = Record<string, never>;
export const InsigniaGallery: Operation<InsigniaGalleryResult, InsigniaGalleryVariables> = {
  name: 'InsigniaGallery',
  kind: 'query',
  hash: '4c3d35c45b23397b2801b20d222c7967fae4f66e5c39b655910f63f3f8dc83ef',
};

export type InsigniaDetailResult = { insignia: { insignia: InsigniaCardFragment; holders: ({ awardId: string; name: string; igedName: string | null; grade: number; awardedAt: string })[] } | null };
export type InsigniaDetailVariables = { id: string };
export const InsigniaDetail: Operation<InsigniaDetailResult, InsigniaDetailVariables> = {
  name: 'InsigniaDetail',
  kind: 'query',
  hash: '2b28ea1136eadea5d192c6936da1d32b6f026b13885280177b7c86a76e252670',
};

export type InsigniaProofResult = { insigniaProof: { id: string; insigniaId: string; insigniaName: string; grade: number; deed: string; criterion: string; memberName: string | null; igedName: string | null; awardedAt: string; standing: InsigniaStanding; revokedAt: string | null; revokedReason: string | null; shown: boolean; signatureValid: boolean; issuerName: string; issuerDid: string } | null };
export type InsigniaProofVariables = { id: string };
export const InsigniaProof: Operation<InsigniaProofResult, InsigniaProofVariables> = {
  name: 'InsigniaProof',
  kind: 'query',
  hash: '29ffcb529eef0cc7b3c25bbe4033b81fdc803d1cf171192ff48eb594dbf2b8bb',
};

export type MyInsigniasResult = { myInsignias: ({ insignia: InsigniaCardFragment; awards: ({ id: string; grade: number; name: string; criterion: string; awardedAt: string; revokedAt: string | null; revokedReason: string | null })[]; next: { grade: number; needs: { told: string; done: number; min: number }[] } | null; shown: boolean })[] };
export type MyInsigniasVariables = Record<string, never>;
export const MyInsignias: Operation<MyInsigniasResult, MyInsigniasVariables> = {
  name: 'MyInsignias',
  kind: 'query',
  hash: '4d50cdb353787f2dbfcd5af2dbf8fa79f1260719008e9a3514c9affba89fff0c',
};

export type ShowInsigniaResult = { showInsignia: boolean };
export type ShowInsigniaVariables = { id: string; shown: boolean };
export const ShowInsignia: Operation<ShowInsigniaResult, ShowInsigniaVariables> = {
  name: 'ShowInsignia',
  kind: 'mutation',
  hash: 'a0b724a24a3fdc45d84a5cb6cce4fa76b764d4ebfe8f2601f4c87a4b8eacdb43',
};
