import { failureTexts } from './failure.texts.js';

export type FailureKind =
  | 'OFFLINE'
  | 'UNAVAILABLE'
  | 'OUTDATED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'RATE_LIMITED'
  | 'INTERNAL';

export interface FieldFailure {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** The one error a screen has to handle. `message` is the sentence to show. */
export class RequestFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly reason: string | null = null,
    readonly fields: readonly FieldFailure[] = [],
  ) {
    super(message);
  }

  /** True when the same request may succeed later without the person doing anything. */
  get passing(): boolean {
    return this.kind === 'OFFLINE' || this.kind === 'UNAVAILABLE' || this.kind === 'RATE_LIMITED';
  }
}

export interface WireError {
  message: string;
  extensions?: { code?: string; reason?: string; fields?: FieldFailure[] };
}

const known: readonly FailureKind[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
];

export function failureFrom(error: WireError): RequestFailure {
  const code = error.extensions?.code ?? '';
  if (code.startsWith('PERSISTED_QUERY')) return new RequestFailure('OUTDATED', failureTexts.outdated);
  const kind = known.find((one) => one === code) ?? 'INTERNAL';
  return new RequestFailure(kind, error.message || failureTexts.unknown, error.extensions?.reason, error.extensions?.fields);
}

export function failureOf(thrown: unknown): RequestFailure {
  return thrown instanceof RequestFailure ? thrown : new RequestFailure('INTERNAL', failureTexts.unknown);
}
