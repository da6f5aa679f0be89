// Written by scripts/operations.mjs from validity.graphql.
import type { Operation } from '@lib/web-graphql';
import type { KeepInForceInput, Validity, ValidityEntryKind, ValidityQueue } from '../../graphql/schema.gen.js';

export type ValidityRowFragment = { id: string; code: string; title: string; slug: string; leadIgedName: string; regionName: string | null; validity: Validity; validUntil: string; daysLeft: number; activeTeam: number; reminders: number; ownInstitution: boolean; history: { at: string; kind: ValidityEntryKind; validUntil: string; note: string }[] };

export type ValidityDeskResult = { validityDesk: { total: number; nextCursor: string | null; items: ValidityRowFragment[] } };
export type ValidityDeskVariables = { queue: ValidityQueue; region?: string | null; search?: string | null; first?: number | null; after?: string | null };
export const ValidityDesk: Operation<ValidityDeskResult, ValidityDeskVariables> = {
  name: 'ValidityDesk',
  kind: 'query',
  hash: 'e491b5a45ca6da0ddf7e3c33a947e79064c0b42332d4d9ae19d02cdde15a9382',
};

export type KeepInForceResult = { keepInForce: boolean };
export type KeepInForceVariables = { input: KeepInForceInput };
export const KeepInForce: Operation<KeepInForceResult, KeepInForceVariables> = {
  name: 'KeepInForce',
  kind: 'mutation',
  hash: '0b6bf1bd6cf7efbddb4c978f4de27af0fdae37a4484c5bf1197f88ab83d6214b',
};
