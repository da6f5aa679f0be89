// Written by scripts/operations.mjs from evidence.graphql.
import type { Operation } from '@lib/web-graphql';
import type { EvidenceKind, EvidenceState, OrderEvidenceInput, SaveEvidenceInput, WithdrawEvidenceInput } from '../../graphql/schema.gen.js';

export type EvidenceItemFragment = { id: string; kind: EvidenceKind; name: string; state: EvidenceState | null; refusal: string | null; caption: string; sectionKey: string | null; result: string; link: string | null; minors: boolean | null; authorised: boolean | null; revision: number; published: boolean; gaps: string[]; images: { url: string; width: number; height: number }[]; file: { url: string; name: string; bytes: number } | null };

export type EvidenceSheetFragment = { practiceId: string; canEdit: boolean; usedMegabytes: number; maxMegabytes: number; maxPieces: number; missing: { text: string }[]; targets: { sectionKey: string; title: string; result: string }[]; items: EvidenceItemFragment[] };

export type MyEvidenceResult = { myEvidence: EvidenceSheetFragment | null };
export type MyEvidenceVariables = { practiceId: string };
export const MyEvidence: Operation<MyEvidenceResult, MyEvidenceVariables> = {
  name: 'MyEvidence',
  kind: 'query',
  hash: 'e52325dc03d6ef7ece1648657c01946fda90f3d11be9329ac097e3869d01e7b0',
};

export type SaveEvidenceResult = { saveEvidence: EvidenceSheetFragment };
export type SaveEvidenceVariables = { input: SaveEvidenceInput };
export const SaveEvidence: Operation<SaveEvidenceResult, SaveEvidenceVariables> = {
  name: 'SaveEvidence',
  kind: 'mutation',
  hash: 'bbc4807e786c2d66ec20d8dc3e665a85ba7e96e482442299150a5792c2051d70',
};

export type RemoveEvidenceResult = { removeEvidence: EvidenceSheetFragment };
export type RemoveEvidenceVariables = { practiceId: string; id: string };
export const RemoveEvidence: Operation<RemoveEvidenceResult, RemoveEvidenceVariables> = {
  name: 'RemoveEvidence',
  kind: 'mutation',
  hash: '529298d3c3e42f65a0d4c79c05dd1e5f7c64ab2e45795156a6c4d0035e561251',
};

export type OrderEvidenceResult = { orderEvidence: EvidenceSheetFragment };
export type OrderEvidenceVariables = { input: OrderEvidenceInput };
export const OrderEvidence: Operation<OrderEvidenceResult, OrderEvidenceVariables> = {
  name: 'OrderEvidence',
  kind: 'mutation',
  hash: '75b2582f92dc335b72331285b0646c9f0bf84d5b6d59bc2d731faab538a5e0c6',
};

export type WithdrawEvidenceResult = { withdrawEvidence: EvidenceSheetFragment };
export type WithdrawEvidenceVariables = { input: WithdrawEvidenceInput };
export const WithdrawEvidence: Operation<WithdrawEvidenceResult, WithdrawEvidenceVariables> = {
  name: 'WithdrawEvidence',
  kind: 'mutation',
  hash: '5c843433325cc48bafb6dedef47043a93131c4f29c0894d4678e27622f7d4b68',
};
