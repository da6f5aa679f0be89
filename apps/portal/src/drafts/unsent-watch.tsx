import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session/session.js';

function hasDrafts(accountId: string): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith(`cop:borrador:${accountId}:`));
  } catch {
    return false;
  }
}

/** Whatever page is opened first, a text that waits on this device is sent. Its code comes only when there is one. */
export function UnsentWatch() {
  const { viewer } = useSession();
  const [Sender, setSender] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (viewer && hasDrafts(viewer.id)) void import('./unsent-sender.js').then((module) => setSender(() => module.UnsentSender));
  }, [viewer?.id]);
  return Sender ? <Sender /> : null;
}
