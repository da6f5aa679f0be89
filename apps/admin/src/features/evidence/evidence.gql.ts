// Written by scripts/operations.mjs from evidence.graphql.
import type { Operation } from '@lib/web-graphql';
import type { EvidenceKind, EvidenceState, WithdrawEvidenceInput } from '../../graphql/schema.gen.js';

export type DeskPieceFragment = { id: string; kind: EvidenceKind; caption: string; sectionTitle: string | null; result: string; link: string | null; state: EvidenceState | null; minors: boolean | null; authorised: boolean | null; scanned: string | null; gaps: string[]; images: { url: string; width: number; height: number }[]; file: { url: string; name: string; mediaType: string; bytes: number } | null };

export type AssignedPieceFragment = { id: string; kind: EvidenceKind; caption: string; sectionTitle: string | null; result: string; link: string | null; images: { url: string; width: number; height: number }[]; file: { url: string; name: string; mediaType: string; bytes: number } | null };

export type SentEvidenceResult = { evidenceUnderReview: DeskPieceFragment[] };
export type SentEvidenceVariables = { practiceId: string };
export const SentEvidence: Operation<SentEvidenceResult, SentEvidenceVariables> = {
  name: 'SentEvidence',
  kind: 'query',
  hash: '4d016baee9b9c21ac7db54647ecb0b01ee8133693546e5ae4c05e7060acc56eb',
};

export type AssignedEvidenceResult = { assignedEvidence: AssignedPieceFragment[] };
export type AssignedEvidenceVariables = { id: string };
export const AssignedEvidence: Operation<AssignedEvidenceResult, AssignedEvidenceVariables> = {
  name: 'AssignedEvidence',
  kind: 'query',
  hash: '1f4a9ea076d55977dd796c9d5b8f80b71a7a1729496c944dec48c621e15cd22b',
};

export type WithdrawEvidenceResult = { withdrawEvidence: boolean };
export type WithdrawEvidenceVariables = { input: WithdrawEvidenceInput };
export const WithdrawEvidence: Operation<WithdrawEvidenceResult, WithdrawEvidenceVariables> = {
  name: 'WithdrawEvidence',
  kind: 'mutation',
  hash: 'd892ab781de7a6817a3381255b9965fbb1b30a5f4a3183f4e4207c551c2b339c',
};
