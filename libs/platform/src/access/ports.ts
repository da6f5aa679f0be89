import type { FastifyRequest } from 'fastify';
import type { Audience, Viewer } from './viewer.js';

/** Implemented by the access lib (`{ provide: Authenticator, useExisting: ... }` in a global module). */
export abstract class Authenticator {
  /** null: no valid session for this door. Called at most once per request, only when a cookie came. */
  abstract authenticate(request: FastifyRequest, audience: Audience): Promise<Viewer | null>;
}

export type Denial = {
  viewer: Viewer | null;
  audience: Audience | null;
  operation: string;
  /** Stable code of the refusal, such as FORBIDDEN or OWN_IGED. */
  reason: string;
  network: string | null;
  detail?: Record<string, unknown>;
};

export type AuditRecord = {
  actor: string | null;
  action: string;
  target: string;
  detail?: Record<string, unknown>;
};

/** Implemented by the access lib. `denied` must survive a rollback; `record` belongs to the ambient transaction. */
export abstract class Auditor {
  abstract denied(denial: Denial): Promise<void>;
  abstract record(entry: AuditRecord): Promise<void>;
}
