import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useCache } from './cache.js';
import { failureOf, type RequestFailure } from './failure.js';
import { operationKey, type Operation } from './operation.js';
import { request } from './request.js';

export interface QueryState<Result> {
  data: Result | undefined;
  failure: RequestFailure | null;
  loading: boolean;
  reload: () => Promise<void>;
}

/**
 * Shows what the cache has at once and asks the server when that is old or missing. `variables` null = do not ask.
 * `keepPrevious`: a list stays on screen while the one with other filters is on its way.
 */
export function useQuery<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | null,
  options: { keepPrevious?: boolean } = {},
): QueryState<Result> {
  const cache = useCache();
  const key = variables === null ? null : operationKey(operation, variables);
  const [shown, setShown] = useState<{ key: string | null; failure: RequestFailure | null; tick: number }>({
    key: null,
    failure: null,
    tick: 0,
  });
  const [loading, setLoading] = useState(false);

  const load = useCallback(
    async (isCurrent: () => boolean) => {
      if (variables === null) return;
      setLoading(true);
      let failure: RequestFailure | null = null;
      const asked = Date.now();
      try {
        const data = await request(operation, variables);
        cache.write(operation, variables, data, asked);
      } catch (thrown) {
        failure = failureOf(thrown);
      }
      if (!isCurrent()) return;
      setLoading(false);
      setShown((before) => ({ key, failure, tick: before.tick + 1 }));
    },
    [key, cache],
  );

  useEffect(() => {
    let current = true;
    if (variables !== null && !cache.isFresh(operation, variables)) void load(() => current);
    else setLoading(false);
    return () => {
      current = false;
    };
  }, [load]);

  const reload = useCallback(() => load(() => true), [load]);
  const data = variables === null ? undefined : cache.read(operation, variables);
  const previous = useRef<Result | undefined>(undefined);
  if (data !== undefined) previous.current = data;
  const failure = shown.key === key ? shown.failure : null;
  const kept = options.keepPrevious && !failure ? previous.current : undefined;
  return { data: data ?? kept, failure, loading: loading || (variables !== null && data === undefined && failure === null), reload };
}
