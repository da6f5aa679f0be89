const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A session seen less than this ago is not written again: reading must not cost a write. */
export const SEEN_EVERY_MS = 5 * MINUTE;

export type Lifetime = { idleMs: number; longestMs: number };

/** Who decides over others' work proves who she is every working day; a gestor in the field is not asked each time. */
export function lifetimeOf(audience: 'member' | 'admin', sessionDays: number): Lifetime {
  if (audience === 'admin') return { idleMs: Math.min(12 * HOUR, sessionDays * DAY), longestMs: 7 * DAY };
  return { idleMs: sessionDays * DAY, longestMs: Math.max(90, sessionDays) * DAY };
}

export function expiryOf(createdAt: Date, now: Date, { idleMs, longestMs }: Lifetime): Date {
  return new Date(Math.min(now.getTime() + idleMs, createdAt.getTime() + longestMs));
}

export function isDueToBeSeen(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS;
}
