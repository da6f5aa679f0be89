import { useCache, useMutation } from '@lib/web-graphql';
import { Dialog } from '@lib/web-ui';
import { useState } from 'preact/hooks';
import type { DraftSync } from '../../drafts/sync.js';
import { discardNewPractice } from '../../offline/discard.js';
import { go } from '../../routing/navigation.js';
import { useSession } from '../../session/session.js';
import { DiscardDraft as Discard } from '../my-practices/my-practices.gql.js';
import { sheetTexts as texts } from './sheet.texts.js';

export function DiscardDraft({ practiceId, sync, isNew }: { practiceId: string; sync: DraftSync | null; isNew: boolean }) {
  const { viewer } = useSession();
  const [asking, setAsking] = useState(false);
  const discard = useMutation(Discard);
  const cache = useCache();
  const confirm = async () => {
    if (isNew && viewer) await discardNewPractice(viewer.id, practiceId, sync);
    else if (!(await discard.run({ practiceId }))) return;
    sync?.drop(practiceId);
    cache.clear();
    go('/mis-practicas', { replace: true });
  };
  return (
    <>
      <button class="btn text" type="button" onClick={() => setAsking(true)}>
        {texts.discard}
      </button>
      <Dialog title={texts.discardTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{texts.discardText}</p>
        {discard.failure ? (
          <p class="problem" role="alert">
            {discard.failure.message}
          </p>
        ) : null}
        <div class="row">
          <button class="btn danger" type="button" onClick={confirm} disabled={discard.busy}>
            {texts.discardYes}
          </button>
          <button class="btn quiet" type="button" onClick={() => setAsking(false)}>
            {texts.keep}
          </button>
        </div>
      </Dialog>
    </>
  );
}
