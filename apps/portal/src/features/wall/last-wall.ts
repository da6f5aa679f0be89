import { KEPT, readKept, writeKept } from '../../drafts/kept-answers.js';
import type { WallResult } from './wall.gql.js';

/** The last page of the wall that this person saw on this device. */
interface LastWall {
  wall: WallResult['wall'];
  at: string;
}

const place = (accountId: string | undefined) => `${KEPT}:${accountId ?? 'visita'}:muro`;

export function keepWall(accountId: string | undefined, wall: WallResult['wall']): void {
  writeKept(place(accountId), { wall, at: new Date().toISOString() } satisfies LastWall);
}

export function lastWall(accountId: string | undefined): LastWall | null {
  return readKept<LastWall>(place(accountId)) ?? null;
}
