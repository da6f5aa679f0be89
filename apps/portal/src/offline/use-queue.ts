import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session/session.js';
import { isShared } from './device-storage.js';
import { queueOf } from './queue-of.js';
import type { Waiting } from './queue.types.js';
import { QUEUE_CHANGED } from './waiting-count.js';

/** The queue of the person who is in; null while the device has not answered. */
export function useQueue(): Waiting[] | null {
  const { viewer } = useSession();
  const [items, setItems] = useState<Waiting[] | null>(null);
  const accountId = viewer?.id;
  useEffect(() => {
    if (!accountId || isShared()) return setItems([]);
    let current = true;
    const read = () =>
      void queueOf(accountId)
        .items()
        .then(
          (next) => current && setItems(next),
          () => current && setItems([]),
        );
    read();
    window.addEventListener(QUEUE_CHANGED, read);
    window.addEventListener('storage', read);
    return () => {
      current = false;
      window.removeEventListener(QUEUE_CHANGED, read);
      window.removeEventListener('storage', read);
    };
  }, [accountId]);
  return items;
}
