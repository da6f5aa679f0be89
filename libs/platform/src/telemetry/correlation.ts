import { AsyncLocalStorage } from 'node:async_hooks';

const store = new AsyncLocalStorage<string>();

/** Runs `work` so that its log lines and its refusals carry the same id. */
export function withCorrelation<T>(id: string, work: () => T): T {
  return store.run(id, work);
}

export function correlationId(): string | undefined {
  return store.getStore();
}
