import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSession } from './session.js';

/** The login dialog of an ended session; its code comes only when that happens. */
export function ExpiredSession() {
  const { expired } = useSession();
  const [Dialog, setDialog] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (expired && !Dialog) void import('./login-dialog.js').then((module) => setDialog(() => module.LoginDialog));
  }, [expired]);
  return Dialog ? <Dialog /> : null;
}
