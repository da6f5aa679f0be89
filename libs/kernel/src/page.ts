import { defineErrors } from './domain-error.js';

export type Page<T> = { items: T[]; nextCursor: string | null };
export type CursorValue = string | number;

export const pageErrors = defineErrors({
  CURSOR_INVALID: { kind: 'BAD_USER_INPUT', es: 'No pudimos continuar la lista. Vuelve a empezar desde el inicio.' },
});

const LONGEST_CURSOR = 1000;

/** Packs the sort key of the last item shown; opaque to the browser. */
export function encodeCursor(values: CursorValue[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/** @throws DomainError CURSOR_INVALID when the text did not come from `encodeCursor`. */
export function decodeCursor(cursor: string): CursorValue[] {
  if (typeof cursor === 'string' && cursor.length > 0 && cursor.length <= LONGEST_CURSOR) {
    const values = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length > 0 && values.every(isCursorValue)) return values;
  }
  throw pageErrors.CURSOR_INVALID({}, 'after');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCursorValue(value: unknown): value is CursorValue {
  // A null byte inside a string would reach PostgreSQL as an error instead of a refusal.
  return typeof value === 'string' ? !value.includes('\0') : typeof value === 'number' && Number.isFinite(value);
}
