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
  // By shape: drivers and test environments throw errors of another realm's class.
  if (typeof error !== 'object' || error === null || !('message' in error)) return { message: String(error) };
  const { name, message, code, constraint, table, stack } = error as Record<string, unknown>;
  return { type: name, message, code, constraint, table, stack };
}
