import { useQuery, type Operation, type QueryState } from '@lib/web-graphql';
import { useEffect, useRef } from 'preact/hooks';
import { useSession } from './session.js';

/** A query that needs a session: when the session has ended it asks for login and then asks again. */
export function usePrivateQuery<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | null,
): QueryState<Result> {
  const { expire, expired } = useSession();
  const state = useQuery(operation, variables);
  const ended = state.failure?.kind === 'UNAUTHENTICATED';
  const waited = useRef(false);
  useEffect(() => {
    if (!ended) return;
    waited.current = true;
    expire();
  }, [ended]);
  useEffect(() => {
    if (expired || !waited.current) return;
    waited.current = false;
    void state.reload();
  }, [expired]);
  return ended ? { ...state, failure: null, loading: true } : state;
}
