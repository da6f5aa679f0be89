import { DomainError } from '@lib/kernel';
import type { FieldRefusal } from './input.pipe.js';
import { InputRefusal } from './input.pipe.js';
import { pgFields, translateDatabaseError } from '../database/constraints.js';

/** What a person gets instead of an exception: the same over both doors and plain HTTP. */
export type Refusal = { code: string; message: string; reason?: string; fields?: FieldRefusal[] };

const UNAVAILABLE: Refusal = { code: 'UNAVAILABLE', message: 'El servicio está muy ocupado. Espera unos segundos e inténtalo otra vez.' };
const CONFLICT: Refusal = {
  code: 'CONFLICT',
  reason: 'TRY_AGAIN',
  message: 'Otra persona cambió lo mismo al mismo tiempo. Inténtalo otra vez.',
};

// deadlock, serialization, lock not available
const CLASHES = new Set(['40P01', '40001', '55P03']);
// too many connections, shutdown, crash, cannot connect now, statement cancelled, connection lost
const OUTAGES = new Set(['53300', '57P01', '57P02', '57P03', '57014', '08006', '08003', '08001', '25P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT']);
const OUTAGE_MESSAGES = /timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error|not queryable/;
/** Values PostgreSQL refuses to read (22xxx): bad input that a validator let through. */
const DATA_EXCEPTION = /^22/;

/** null: nobody foresaw it; the caller logs it and answers INTERNAL. */
export function refusalOf(thrown: unknown): Refusal | null {
  const error = translateDatabaseError(thrown);
  if (error instanceof DomainError) {
    return { code: error.kind, reason: error.code, message: error.message, fields: fieldsOf(error) };
  }
  if (error instanceof InputRefusal) {
    return { code: 'BAD_USER_INPUT', reason: 'INPUT_INVALID', message: error.message, fields: error.fields };
  }
  const { code = '' } = pgFields(error);
  if (CLASHES.has(code)) return CONFLICT;
  if (OUTAGES.has(code) || (error instanceof Error && OUTAGE_MESSAGES.test(error.message))) return UNAVAILABLE;
  if (DATA_EXCEPTION.test(code)) {
    return { code: 'BAD_USER_INPUT', reason: 'VALUE_NOT_ALLOWED', message: 'Uno de los datos no está permitido. Revísalo e inténtalo otra vez.' };
  }
  return null;
}

/** A refusal of several things at once carries them in `params.fields`. */
function fieldsOf({ params, field, code, message }: DomainError): FieldRefusal[] | undefined {
  if (Array.isArray(params.fields)) return params.fields as FieldRefusal[];
  return field ? [{ path: field, code, message }] : undefined;
}

export function internal(correlation: string | undefined): Refusal & { correlationId?: string } {
  return {
    code: 'INTERNAL',
    message: 'Algo falló de nuestro lado y ya quedó registrado. Inténtalo otra vez en unos minutos.',
    correlationId: correlation,
  };
}
