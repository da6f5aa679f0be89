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
    let asked = false;
    const look = () => {
      if (asked || waitingCount(viewer.id) === 0) return;
      asked = true;
      void import('./unsent-sender.js').then(
        (module) => setSender(() => module.UnsentSender),
        // The code itself did not come: without it nothing would ever be sent from this page, so it is asked for again.
        () => (asked = false),
      );
    };
    const heard = [QUEUE_CHANGED, 'online'];
    for (const name of heard) window.addEventListener(name, look);
    look();
    return () => {
      for (const name of heard) window.removeEventListener(name, look);
    };
  }, [viewer?.id]);
  return Sender ? <Sender /> : null;
}
