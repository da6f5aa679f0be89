import { isShared } from '../offline/device-storage.js';

export const NEW_VERSION = 'cop:version';
const IDLE_MS = 3_000;

let waiting: ServiceWorker | null = null;

function tell(worker: ServiceWorker | null): void {
  // Without a controller it is the first version, which takes over by itself.
  if (!worker || !navigator.serviceWorker.controller) return;
  waiting = worker;
  window.dispatchEvent(new Event(NEW_VERSION));
}

/** Every text is already on the device, so that the page may open again with the new code. */
export function takeNewVersion(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage('ya');
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register('/sw.js');
  tell(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell(worker);
    });
  });
}

/** On a shared device not even the public files stay, nor what a worker of before kept while it was leaving. */
export async function leaveNothing(): Promise<void> {
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) await registration.unregister();
  if (typeof caches === 'undefined') return;
  for (const name of await caches.keys()) await caches.delete(name);
}

export function startServiceWorker(): void {
  if (!navigator.serviceWorker) return;
  window.addEventListener('load', () => void (isShared() ? leaveNothing() : register()).catch(() => undefined));
}

/** Members take the whole portal to where there is no signal; a visitor pays only for what is read. */
export function keepForMember(): void {
  if (!navigator.serviceWorker || isShared()) return;
  const keep = () => void navigator.serviceWorker.ready.then((registration) => registration.active?.postMessage('guardar'));
  setTimeout(keep, IDLE_MS);
}
