import { useEffect } from 'preact/hooks';

const EVERY_MS = 10_000;

/** While the page is seen on one of these days, what changed is asked for by itself, and at once when somebody comes back to it. */
export function useFresh(on: boolean, reload: () => Promise<void>): void {
  useEffect(() => {
    if (!on) return;
    const seen = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    const timer = setInterval(seen, EVERY_MS);
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [on, reload]);
}
