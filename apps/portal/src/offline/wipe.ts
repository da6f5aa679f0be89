import { forgetKept } from '../drafts/kept-answers.js';
import { rememberPerson } from '../session/remembered.js';
import { deleteDatabase } from './device-db.js';
import { deviceStorage, namesUnder } from './device-storage.js';
import { closeDatabase } from './databases.js';
import { tellQueueChanged } from './waiting-count.js';

const PHOTOS = 'cop-fotos-';

/** Nothing of this account stays on the device: texts, queue, photos, saved practices, answers, and her name. */
export async function wipeAccount(accountId: string): Promise<void> {
  const storage = deviceStorage();
  for (const name of namesUnder(`cop:borrador:${accountId}:`, storage)) storage.removeItem(name);
  forgetKept(accountId);
  rememberPerson(null);
  await closeDatabase(accountId);
  if (typeof indexedDB !== 'undefined') await deleteDatabase(accountId).catch(() => undefined);
  if (typeof caches !== 'undefined') {
    for (const name of [`${PHOTOS}${accountId}`, 'cop-socia']) await caches.delete(name).catch(() => false);
  }
  tellQueueChanged();
}
