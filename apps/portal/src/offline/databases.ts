import { DeviceDb } from './device-db.js';

const databases = new Map<string, Promise<DeviceDb>>();

/** @throws DeviceRefusal */
export function databaseOf(accountId: string): Promise<DeviceDb> {
  const known = databases.get(accountId);
  if (known) return known;
  const opening = DeviceDb.open(accountId);
  databases.set(accountId, opening);
  opening.catch(() => databases.delete(accountId));
  return opening;
}

/** Before the database is deleted. */
export async function closeDatabase(accountId: string): Promise<void> {
  const known = databases.get(accountId);
  databases.delete(accountId);
  (await known?.catch(() => null))?.close();
}
