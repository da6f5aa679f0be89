// Written by scripts/operations.mjs from audit.graphql.
import type { Operation } from '@lib/web-graphql';
import type { AuditOutcome } from '../../graphql/schema.gen.js';

export type TraceFragment = { id: string; at: string; actorName: string | null; audience: string | null; action: string; outcome: AuditOutcome; target: string | null; detail: string };

export type AuditTrailResult = { auditTrail: { items: TraceFragment[]; nextCursor: string | null } };
export type AuditTrailVariables = { action?: string | null; outcome?: AuditOutcome | null; first?: number | null; after?: string | null };
export const AuditTrail: Operation<AuditTrailResult, AuditTrailVariables> = {
  name: 'AuditTrail',
  kind: 'query',
  hash: '20d7506c7c4711d6e3c5e409c1b3aebf6d3f3c6c9d8b1067978d7970ef7e7413',
};
