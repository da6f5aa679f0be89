// Written by scripts/operations.mjs from held.graphql.
import type { Operation } from '@lib/web-graphql';
import type { EvidenceState, WithdrawEvidenceInput } from '../../graphql/schema.gen.js';

export type HeldRowFragment = { id: string; fileName: string; state: EvidenceState; reason: string; heldAt: string; practiceId: string | null; practiceTitle: string | null; canCheckAgain: boolean };

export type HeldEvidenceResult = { heldEvidence: { items: HeldRowFragment[]; nextCursor: string | null } };
export type HeldEvidenceVariables = { first?: number | null; after?: string | null };
export const HeldEvidence: Operation<HeldEvidenceResult, HeldEvidenceVariables> = {
  name: 'HeldEvidence',
  kind: 'query',
  hash: 'bc2c1d16abf9819535a68d529c6cc3be0151397daeed0b6d7172180aab5ee62d',
};

export type CheckEvidenceAgainResult = { checkEvidenceAgain: boolean };
export type CheckEvidenceAgainVariables = { id: string };
export const CheckEvidenceAgain: Operation<CheckEvidenceAgainResult, CheckEvidenceAgainVariables> = {
  name: 'CheckEvidenceAgain',
  kind: 'mutation',
  hash: '5919ca8cc16a082bd387d13dc458f61a6c63d5b6ad6150f751254c5782ec517c',
};

export type DiscardHeldEvidenceResult = { discardHeldEvidence: boolean };
export type DiscardHeldEvidenceVariables = { input: WithdrawEvidenceInput };
export const DiscardHeldEvidence: Operation<DiscardHeldEvidenceResult, DiscardHeldEvidenceVariables> = {
  name: 'DiscardHeldEvidence',
  kind: 'mutation',
  hash: 'c705dfbffe8065dd4e7c3a9c77e0c062a678240c600e81ef6d225cd92ea2821e',
};
