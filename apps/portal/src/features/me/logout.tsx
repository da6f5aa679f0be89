import { request } from '@lib/web-graphql';
import { Dialog } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import { forgetKept } from '../../drafts/kept-answers.js';
import { useDrafts } from '../../drafts/use-drafts.js';
import { Logout as LogoutOperation } from '../../session/session.gql.js';
import { rememberPerson } from '../../session/remembered.js';
import { useSession } from '../../session/session.js';
import { logoutTexts, meTexts } from './me.texts.js';

/** Leaves nothing of this account on a shared device; warns first when something has not been sent. */
export function Logout() {
  const sync = useDrafts();
  const { leave, viewer } = useSession();
  const [asking, setAsking] = useState(false);
  const [state, setState] = useState<'still' | 'sending' | 'failed'>('still');
  const unsent = sync?.unsent().length ?? 0;

  const exit = async () => {
    try {
      await request(LogoutOperation, {});
    } catch {
      // An ended session is as good as closed; without network the cookie stays, so the person is told.
      if (!navigator.onLine) return setState('failed');
    }
    sync?.forget();
    rememberPerson(null);
    if (viewer) forgetKept(viewer.id);
    leave();
  };
  const sendAndExit = async () => {
    setState('sending');
    await sync?.flush();
    if ((sync?.unsent().length ?? 0) > 0) return setState('failed');
    await exit();
  };

  return (
    <>
      <button class="btn quiet" type="button" onClick={() => (unsent > 0 ? setAsking(true) : void exit())}>
        {meTexts.logout}
      </button>
      <Dialog title={logoutTexts.title} open={asking} onClose={() => setAsking(false)}>
        <p>{logoutTexts.text(unsent)}</p>
        {state === 'failed' ? (
          <p class="problem" role="alert">
            {logoutTexts.failed}
          </p>
        ) : null}
        <div class="grid">
          <button class="btn" type="button" onClick={sendAndExit} disabled={state === 'sending'}>
            {state === 'sending' ? logoutTexts.sending : logoutTexts.send}
          </button>
          <button class="btn danger" type="button" onClick={() => void exit()}>
            {logoutTexts.leave}
          </button>
          <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
            {logoutTexts.stay}
          </button>
        </div>
      </Dialog>
    </>
  );
}
