import type { DeskFragment } from '../features/access/access.gql.js';

/** Who was in on a phone that reads passes: without network its page opens again in her name; with it, the server says who is in. */
const KEY = 'cop.puerta';

export function keepDoorViewer(viewer: DeskFragment): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(viewer));
    return true;
  } catch {
    return false;
  }
}

export function doorViewer(): DeskFragment | null {
  try {
    const text = localStorage.getItem(KEY);
    return text ? (JSON.parse(text) as DeskFragment) : null;
  } catch {
    return null;
  }
}

export function dropDoorViewer(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A closed storage holds nothing to drop.
  }
}
