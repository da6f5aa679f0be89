import { nameOf } from '../drafts/kept-answers.js';
import type { DraftSync } from '../drafts/sync.js';
import { RemoveEvidence, type RemoveEvidenceVariables, type SaveEvidenceVariables } from '../features/evidence/evidence.gql.js';
import { MyPractice } from '../features/sheet/sheet.gql.js';
import { deviceStorage } from './device-storage.js';
import { dropNewPractice } from './new-practices.js';
import { isPhotoWish } from './photo-wish.js';
import { databaseOf } from './databases.js';
import { queueOf } from './queue-of.js';
import type { Waiting } from './queue.types.js';

/** A draft that only this device has: with it goes everything that hangs from it. */
export async function discardNewPractice(accountId: string, practiceId: string, sync: DraftSync | null): Promise<void> {
  const queue = queueOf(accountId);
  for (const item of await queue.items()) {
    if (item.lane !== laneOf(practiceId)) continue;
    if (item.kind === 'photo') await discardPhoto(accountId, item);
    else await queue.discard(item.id);
  }
  sync?.drop(practiceId);
  dropNewPractice(accountId, practiceId);
  deviceStorage().removeItem(nameOf(accountId, MyPractice.name, { id: practiceId }));
}

export async function discardWish(accountId: string, item: Waiting, sync: DraftSync | null): Promise<void> {
  if (item.kind === 'start') return discardNewPractice(accountId, item.id, sync);
  if (item.kind === 'photo') await discardPhoto(accountId, item);
  else await queueOf(accountId).discard(item.id);
}

/** Its bytes leave the device now. Of one that was ever on its way the server may know: in its place in the queue waits the wish to take it out. */
async function discardPhoto(accountId: string, item: Waiting): Promise<void> {
  const store = await databaseOf(accountId);
  const tried = (await store.get<{ tried: boolean }>('photos', item.id))?.tried === true;
  await store.remove('photos', item.id);
  const queue = queueOf(accountId);
  if (!tried || !isPhotoWish(item)) return queue.discard(item.id);
  const { practiceId } = (item.variables as SaveEvidenceVariables).input;
  const { name, hash } = RemoveEvidence;
  await queue.add({ ...item, operation: name, hash, variables: { practiceId, id: item.id } satisfies RemoveEvidenceVariables });
}

/** Everything of one practice goes in order: the draft, its photos, its submission. */
export const laneOf = (practiceId: string) => `practice:${practiceId}`;
