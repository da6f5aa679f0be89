import { isShared } from './device-storage.js';

/** What is too large for localStorage, or must be read by the service worker: one database per account. */
export type StoreName = 'queue' | 'saved' | 'photos';
const STORES: readonly StoreName[] = ['queue', 'saved', 'photos'];
const VERSION = 1;

export const databaseName = (accountId: string) => `cop-${accountId}`;

/** The device refused: its disk is full, it is shared, or it keeps nothing. */
export class DeviceRefusal extends Error {
  constructor(readonly full: boolean) {
    super(full ? 'full' : 'closed');
  }
}

/** Accounts that left this device in this document: what is still at work for them makes no new database. */
const left = new Set<string>();

function refusalOf(error: unknown): DeviceRefusal {
  return new DeviceRefusal(error instanceof DOMException && error.name === 'QuotaExceededError');
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(refusalOf(request.error));
  });
}

export class DeviceDb {
  private constructor(private readonly db: IDBDatabase) {}

  /** @throws DeviceRefusal */
  static async open(accountId: string): Promise<DeviceDb> {
    if (isShared() || left.has(accountId) || typeof indexedDB === 'undefined') throw new DeviceRefusal(false);
    const opening = indexedDB.open(databaseName(accountId), VERSION);
    opening.onupgradeneeded = () => {
      for (const name of STORES) opening.result.createObjectStore(name, { keyPath: 'id' });
    };
    const db = await answerOf(opening);
    // Logging out in another tab deletes the database: this one lets go of it.
    db.onversionchange = () => db.close();
    return new DeviceDb(db);
  }

  async all<Item>(store: StoreName): Promise<Item[]> {
    return answerOf(this.store(store, 'readonly').getAll() as IDBRequest<Item[]>);
  }

  async get<Item>(store: StoreName, id: string): Promise<Item | undefined> {
    return answerOf(this.store(store, 'readonly').get(id) as IDBRequest<Item | undefined>);
  }

  /** Resolves when it is on the disk, not before. */
  async put(store: StoreName, item: { id: string }): Promise<void> {
    await this.written(store, (target) => target.put(item));
  }

  async remove(store: StoreName, id: string): Promise<void> {
    await this.written(store, (target) => target.delete(id));
  }

  /** Read and written in one transaction; false, and nothing written, when it is not there. */
  async change<Item extends { id: string }>(store: StoreName, id: string, to: (item: Item) => Item): Promise<boolean> {
    let found = false;
    await this.written(store, (target) => {
      const asked = target.get(id) as IDBRequest<Item | undefined>;
      asked.onsuccess = () => {
        found = asked.result !== undefined;
        if (asked.result) target.put(to(asked.result));
      };
    });
    return found;
  }

  close(): void {
    this.db.close();
  }

  private store(name: StoreName, mode: IDBTransactionMode): IDBObjectStore {
    try {
      return this.db.transaction(name, mode).objectStore(name);
    } catch {
      throw new DeviceRefusal(false);
    }
  }

  private written(name: StoreName, change: (target: IDBObjectStore) => unknown): Promise<void> {
    const target = this.store(name, 'readwrite');
    return new Promise((resolve, reject) => {
      target.transaction.oncomplete = () => resolve();
      target.transaction.onabort = () => reject(refusalOf(target.transaction.error));
      change(target);
    });
  }
}

export function deleteDatabase(accountId: string): Promise<void> {
  left.add(accountId);
  return new Promise((resolve) => {
    const deleting = indexedDB.deleteDatabase(databaseName(accountId));
    for (const end of ['onsuccess', 'onerror', 'onblocked'] as const) deleting[end] = () => resolve();
  });
}
