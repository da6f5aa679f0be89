import { useCache, type Operation } from '@lib/web-graphql';
import { useEffect } from 'preact/hooks';
import { deviceStorage, namesUnder } from '../offline/device-storage.js';

/** Everything of an account that is not a draft of a section; gone on logout. */
export const KEPT = 'cop:leido';

export function readKept<Kept>(name: string): Kept | undefined {
  try {
    return (JSON.parse(deviceStorage().getItem(name) ?? 'null') as Kept | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeKept(name: string, value: unknown): void {
  try {
    deviceStorage().setItem(name, JSON.stringify(value));
  } catch {
    // Full device: the drafts come first, they are written by their own hand.
  }
}

export function nameOf(accountId: string, operation: string, variables: unknown): string {
  return `${KEPT}:${accountId}:${operation}:${JSON.stringify(variables)}`;
}

export function forgetKept(accountId: string): void {
  for (const name of namesUnder(`${KEPT}:${accountId}:`)) deviceStorage().removeItem(name);
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
    if (name && data && cache.isFresh(operation, variables)) writeKept(name, data);
  }, [name, data]);
  return data || !name ? data : readKept<Result>(name);
}
