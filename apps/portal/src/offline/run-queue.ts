import { useCache } from '@lib/web-graphql';
import { useEffect } from 'preact/hooks';
import type { DraftSync } from '../drafts/sync.js';
import { pauseAfter } from '../drafts/status.js';
import { useSession } from '../session/session.js';
import { isShared } from './device-storage.js';
import { queueOf, setSendContext } from './queue-of.js';
import { QUEUE_CHANGED } from './waiting-count.js';

const SOON_MS = 300;

/** Empties the queue while a page is open: at start, when the signal is back, and after each pause. */
export function useQueueRunner(sync: DraftSync | null): void {
  const { viewer, expire, expired } = useSession();
  const cache = useCache();
  const accountId = viewer?.id;
  if (sync) setSendContext({ cache, sync, expire });
  useEffect(() => {
    if (!accountId || !sync || expired || isShared()) return;
    const queue = queueOf(accountId);
    let timer: ReturnType<typeof setTimeout> | null = null;
    let failures = 0;
    let stopped = false;

    const plan = (pause: number) => {
      if (timer) clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void go(), pause);
    };
    const go = async (now = false) => {
      try {
        await (now ? queue.runNow() : queue.run());
        const next = await queue.nextMoment();
        failures = next !== null && next <= Date.now() ? failures + 1 : 0;
        if (next !== null) plan(Math.max(next - Date.now(), pauseAfter(failures), SOON_MS));
      } catch {
        // Not even who is in could be asked: the line is down.
        failures += 1;
        plan(pauseAfter(failures));
      }
    };
    const online = () => {
      // What failed while there was no signal says nothing about the line that is back.
      failures = 0;
      void go(true);
    };
    const changed = () => plan(SOON_MS);
    const seen = () => void (document.visibilityState === 'visible' && go());
    const told = (event: MessageEvent) => void (event.data === 'enviar' && go(true));
    window.addEventListener('online', online);
    window.addEventListener(QUEUE_CHANGED, changed);
    document.addEventListener('visibilitychange', seen);
    navigator.serviceWorker?.addEventListener('message', told);
    void go(true);
    return () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      window.removeEventListener('online', online);
      window.removeEventListener(QUEUE_CHANGED, changed);
      document.removeEventListener('visibilitychange', seen);
      navigator.serviceWorker?.removeEventListener('message', told);
    };
  }, [accountId, sync, expired]);
}
