import { useCache, type Operation } from '@lib/web-graphql';
import { useEffect } from 'preact/hooks';

const PREFIX = 'cop:leido';

function nameOf(accountId: string, operation: string, variables: unknown): string {
  return `${PREFIX}:${accountId}:${operation}:${JSON.stringify(variables)}`;
}

export function forgetKept(accountId: string): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(`${PREFIX}:${accountId}:`)) localStorage.removeItem(name);
}

/** The last answer of a private query stays on the device, so that the sheet opens where there is no network. */
export function useKept<Result, Variables>(
  accountId: string | undefined,
  operation: Operation<Result, Variables>,
  variables: Variables,
  data: Result | undefined,
): Result | undefined {
  const cache = useCache();
  const name = accountId ? nameOf(accountId, operation.name, variables) : null;
  useEffect(() => {
    if (!name || !data || !cache.isFresh(operation, variables)) return;
    try {
      localStorage.setItem(name, JSON.stringify(data));
    } catch {
      // Full device: the drafts come first, they are written by their own hand.
    }
  }, [name, data]);
  if (data || !name) return data;
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') as Result | undefined;
  } catch {
    return undefined;
  }
}
