import { failureOf, request, type Operation, type RequestFailure } from '@lib/web-graphql';
import { useRef, useState } from 'preact/hooks';
import { useSession } from '../session/session.js';
import { isShared } from './device-storage.js';
import type { Wish } from './queue.types.js';
import { queuedCount } from './waiting-count.js';

/** On a bad line an answer that takes longer is as good as lost: the wish then waits in the queue. */
const PATIENCE_MS = 15_000;

type About = Omit<Wish, 'operation' | 'hash' | 'variables'>;
export type Outcome<Result> = { state: 'done'; data: Result } | { state: 'waiting' } | null;

/** A mutation that may wait for the network. Null: it was refused, and `failure` says why. */
export function useWish() {
  const { viewer, expire } = useSession();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<RequestFailure | null>(null);
  const running = useRef(false);

  const run = async <Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    about: About,
  ): Promise<Outcome<Result>> => {
    if (running.current || !viewer) return null;
    running.current = true;
    setBusy(true);
    setFailure(null);
    try {
      const data = await request(operation, variables, { timeoutMs: PATIENCE_MS });
      if (queuedCount(viewer.id) > 0) void import('./enqueue.js').then((offline) => offline.forgetWish(viewer.id, about.slot));
      return { state: 'done', data };
    } catch (thrown) {
      const failed = failureOf(thrown);
      if (failed.kind === 'UNAUTHENTICATED') expire();
      const mayWait = !isShared() && (failed.kind === 'OFFLINE' || failed.kind === 'UNAVAILABLE');
      const refusal = mayWait
        ? await wait(viewer.id, { ...about, operation: operation.name, hash: operation.hash, variables }, failed)
        : failed;
      if (!refusal) return { state: 'waiting' };
      setFailure(refusal);
      return null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { run, busy, failure };
}

async function wait(accountId: string, wish: Wish, offline: RequestFailure): Promise<RequestFailure | null> {
  // The code of the queue itself may not be on this device yet.
  const queue = await import('./enqueue.js').catch(() => null);
  if (!queue) return offline;
  try {
    await queue.enqueue(accountId, wish);
    return null;
  } catch (thrown) {
    return failureOf(thrown);
  }
}
