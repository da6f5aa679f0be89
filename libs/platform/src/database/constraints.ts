import { DomainError, defineErrors, type ErrorFactory } from '@lib/kernel';

export const databaseErrors = defineErrors({
  ALREADY_EXISTS: { kind: 'CONFLICT', es: 'Eso ya estaba registrado. Actualiza la página para verlo.' },
  REFERENCE_NOT_FOUND: { kind: 'BAD_USER_INPUT', es: 'Algo de lo que elegiste ya no existe. Actualiza la página y elige otra vez.' },
  VALUE_NOT_ALLOWED: { kind: 'BAD_USER_INPUT', es: 'Uno de los datos no está permitido. Revísalo e inténtalo otra vez.' },
});

const BY_SQLSTATE: Record<string, ErrorFactory> = {
  '23505': databaseErrors.ALREADY_EXISTS,
  '23503': databaseErrors.REFERENCE_NOT_FOUND,
  '23514': databaseErrors.VALUE_NOT_ALLOWED,
  // An exclusion constraint: two things want the same place, such as an hour.
  '23P01': databaseErrors.ALREADY_EXISTS,
};

const byName = new Map<string, ErrorFactory>();

/** Says which refusal a violated constraint (named by intent) is for the person who caused it. */
export function registerConstraint(name: string, error: ErrorFactory): void {
  byName.set(name, error);
}

/** Turns a constraint violation into its DomainError; anything else comes back untouched. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const { code, constraint } = pgFields(error);
  if (!code || !(code in BY_SQLSTATE)) return error;
  const factory = (constraint && byName.get(constraint)) || BY_SQLSTATE[code];
  const refusal = factory({ constraint });
  refusal.cause = error;
  return refusal;
}

/** SQLSTATE and constraint of an error of pg, bare or wrapped by TypeORM. */
export function pgFields(error: unknown): { code?: string; constraint?: string } {
  const inner = isRecord(error) && isRecord(error.driverError) ? error.driverError : error;
  if (!isRecord(inner)) return {};
  return {
    code: typeof inner.code === 'string' ? inner.code : undefined,
    constraint: typeof inner.constraint === 'string' ? inner.constraint : undefined,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
