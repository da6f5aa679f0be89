import { isOnline, LINE_CHANGED } from '@lib/web-graphql';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isShared } from '../offline/device-storage.js';
import { QUEUE_CHANGED, waitingCount } from '../offline/waiting-count.js';
import { useSession } from '../session/session.js';
import { NEW_VERSION, takeNewVersion } from './service-worker.js';
import { shellTexts as texts } from './shell.texts.js';

/** What is typed with signal is sent at once: a number that comes and goes would only distract. */
const SETTLED_MS = 4_000;

const LINE = ['online', 'offline', LINE_CHANGED];

function listen(names: string[], look: () => void): () => void {
  for (const name of names) window.addEventListener(name, look);
  return () => {
    for (const name of names) window.removeEventListener(name, look);
  };
}

export function useOnline(): boolean {
  const [online, setOnline] = useState(true);
  useEffect(() => {
    const look = () => setOnline(isOnline());
    look();
    return listen(LINE, look);
  }, []);
  return online;
}

/** How many things of this person wait for the network. */
export function useWaitingCount(): number {
  const { viewer } = useSession();
  const [count, setCount] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    if (!viewer) return setCount(0);
    const read = () => setCount(waitingCount(viewer.id));
    const look = () => {
      clearTimeout(timer.current);
      if (isOnline() && waitingCount(viewer.id) > 0) timer.current = setTimeout(read, SETTLED_MS);
      else read();
    };
    read();
    const stop = listen([QUEUE_CHANGED, 'storage', ...LINE], look);
    return () => {
      clearTimeout(timer.current);
      stop();
    };
  }, [viewer?.id]);
  return count;
}

/** Under the header: no signal, what waits to be sent, a newer version. Nothing of it on an ordinary day. */
export function NetworkLine() {
  const online = useOnline();
  const count = useWaitingCount();
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    const told = () => setFresh(true);
    window.addEventListener(NEW_VERSION, told);
    return () => window.removeEventListener(NEW_VERSION, told);
  }, []);
  const quiet = online && count === 0 && !fresh;
  return (
    <aside class={quiet ? 'sr' : 'net no-print'} aria-label={texts.network}>
      <div class="wrap row apart">
        <span role="status">{online ? '' : isShared() ? texts.offlineShared : texts.offline}</span>
        {count > 0 ? <a href="/por-enviar">{texts.waiting(count)}</a> : null}
        {fresh ? (
          <span role="status" class="row">
            {texts.newVersion}
            <button class="btn text" type="button" onClick={takeNewVersion}>
              {texts.update}
            </button>
          </span>
        ) : null}
      </div>
    </aside>
  );
}
