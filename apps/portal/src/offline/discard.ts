import { nameOf } from '../drafts/kept-answers.js';
import type { DraftSync } from '../drafts/sync.js';
import { MyPractice } from '../features/sheet/sheet.gql.js';
import { deviceStorage } from './device-storage.js';
import { dropNewPractice } from './new-practices.js';
import { queueOf } from './queue-of.js';
import type { Waiting } from './queue.types.js';

/** A draft that only this device has: with it goes everything that hangs from it. */
export async function discardNewPractice(accountId: string, practiceId: string, sync: DraftSync | null): Promise<void> {
  const queue = queueOf(accountId);
  for (const item of await queue.items()) if (item.lane === laneOf(practiceId)) await queue.discard(item.id);
  sync?.drop(practiceId);
  dropNewPractice(accountId, practiceId);
  deviceStorage().removeItem(nameOf(accountId, MyPractice.name, { id: practiceId }));
}

export async function discardWish(accountId: string, item: Waiting, sync: DraftSync | null): Promise<void> {
  if (item.kind === 'start') return discardNewPractice(accountId, item.id, sync);
  await queueOf(accountId).discard(item.id);
}

/** Everything of one practice goes in order: the draft, its photos, its submission. */
export const laneOf = (practiceId: string) => `practice:${practiceId}`;
