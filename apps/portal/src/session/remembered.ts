import { deviceStorage } from '../offline/device-storage.js';
import type { PersonFragment } from './session.gql.js';

const NAME = 'cop:persona';

/** Who used this device last: only to open their drafts when there is no network to ask. Gone on logout. */
export function rememberPerson(viewer: PersonFragment | null): void {
  try {
    if (viewer) deviceStorage().setItem(NAME, JSON.stringify({ ...viewer, unread: 0 }));
    else deviceStorage().removeItem(NAME);
  } catch {
    // A device that keeps nothing works as before, with network.
  }
}

export function rememberedPerson(): PersonFragment | null {
  try {
    return JSON.parse(deviceStorage().getItem(NAME) ?? 'null') as PersonFragment | null;
  } catch {
    return null;
  }
}
