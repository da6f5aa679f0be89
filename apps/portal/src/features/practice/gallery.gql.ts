// Written by scripts/operations.mjs from gallery.graphql.
import type { Operation } from '@lib/web-graphql';
import type { EvidenceKind } from '../../graphql/schema.gen.js';

export type GalleryPieceFragment = { id: string; kind: EvidenceKind; caption: string; sectionTitle: string | null; result: string; link: string | null; images: { url: string; width: number; height: number }[]; file: { url: string; name: string; mediaType: string; bytes: number } | null };

export type PracticeEvidenceResult = { practiceEvidence: GalleryPieceFragment[] };
export type PracticeEvidenceVariables = { slug: string };
export const PracticeEvidence: Operation<PracticeEvidenceResult, PracticeEvidenceVariables> = {
  name: 'PracticeEvidence',
  kind: 'query',
  hash: '54473701e34102fa50a1a41d6d75acc4384d2f7b8baa99ae8ea84b2d03f5e2ed',
};
