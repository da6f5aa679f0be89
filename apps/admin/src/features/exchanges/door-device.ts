import { dropDoorViewer, keepDoorViewer } from '../../session/door-viewer.js';
import type { DeskFragment } from '../access/access.gql.js';

const WORKER = '/admin/sw.js';
const SHELL = '/admin/';
const PATIENCE_MS = 30_000;

const patience = (): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));

/** The control opens again on this phone without network: the files of its page and who was in. Answers whether it does. */
export async function keepDoor(viewer: DeskFragment): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: SHELL });
    const ready = await Promise.race([navigator.serviceWorker.ready, patience()]);
    if (!ready || !(await caches.match(SHELL))) return false;
    return keepDoorViewer(viewer);
  } catch {
    return false;
  }
}

export async function leaveDoor(): Promise<void> {
  dropDoorViewer();
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(SHELL);
  if (registration?.scope.endsWith(SHELL)) await registration.unregister();
}
