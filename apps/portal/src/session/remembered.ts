import type { PersonFragment } from './session.gql.js';

const NAME = 'cop:persona';

/** Who used this device last: only to open their drafts when there is no network to ask. Gone on logout. */
export function rememberPerson(viewer: PersonFragment | null): void {
  try {
    if (viewer) localStorage.setItem(NAME, JSON.stringify({ ...viewer, unread: 0 }));
    else localStorage.removeItem(NAME);
  } catch {
    // A device that keeps nothing works as before, with network.
  }
}

export function rememberedPerson(): PersonFragment | null {
  try {
    return JSON.parse(localStorage.getItem(NAME) ?? 'null') as PersonFragment | null;
  } catch {
    return null;
  }
}
