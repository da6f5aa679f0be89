import { useCallback, useRef, useState } from 'preact/hooks';
import { failureOf, type RequestFailure } from './failure.js';
import type { Operation } from './operation.js';
import { request } from './request.js';

export interface MutationState<Result, Variables> {
  /** Gives the data, or null when it failed (then `failure` says why) or was already under way. */
  run: (variables: Variables) => Promise<Result | null>;
  busy: boolean;
  failure: RequestFailure | null;
  reset: () => void;
}

export function useMutation<Result, Variables>(operation: Operation<Result, Variables>): MutationState<Result, Variables> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const running = useRef(false);

  const run = useCallback(
    async (variables: Variables) => {
      // A second tap on the same button must not send the form twice.
      if (running.current) return null;
      running.current = true;
      setBusy(true);
      setFailure(null);
      try {
        return await request(operation, variables);
      } catch (thrown) {
        setFailure(failureOf(thrown));
        return null;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
    [operation],
  );

  return { run, busy, failure, reset: useCallback(() => setFailure(null), []) };
}
