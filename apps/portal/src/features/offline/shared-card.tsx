import { useState } from 'preact/hooks';
import { useDrafts } from '../../drafts/use-drafts.js';
import { isShared } from '../../offline/device-storage.js';
import { sharedTexts as texts } from '../../offline/offline.texts.js';
import { turnShared } from '../../offline/set-shared.js';
import { whatIsUnsent } from '../../offline/what-is-unsent.js';
import { useSession } from '../../session/session.js';
import { UnsentDialog } from './unsent-dialog.js';

/** The switch of the device, in /yo: with it nothing is kept, and what was kept goes after a warning. */
export function SharedCard() {
  const { viewer } = useSession();
  const sync = useDrafts();
  const [unsent, setUnsent] = useState<string[] | null>(null);
  const shared = isShared();
  if (!viewer) return null;
  const turn = async () => {
    sync?.forget();
    await turnShared(!shared, viewer.id);
    location.reload();
  };
  const begin = async () => {
    const found = await whatIsUnsent(viewer.id, sync);
    if (found.length > 0) setUnsent(found);
    else await turn();
  };
  return (
    <section class="card pad-l stack">
      <h2 class="h3">{texts.title}</h2>
      <p role="status">{shared ? texts.on : texts.off}</p>
      <button class="btn quiet" type="button" aria-pressed={shared} onClick={begin}>
        {shared ? texts.turnOff : texts.turnOn}
      </button>
      <UnsentDialog
        accountId={viewer.id}
        sync={sync}
        unsent={unsent}
        leaveText={texts.anyway}
        failed={null}
        onLeft={setUnsent}
        onGo={() => void turn()}
        onClose={() => setUnsent(null)}
      />
    </section>
  );
}
