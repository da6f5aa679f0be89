import type { DraftRecord } from '../drafts/device.js';
import { deviceStorage, namesUnder } from './device-storage.js';

/** Heard by the shell in this tab; other tabs hear the storage. */
export const QUEUE_CHANGED = 'cop:cola';

const mirror = (accountId: string) => `cop:leido:${accountId}:por-enviar`;

/** The queue lives in a database that answers later; the shell needs its length at once. */
export function mirrorCount(accountId: string, count: number): void {
  try {
    if (count > 0) deviceStorage().setItem(mirror(accountId), JSON.stringify({ count, at: Date.now() }));
    else deviceStorage().removeItem(mirror(accountId));
  } catch {
    // A full device: the shell shows no number, the queue itself is whole.
  }
  tellQueueChanged();
}

export function tellQueueChanged(): void {
  window.dispatchEvent(new Event(QUEUE_CHANGED));
}

function parsed<Kept>(text: string | null): Kept | null {
  try {
    return JSON.parse(text ?? 'null') as Kept | null;
  } catch {
    return null;
  }
}

export function queuedCount(accountId: string): number {
  return parsed<{ count: number }>(deviceStorage().getItem(mirror(accountId)))?.count ?? 0;
}

/** Sections that the server does not have yet, and everything in the queue. */
export function waitingCount(accountId: string): number {
  const storage = deviceStorage();
  const drafts = namesUnder(`cop:borrador:${accountId}:`, storage);
  const unsent = drafts.filter((name) => parsed<DraftRecord>(storage.getItem(name))?.dirty);
  return unsent.length + queuedCount(accountId);
}
