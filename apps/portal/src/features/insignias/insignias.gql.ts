// Written by scripts/operations.mjs from insignias.graphql.
import type { Operation } from '@lib/web-graphql';
import type { InsigniaStanding } from '../../graphql/schema.gen.js';

export type InsigniaCardFragment = { id: string; name: string; deed: string; meaning: string; grades: { grade: number; criterion: string; holders: number }[] };

export type InsigniaGalleryResult = { insigniaGallery: InsigniaCardFragment[] };
export type InsigniaGalleryVariables = Record<string, never>;
export const InsigniaGallery: Operation<InsigniaGalleryResult, InsigniaGalleryVariables> = {
  name: 'InsigniaGallery',
  kind: 'query',
  hash: '09d714e8c1c656286d297d9b18ae28ef4fa26f925bdd95c0d26df34ed404d928',
};

export type InsigniaDetailResult = { insignia: { insignia: InsigniaCardFragment; holders: ({ awardId: string; name: string; igedName: string | null; grade: number; awardedAt: string })[] } | null };
export type InsigniaDetailVariables = { id: string };
export const InsigniaDetail: Operation<InsigniaDetailResult, InsigniaDetailVariables> = {
  name: 'InsigniaDetail',
  kind: 'query',
  hash: '16d55644a66aafa9faa79895a53ca9764ee15bbcf796dea3101a7d0a2d9c8ee1',
};

export type InsigniaProofResult = { insigniaProof: { id: string; insigniaId: string; insigniaName: string; grade: number; deed: string; criterion: string; memberName: string; igedName: string | null; awardedAt: string; standing: InsigniaStanding; revokedAt: string | null; revokedReason: string | null; shown: boolean; signatureValid: boolean; issuerName: string; issuerDid: string } | null };
export type InsigniaProofVariables = { id: string };
export const InsigniaProof: Operation<InsigniaProofResult, InsigniaProofVariables> = {
  name: 'InsigniaProof',
  kind: 'query',
  hash: '29ffcb529eef0cc7b3c25bbe4033b81fdc803d1cf171192ff48eb594dbf2b8bb',
};

export type MyInsigniasResult = { myInsignias: ({ insignia: InsigniaCardFragment; awards: ({ id: string; grade: number; awardedAt: string; revokedAt: string | null; revokedReason: string | null })[]; next: { grade: number; needs: { told: string; done: number; min: number }[] } | null; shown: boolean })[] };
export type MyInsigniasVariables = Record<string, never>;
export const MyInsignias: Operation<MyInsigniasResult, MyInsigniasVariables> = {
  name: 'MyInsignias',
  kind: 'query',
  hash: '57f133d63ab34df8ec91ae5d5a3e26689444f52b07135307e6ada95c8100a063',
};

export type ShowInsigniaResult = { showInsignia: boolean };
export type ShowInsigniaVariables = { id: string; shown: boolean };
export const ShowInsignia: Operation<ShowInsigniaResult, ShowInsigniaVariables> = {
  name: 'ShowInsignia',
  kind: 'mutation',
  hash: 'a0b724a24a3fdc45d84a5cb6cce4fa76b764d4ebfe8f2601f4c87a4b8eacdb43',
};
