import { failureOf } from '@lib/web-graphql';
import { Icon } from '@lib/web-ui';
import { useEffect, useState } from 'preact/hooks';
import { DeviceRefusal } from '../../offline/device-db.js';
import { isShared } from '../../offline/device-storage.js';
import { refusalOf } from '../../offline/enqueue.js';
import { savedTexts as texts } from '../../offline/offline.texts.js';
import { dropSaved, isSaved, SAVED_MOST, savedPractices, savePractice } from '../../offline/saved.js';
import { useSession } from '../../session/session.js';

/** On the page of a practice: to read it later where there is no signal. */
export default function SaveOffline({ slug }: { slug: string }) {
  const { viewer } = useSession();
  const [saved, setSaved] = useState<boolean | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const accountId = viewer?.id;
  useEffect(() => {
    if (!accountId || isShared()) return;
    // A saved practice is brought up to date whenever it is read with signal.
    isSaved(accountId, slug).then(
      (found) => {
        setSaved(found);
        if (found && navigator.onLine) void savePractice(accountId, slug).catch(() => undefined);
      },
      () => undefined,
    );
  }, [accountId, slug]);
  if (!accountId || saved === null) return null;
  const toggle = async () => {
    setBusy(true);
    setProblem(null);
    try {
      if (saved) await dropSaved(accountId, slug);
      else if ((await savedPractices(accountId)).length >= SAVED_MOST) throw new Error(texts.tooMany(SAVED_MOST));
      else await savePractice(accountId, slug);
      setSaved(!saved);
    } catch (thrown) {
      const many = thrown instanceof Error && thrown.message === texts.tooMany(SAVED_MOST);
      setProblem(many ? texts.tooMany(SAVED_MOST) : thrown instanceof DeviceRefusal ? refusalOf(thrown).message : failureOf(thrown).message);
    }
    setBusy(false);
  };
  return (
    <>
      <button class={saved ? 'btn on' : 'btn quiet'} type="button" aria-pressed={saved} disabled={busy} onClick={toggle}>
        <Icon name="device" /> {busy ? texts.saving : saved ? texts.saved : texts.save}
      </button>
      {problem ? (
        <p class="problem" role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
}
