/** Told to the window whenever it changes. */
export const LINE_CHANGED = 'cop:linea';

let down = false;

/** `navigator.onLine` only knows about the cable: a request that did not get through knows better. */
export function isOnline(): boolean {
  return navigator.onLine && !down;
}

export function heardFromServer(heard: boolean): void {
  if (down !== heard || typeof window === 'undefined') return;
  down = !heard;
  window.dispatchEvent(new Event(LINE_CHANGED));
}
