/** Texts typed and not sent yet, kept on this device per account. Storage may be full or closed: typing goes on without it. */
const prefix = (accountId: string): string => `cop.${accountId}.`;

export function readStored<T>(accountId: string, key: string): T | null {
  try {
    const text = localStorage.getItem(prefix(accountId) + key);
    return text ? (JSON.parse(text) as T) : null;
  } catch {
    return null;
  }
}

/** Says whether the device kept it. */
export function writeStored(accountId: string, key: string, value: unknown): boolean {
  try {
    localStorage.setItem(prefix(accountId) + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function dropStored(accountId: string, key: string): void {
  try {
    localStorage.removeItem(prefix(accountId) + key);
  } catch {
    // A closed storage holds nothing to drop.
  }
}

function keysOf(accountId: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix(accountId)));
  } catch {
    return [];
  }
}

export const hasStored = (accountId: string): boolean => keysOf(accountId).length > 0;
export const dropAllStored = (accountId: string): void => keysOf(accountId).forEach((key) => localStorage.removeItem(key));
