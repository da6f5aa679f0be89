import { useEffect } from 'preact/hooks';
import { isShared } from '../../offline/device-storage.js';
import { halfSentOf } from './half-sent.js';
import type { Uploads } from './use-uploads.js';
import type { WaitingPhotos } from './use-waiting-photos.js';

/** A photo whose first byte never arrived, because the line went down: once answered for, the queue has it, and it goes before the practice. */
export function useStranded(
  practiceId: string,
  accountId: string | undefined,
  uploads: Uploads,
  add: WaitingPhotos['add'],
): void {
  const stranded = uploads.progress.filter(({ phase, begun }) => phase === 'offline' && !begun).map(({ id }) => id);
  useEffect(() => {
    if (!accountId || isShared() || stranded.length === 0) return;
    void halfSentOf(accountId, practiceId).then((items) => {
      const photos = items.filter(
        ({ id, file, location }) => location === null && stranded.includes(id) && file.type.startsWith('image/'),
      );
      for (const { id } of photos) uploads.letGo(id);
      if (photos.length > 0) add(photos.map(({ id, name, file }) => ({ id, name, file })));
    });
  }, [stranded.join()]);
}
