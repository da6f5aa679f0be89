import { RequestFailure } from '@lib/web-graphql';
import { CurrentViewer } from '../session/session.gql.js';
import { DeviceRefusal } from './device-db.js';
import { deviceTexts } from './offline.texts.js';
import { queueOf } from './queue-of.js';
import type { Wish } from './queue.types.js';

interface SyncRegistration extends ServiceWorkerRegistration {
  sync?: { register: (tag: string) => Promise<void> };
}

/** Chrome then sends it even with the portal closed; elsewhere it goes when the portal is opened. */
async function askBackgroundSync(accountId: string): Promise<void> {
  const registration = (await navigator.serviceWorker?.getRegistration()) as SyncRegistration | undefined;
  await registration?.sync?.register(`cop:${accountId}:${CurrentViewer.hash}`);
}

/** The sentence for a device that cannot keep something. */
export function refusalOf(thrown: unknown): RequestFailure {
  const full = thrown instanceof DeviceRefusal && thrown.full;
  return new RequestFailure('UNAVAILABLE', full ? deviceTexts.full : deviceTexts.closed);
}

/** @throws RequestFailure with the sentence to show when this device cannot keep it */
export async function enqueue(accountId: string, wish: Wish): Promise<void> {
  try {
    await queueOf(accountId).add(wish);
  } catch (thrown) {
    throw refusalOf(thrown);
  }
  // Best effort: without either it is sent when the portal is opened with signal.
  await navigator.storage?.persist?.().catch(() => false);
  await askBackgroundSync(accountId).catch(() => undefined);
}

export async function forgetWish(accountId: string, slot: string): Promise<void> {
  await queueOf(accountId).forget(slot);
}
