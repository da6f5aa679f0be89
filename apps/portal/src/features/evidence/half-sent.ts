import { DeviceDb } from '../../offline/device-db.js';

/** A file on its way, kept on this device until the last byte arrived: closing the browser loses nothing. */
export interface HalfSent {
  id: string;
  practiceId: string;
  name: string;
  file: Blob;
  /** Where the server takes the rest; null until it answered for the first time. */
  location: string | null;
  /** Tells it from what waits in the queue of what was done without signal. */
  half: true;
}

async function within<Answer>(accountId: string, work: (db: DeviceDb) => Promise<Answer>): Promise<Answer | null> {
  try {
    const db = await DeviceDb.open(accountId);
    try {
      return await work(db);
    } finally {
      db.close();
    }
  } catch {
    // A shared computer, or a full one: the upload goes on, and ends with this tab.
    return null;
  }
}

export async function keepHalfSent(accountId: string, item: HalfSent): Promise<void> {
  await within(accountId, (db) => db.put('photos', item));
}

export async function forgetHalfSent(accountId: string, id: string): Promise<void> {
  await within(accountId, (db) => db.remove('photos', id));
}

export async function halfSentOf(accountId: string, practiceId: string): Promise<HalfSent[]> {
  return (await allHalfSent(accountId)).filter((item) => item.practiceId === practiceId);
}

export async function allHalfSent(accountId: string): Promise<HalfSent[]> {
  const all = (await within(accountId, (db) => db.all<Partial<HalfSent>>('photos'))) ?? [];
  return all.filter((item): item is HalfSent => item.half === true);
}
