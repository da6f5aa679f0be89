import { ROLES, type Holders, type RoleName } from './circle.rules.js';

/** Somebody held a role from a moment on. */
export type Turn = { role: RoleName; memberId: string; startsAt: Date };

/**
 * Whose turn it is next: who has never held the role, in the order in which they came; then who held it longest ago. Who holds
 * another role waits while there is somebody without any. null: there is nobody else.
 * @param memberIds who is in the circle, in the order in which they came
 */
export function nextByTurn(
  role: RoleName,
  memberIds: readonly string[],
  holders: Holders,
  turns: readonly Turn[],
): string | null {
  const last = new Map<string, number>();
  for (const turn of turns) {
    if (turn.role !== role) continue;
    last.set(turn.memberId, Math.max(last.get(turn.memberId) ?? 0, turn.startsAt.getTime()));
  }
  const busy = new Set(ROLES.filter((other) => other !== role).map((other) => holders[other]));
  const others = memberIds.filter((id) => id !== holders[role]);
  const free = others.filter((id) => !busy.has(id));
  const candidates = free.length > 0 ? free : others;
  return [...candidates].sort((one, other) => (last.get(one) ?? 0) - (last.get(other) ?? 0))[0] ?? null;
}
