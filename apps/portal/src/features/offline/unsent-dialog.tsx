import { Dialog } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import type { DraftSync } from '../../drafts/sync.js';
import { sendEverything } from '../../offline/what-is-unsent.js';
import { useQueueRunner } from '../../offline/run-queue.js';
import { unsentTexts as texts } from '../../offline/offline.texts.js';

interface UnsentDialogProps {
  accountId: string;
  sync: DraftSync | null;
  /** Null: nothing to ask about. */
  unsent: string[] | null;
  leaveText: string;
  failed: string | null;
  onLeft: (unsent: string[]) => void;
  onGo: () => void;
  onClose: () => void;
}

/** Before something is wiped: what has not been sent, by name, and a way to send it first. */
export function UnsentDialog({ accountId, sync, unsent, leaveText, failed, onLeft, onGo, onClose }: UnsentDialogProps) {
  const [sending, setSending] = useState(false);
  const [stuck, setStuck] = useState(false);
  useQueueRunner(sync);
  const send = async () => {
    setSending(true);
    const left = await sendEverything(accountId, sync);
    setSending(false);
    setStuck(left.length > 0);
    if (left.length > 0) onLeft(left);
    else onGo();
  };
  return (
    <Dialog title={texts.title} open={unsent !== null} onClose={onClose}>
      <p>{texts.text}</p>
      <ul class="small scroll">
        {(unsent ?? []).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {stuck || failed ? (
        <p class="problem" role="alert">
          {failed ?? texts.failed}
        </p>
      ) : null}
      <div class="grid">
        <button class="btn" type="button" onClick={send} disabled={sending}>
          {sending ? texts.sending : texts.send}
        </button>
        <button class="btn danger" type="button" onClick={onGo}>
          {leaveText}
        </button>
        <button class="btn quiet" type="button" onClick={onClose}>
          {texts.stay}
        </button>
      </div>
    </Dialog>
  );
}
