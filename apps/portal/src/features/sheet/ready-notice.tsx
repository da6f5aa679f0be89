import { useState } from 'preact/hooks';
import { readyTexts as texts } from '../../offline/offline.texts.js';
import { queueOf } from '../../offline/queue-of.js';
import type { Waiting } from '../../offline/queue.types.js';
import { useSession } from '../../session/session.js';

/** Between the draft and the sent practice: the director has signed and only the network is missing. */
export function ReadyNotice({ ready, short }: { ready: Waiting; short?: boolean }) {
  const { viewer } = useSession();
  const [busy, setBusy] = useState(false);
  if (!viewer) return null;
  const back = async () => {
    setBusy(true);
    await queueOf(viewer.id)
      .discard(ready.id)
      .catch(() => undefined);
    setBusy(false);
  };
  return (
    <section class={ready.refusal ? 'notice bad' : 'notice good'} role="status">
      <h2 class="small-head">{texts.title}</h2>
      {ready.refusal ? <p>{texts.refused(ready.refusal)}</p> : null}
      <p>{short ? texts.locked : texts.text}</p>
      <p class="row">
        <button class="btn quiet" type="button" onClick={back} disabled={busy}>
          {texts.back}
        </button>
        <a href="/por-enviar">{texts.toQueue}</a>
      </p>
    </section>
  );
}
