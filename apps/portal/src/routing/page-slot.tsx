import { Empty, Waiting } from '@lib/web-ui';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation, useSearch } from 'wouter-preact';
import { useSession } from '../session/session.js';
import { shellTexts } from '../shell/shell.texts.js';
import { NotFound } from '../shell/not-found.js';
import { go } from './navigation.js';
import { findRoute, loadedPage, loadPage, routeOf, type Found } from './routes.js';

const ENROL = '/segundo-paso';

function usePage(path: string, found: Found | null | undefined) {
  const [, retry] = useState(0);
  const [failed, setFailed] = useState(false);
  const page = found ? loadedPage(found.route) : undefined;
  useEffect(() => {
    if (found === null || page) return;
    let current = true;
    setFailed(false);
    const arrive = async () => {
      const known = found ?? (await routeOf(path));
      if (known) await loadPage(known.route);
    };
    arrive().then(
      () => current && retry((tick) => tick + 1),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [path, found?.route, page]);
  return { page, failed };
}

/** After going to another page the reading starts at its top, for eye and screen reader. */
function useArrival(path: string, ready: boolean) {
  const seen = useRef(path);
  useEffect(() => {
    if (!ready || seen.current === path) return;
    seen.current = path;
    window.scrollTo(0, 0);
    document.getElementById('contenido')?.focus({ preventScroll: true });
  }, [path, ready]);
}

/** No signal, or a newer version took the old chunks away: a new document solves both. */
function PageFailed() {
  return (
    <Empty title={shellTexts.pageFailed}>
      <button class="btn" type="button" onClick={() => location.reload()}>
        {shellTexts.retry}
      </button>
    </Empty>
  );
}

export function PageSlot() {
  const [path] = useLocation();
  const query = useSearch();
  const { viewer, enrolling } = useSession();
  const found = findRoute(path);
  const { page, failed } = usePage(path, found);
  const mustLogin = found?.route.kind === 'private' && viewer === null;
  const away = enrolling ? (path === ENROL ? null : ENROL) : mustLogin ? `/ingresar?volver=${encodeURIComponent(path)}` : null;
  useEffect(() => {
    if (away) go(away, { replace: true });
  }, [away]);
  useArrival(path, page !== undefined);

  if (found === null) return <NotFound />;
  if (failed) return <PageFailed />;
  if (!found || !page || away || (found.route.kind === 'private' && !viewer)) return <Waiting text={shellTexts.loading} />;
  const Page = page.default;
  return <Page params={found.params} search={new URLSearchParams(query)} />;
}
