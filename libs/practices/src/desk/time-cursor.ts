import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';

/** @throws DomainError CURSOR_INVALID when it was made by hand */
export function timePlaceIn(after: string | null | undefined): [Date | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}

/** `found` holds one row more than the page when there is another page. */
export function timePage<T extends { id: string }>(found: T[], first: number, timeOf: (item: T) => Date | null): Page<T> {
  const items = found.slice(0, first);
  const last = items.at(-1);
  const at = last && timeOf(last);
  return { items, nextCursor: found.length > first && last && at ? encodeCursor([at.toISOString(), last.id]) : null };
}
