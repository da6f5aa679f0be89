import { pino } from 'pino';
import { correlationId } from './correlation.js';

const SECRETS = ['cookie', 'authorization', 'password', 'token', 'dni', 'email', 'phone'];

/** Structured log, one line of JSON per event on standard output. Personal data and secrets never get in. */
export const log = pino({
  level: process.env.LOG_LEVEL?.trim() || (process.env.NODE_ENV === 'production' ? 'info' : 'warn'),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: () => {
    const id = correlationId();
    return id ? { correlationId: id } : {};
  },
  redact: {
    paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`, `*["set-${name}"]`]),
    censor: '[redacted]',
  },
  serializers: { err: describeError },
});

/** Name, code, message and stack; never the `detail` of PostgreSQL, which quotes the row's values. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: typeof error === 'string' ? error : 'unknown error' };
  const { code, constraint, table, routine } = error as Error & Record<'code' | 'constraint' | 'table' | 'routine', unknown>;
  return { type: error.name, message: error.message, code, constraint, table, routine, stack: error.stack };
}
