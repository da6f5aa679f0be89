import { failureFrom, RequestFailure, type WireError } from './failure.js';
import { failureTexts } from './failure.texts.js';
import { heardFromServer } from './line.js';
import type { Operation } from './operation.js';

interface Answer<Result> {
  data?: Result | null;
  errors?: WireError[];
}

interface RequestOptions {
  /** Lets the request outlive the page: the last save of a tab that is being closed. */
  keepalive?: boolean;
  /** On 2G an answer that takes longer than this is as good as lost. */
  timeoutMs?: number;
}

async function send(body: string, options: RequestOptions): Promise<Response> {
  // AbortSignal.timeout is younger than many phones.
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), options.timeoutMs ?? 45_000);
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'same-origin',
      keepalive: options.keepalive,
      signal: abort.signal,
      body,
    });
    heardFromServer(true);
    return response;
  } catch {
    heardFromServer(false);
    throw new RequestFailure('OFFLINE', failureTexts.offline);
  } finally {
    clearTimeout(timer);
  }
}

export async function request<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  options: RequestOptions = {},
): Promise<Result> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: operation.hash } };
  const response = await send(JSON.stringify({ operationName: operation.name, variables, extensions }), options);
  const answer = (await response.json().catch(() => null)) as Answer<Result> | null;
  const error = answer?.errors?.[0];
  if (error?.extensions?.code && response.status < 502) throw failureFrom(error);
  if (response.status >= 502) throw new RequestFailure('UNAVAILABLE', failureTexts.unavailable);
  if (error) throw failureFrom(error);
  // The answer was cut on its way, or a hotel's login page answered instead.
  if (answer === null && response.status < 400) throw new RequestFailure('OFFLINE', failureTexts.offline);
  if (!answer?.data) throw new RequestFailure('INTERNAL', failureTexts.unknown);
  return answer.data;
}
