import { request, useCache } from '@lib/web-graphql';
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { rememberedPerson, rememberPerson } from './remembered.js';
import { keepForMember } from '../shell/service-worker.js';
import { CurrentViewer, type PersonFragment } from './session.gql.js';

export interface Session {
  /** undefined while it is not known yet, null for a visitor. */
  viewer: PersonFragment | null | undefined;
  /** Her role needs a second factor that she has not set up: until then she is a visitor everywhere but on that page. */
  enrolling: boolean;
  /** True when the server no longer knows the session of the person on screen. */
  expired: boolean;
  enter: (viewer: PersonFragment) => void;
  leave: () => void;
  expire: () => void;
  setUnread: (count: number) => void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

export function SessionProvider(props: { children: ComponentChildren }) {
  const cache = useCache();
  const [holder, setHolder] = useState(() => cache.read(CurrentViewer, {})?.viewer);
  const enrolling = holder?.mustEnrol === true;
  const viewer = enrolling ? null : holder;
  const [expired, setExpired] = useState(false);

  useEffect(() => {
    if (viewer !== undefined) return;
    request(CurrentViewer, {}).then(
      (data) => setHolder(data.viewer),
      // Without network whoever was in may go on writing; the server asks who it is before it takes anything.
      () => setHolder(rememberedPerson()),
    );
  }, []);
  useEffect(() => {
    if (viewer !== undefined) rememberPerson(viewer);
  }, [viewer]);
  useEffect(() => {
    if (viewer) keepForMember();
  }, [viewer?.id]);

  const known = viewer?.id;
  const enter = useCallback(
    (next: PersonFragment) => {
      // Another person on the same screen: nothing of the first may stay in memory.
      if (known && known !== next.id) return location.assign('/');
      if (!known) cache.clear();
      setExpired(false);
      setHolder(next);
    },
    [known],
  );
  // A new document forgets everything this one had read.
  const leave = useCallback(() => location.assign('/'), []);
  const expire = useCallback(() => setExpired(true), []);
  const setUnread = useCallback((unread: number) => setHolder((before) => (before ? { ...before, unread } : before)), []);
  const session = useMemo(
    () => ({ viewer, enrolling, expired, enter, leave, expire, setUnread }),
    [viewer, enrolling, expired, enter, leave, expire, setUnread],
  );
  return <SessionContext.Provider value={session}>{props.children}</SessionContext.Provider>;
}
