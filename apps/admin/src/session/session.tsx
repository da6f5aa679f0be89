import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Logout, SessionViewer, type DeskFragment } from '../features/access/access.gql.js';
import { ask } from '../graphql/ask.js';
import type { Problem } from '../graphql/problem.js';
import { sessionGate } from '../graphql/session-gate.js';
import { doorViewer, dropDoorViewer } from './door-viewer.js';
import { dropAllStored } from './stored.js';

type Session = {
  viewer: DeskFragment | null;
  loading: boolean;
  problem: Problem | null;
  enter: (viewer: DeskFragment) => void;
  leave: () => Promise<void>;
  refresh: () => void;
};

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const [viewer, setViewer] = useState<DeskFragment | null>(null);
  const [loading, setLoading] = useState(true);
  const [problem, setProblem] = useState<Problem | null>(null);

  const enter = useCallback((entered: DeskFragment | null) => {
    sessionGate.setInUse(entered !== null);
    setViewer(entered);
  }, []);
  const load = useCallback(async () => {
    const answer = await ask(SessionViewer, {});
    setProblem(answer.problem);
    if (answer.data) enter(answer.data.viewer);
    else if (answer.problem?.passing) setViewer((now) => now ?? doorViewer());
    setLoading(false);
  }, [enter]);
  const leave = useCallback(async () => {
    const { data } = await ask(Logout, {});
    if (!data) return;
    if (viewer) dropAllStored(viewer.id);
    dropDoorViewer();
    enter(null);
  }, [enter, viewer]);

  useEffect(() => {
    void load();
  }, [load]);
  // Opened without network in the name of who was in: with it, the server says whether she still is.
  useEffect(() => {
    if (!problem?.passing || !viewer) return;
    const back = () => void load();
    window.addEventListener('online', back);
    return () => window.removeEventListener('online', back);
  }, [load, problem, viewer]);

  const session = useMemo(
    () => ({ viewer, loading, problem, enter, leave, refresh: () => void load() }),
    [viewer, loading, problem, enter, leave, load],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

/** For the screens behind the login. */
export function useViewer(): DeskFragment {
  const { viewer } = useSession();
  if (!viewer) throw new Error('useViewer without a session');
  return viewer;
}

export const useCan = (): ((permission: string) => boolean) => {
  const { permissions } = useViewer();
  return (permission) => permissions.includes(permission);
};
