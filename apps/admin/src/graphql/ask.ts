import type { Operation } from '@lib/web-graphql';
import { offline, problemFrom, unavailable, type Problem, type WireError } from './problem.js';
import { sessionGate } from './session-gate.js';

export type Answer<Result> = { data: Result; problem: null } | { data: null; problem: Problem };
type Wire<Result> = { data?: Result | null; errors?: WireError[] };

async function post<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Wire<Result> | Problem> {
  try {
    const response = await fetch('/admin/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      // Apollo refuses what a foreign form could send: the last header is the proof that a script of ours asks.
      headers: { 'content-type': 'application/json', accept: 'application/json', 'apollo-require-preflight': 'true' },
      // A request that hangs is as good as lost: the draft is tried again.
      signal: AbortSignal.timeout(45_000),
      body: JSON.stringify({
        operationName: operation.name,
        variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: operation.hash } },
      }),
    });
    const answer = (await response.json().catch(() => null)) as Wire<Result> | null;
    return answer ?? unavailable();
  } catch {
    return offline();
  }
}

const isWire = <Result>(answer: Wire<Result> | Problem): answer is Wire<Result> => !('kind' in answer);
const expired = <Result>(answer: Wire<Result>): boolean =>
  answer.errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') ?? false;

/** Asks the admin door. When the session has closed meanwhile, waits until the person is back and asks again. */
export async function ask<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  let answer = await post(operation, variables);
  if (isWire(answer) && expired(answer) && sessionGate.watching && operation.name !== 'Login') {
    await sessionGate.wait();
    answer = await post(operation, variables);
  }
  if (!isWire(answer)) return { data: null, problem: answer };
  const [first] = answer.errors ?? [];
  if (first) return { data: null, problem: problemFrom(first) };
  return answer.data ? { data: answer.data, problem: null } : { data: null, problem: unavailable() };
}
