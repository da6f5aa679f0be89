import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { correlationId } from '../telemetry/correlation.js';
import { log } from '../telemetry/log.js';
import { coercionRefusal } from './coercion.js';
import { internal, refusalOf, type Refusal } from './refusals.js';

const SENTENCES: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'No entendimos la consulta.',
  GRAPHQL_VALIDATION_FAILED: 'La consulta no es válida para este servicio.',
  OPERATION_RESOLUTION_FAILURE: 'La consulta no indica qué operación ejecutar.',
  BAD_REQUEST: 'La solicitud no tiene la forma esperada.',
};

/** Rules against oversized queries do not tell their limits. */
const TOO_BIG = /limit .*exceeded|limit exceeded|Query validation error|fragment.*recursion|token limit/i;

/** The only way an error leaves through GraphQL: a code, a Spanish sentence, and no detail of the inside. */
export function formatErrorFor(production: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { path } = formatted;
    const code = String(formatted.extensions?.code ?? '');
    const original = unwrapResolverError(error);
    // The original of a resolver's error is not the GraphQLError itself.
    if (original !== error || code === 'INTERNAL_SERVER_ERROR') return wire(known(original), path);
    // The two clients look for this message, and send the text of the operation after it.
    if (code === 'PERSISTED_QUERY_NOT_FOUND') return { message: formatted.message, extensions: { code } };
    const value = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'].includes(code) && !TOO_BIG.test(formatted.message);
    const field = value ? coercionRefusal(formatted.message, error) : null;
    if (field) return wire({ code: 'BAD_USER_INPUT', reason: 'INPUT_INVALID', message: field.message, fields: [field] }, path);
    if (TOO_BIG.test(formatted.message)) return wire({ code: 'QUERY_TOO_LARGE', message: 'La consulta es demasiado grande.' });
    const message = SENTENCES[code] ?? 'No pudimos atender la solicitud.';
    return { message, extensions: { code: code || 'BAD_REQUEST', ...(production ? {} : { english: formatted.message }) } };
  };
}

function known(original: unknown): Refusal {
  const refusal = refusalOf(original);
  if (refusal) {
    if (refusal.code === 'UNAVAILABLE') log.error({ err: original }, 'the database did not answer');
    return refusal;
  }
  log.error({ err: original }, 'unforeseen error in an operation');
  return internal(correlationId());
}

function wire({ message, ...extensions }: Refusal, path?: GraphQLFormattedError['path']): GraphQLFormattedError {
  const present = Object.fromEntries(Object.entries(extensions).filter(([, value]) => value !== undefined));
  return { message, ...(path ? { path } : {}), extensions: present };
}
