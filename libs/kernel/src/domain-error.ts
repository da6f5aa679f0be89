export type ErrorKind =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'RATE_LIMITED'
  | 'TOO_LARGE';

export type ErrorParams = Record<string, unknown>;

/** A sentence in Spanish, or how to write one from the parameters. */
export type ErrorSpec = { kind: ErrorKind; es: string | ((params: ErrorParams) => string) };

export type ErrorFactory = (params?: ErrorParams, field?: string) => DomainError;

/** A refusal a person can act on: stable `code` for programs, `message` in Spanish for people. */
export class DomainError extends Error {
  readonly kind: ErrorKind;

  constructor(
    readonly code: string,
    readonly params: ErrorParams,
    spec: ErrorSpec,
    /** Dotted path of the input that is wrong, such as `input.title`. */
    readonly field?: string,
  ) {
    super(typeof spec.es === 'string' ? spec.es : spec.es(params));
    this.name = 'DomainError';
    this.kind = spec.kind;
  }
}

/** Turns a table of codes into factories, so that a code and its sentence live in one place. */
export function defineErrors<T extends Record<string, ErrorSpec>>(
  specs: T,
): { readonly [K in keyof T]: ErrorFactory } {
  const factories: Record<string, ErrorFactory> = {};
  for (const [code, spec] of Object.entries(specs)) {
    factories[code] = (params = {}, field) => new DomainError(code, params, spec, field);
  }
  return factories as { readonly [K in keyof T]: ErrorFactory };
}
