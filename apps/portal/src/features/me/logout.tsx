import { request } from '@lib/web-graphql';
import { useState } from 'preact/hooks';
import { useDrafts } from '../../drafts/use-drafts.js';
import { whatIsUnsent } from '../../offline/what-is-unsent.js';
import { wipeAccount } from '../../offline/wipe.js';
import { Logout as LogoutOperation } from '../../session/session.gql.js';
import { useSession } from '../../session/session.js';
import { UnsentDialog } from '../offline/unsent-dialog.js';
import { logoutTexts, meTexts } from './me.texts.js';

/** Leaves nothing of this account on the device; warns first, by name, of what has not been sent. */
export function Logout() {
  const sync = useDrafts();
  const { leave, viewer } = useSession();
  const [unsent, setUnsent] = useState<string[] | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  if (!viewer) return null;

  const exit = async () => {
    try {
      await request(LogoutOperation, {});
    } catch {
      // An ended session is as good as closed; without network the cookie stays, so the person is told.
      if (!navigator.onLine) {
        setUnsent((known) => known ?? []);
        return setFailed(logoutTexts.offline);
      }
    }
    sync?.forget();
    await wipeAccount(viewer.id);
    leave();
  };
  const begin = async () => {
    const found = await whatIsUnsent(viewer.id, sync);
    if (found.length > 0) setUnsent(found);
    else await exit();
  };

  return (
    <>
      <button class="btn quiet" type="button" onClick={begin}>
        {meTexts.logout}
      </button>
      <UnsentDialog
        accountId={viewer.id}
        sync={sync}
        unsent={unsent}
        leaveText={logoutTexts.leave}
        failed={failed}
        onLeft={setUnsent}
        onGo={() => void exit()}
        onClose={() => setUnsent(null)}
      />
    </>
  );
}
