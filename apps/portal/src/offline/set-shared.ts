import { markShared } from './device-storage.js';
import { leaveNothing } from '../shell/service-worker.js';
import { wipeAccount } from './wipe.js';

/** From now on this device keeps nothing; what it kept of this account goes. A new document forgets the rest. */
export async function turnShared(shared: boolean, accountId: string | null): Promise<void> {
  if (shared && accountId) await wipeAccount(accountId);
  markShared(shared);
  if (shared) await leaveNothing();
}
