import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { QUEUE_CHANGED, waitingCount } from '../offline/waiting-count.js';
import { useSession } from '../session/session.js';

/** Whatever page is opened first, what waits on this device is sent. Its code comes only when there is something. */
export function UnsentWatch() {
  const { viewer } = useSession();
  const [Sender, setSender] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!viewer) return;
    const look = () => {
      if (waitingCount(viewer.id) === 0) return;
      window.removeEventListener(QUEUE_CHANGED, look);
      void import('./unsent-sender.js').then(
        (module) => setSender(() => module.UnsentSender),
        () => undefined,
      );
    };
    window.addEventListener(QUEUE_CHANGED, look);
    look();
    return () => window.removeEventListener(QUEUE_CHANGED, look);
  }, [viewer?.id]);
  return Sender ? <Sender /> : null;
}
