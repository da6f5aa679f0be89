import { isUUID } from 'class-validator';
import { decodeCursor, pageErrors } from '@lib/kernel';

export type Place = { key: string | number; id: string };

const KEYS: Record<string, (key: unknown) => boolean> = {
  new: (key) => typeof key === 'string' && !Number.isNaN(new Date(key).getTime()) && /^\d{4}-[\d:.TZ-]+$/.test(key),
  useful: (key) => Number.isInteger(key),
  transferred: (key) => Number.isInteger(key),
  best: (key) => typeof key === 'string' && /^\d{1,3}(\.\d{1,6})?$/.test(key),
};

/** @throws DomainError CURSOR_INVALID when it was made by hand, or for another order */
export function placeIn(after: string, sort: string): Place {
  const [madeFor, key, id] = decodeCursor(after);
  if (madeFor !== sort || !isUUID(id) || key === undefined || !KEYS[sort]?.(key)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return { key, id: String(id) };
}
