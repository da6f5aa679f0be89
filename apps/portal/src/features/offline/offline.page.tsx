import '../../../../../libs/web-ui/src/styles/sheet.css';
import { useEffect, useState } from 'preact/hooks';
import { isShared } from '../../offline/device-storage.js';
import { offlinePageTexts as texts } from '../../offline/offline.texts.js';
import { useHead } from '../../routing/head.js';
import { useSession } from '../../session/session.js';
import { useWaitingCount } from '../../shell/network-line.js';
import { InstallCard } from './install-card.js';
import { inMegabytes, SavedList } from './saved-list.js';
import { SharedCard } from './shared-card.js';

/** How much the portal takes here, and whether the browser promised to keep it. */
function Space() {
  const [space, setSpace] = useState<{ used: number; persisted: boolean } | null>(null);
  useEffect(() => {
    const look = async () => {
      const { usage = 0 } = await navigator.storage.estimate();
      setSpace({ used: usage, persisted: await navigator.storage.persisted() });
    };
    void look().catch(() => undefined);
  }, []);
  if (!space || isShared()) return null;
  return (
    <p class="small muted">
      {texts.space(inMegabytes(space.used))} {space.persisted ? texts.persistent : texts.notPersistent}
    </p>
  );
}

export default function OfflinePage() {
  const { viewer } = useSession();
  const count = useWaitingCount();
  useHead({ title: texts.title, noIndex: true });
  if (!viewer) return null;
  return (
    <div class="editor stack">
      <nav class="crumbs">
        <a href="/yo">{texts.back}</a>
      </nav>
      <div class="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p class="muted">{texts.lead}</p>
        </div>
        <a class="btn quiet" href="/por-enviar">
          {texts.queue(count)}
        </a>
      </div>
      <SavedList accountId={viewer.id} />
      <InstallCard always />
      <SharedCard />
      <Space />
    </div>
  );
}
