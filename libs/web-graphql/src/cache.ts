import type { ComponentChildren } from 'preact';
import { createContext, h } from 'preact';
import { useContext } from 'preact/hooks';
import { operationKey, type Operation } from './operation.js';

/** After this an answer is shown at once and asked for again behind. */
const FRESH_MS = 30_000;

interface Entry {
  data: unknown;
  at: number;
  /** When it was asked for. */
  asked: number;
}

/** Answers by operation and variables. One per page on the server, one per tab in the browser. */
export class QueryCache {
  private readonly entries = new Map<string, Entry>();

  read<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): Result | undefined {
    return this.entries.get(operationKey(operation, variables))?.data as Result | undefined;
  }

  isFresh<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): boolean {
    const entry = this.entries.get(operationKey(operation, variables));
    return entry !== undefined && Date.now() - entry.at < FRESH_MS;
  }

  /** An answer that was overtaken, by one asked for later or by what a change gave, is left out. */
  write<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables, data: Result, asked = Date.now()): void {
    const key = operationKey(operation, variables);
    if ((this.entries.get(key)?.asked ?? 0) <= asked) this.entries.set(key, { data, at: Date.now(), asked });
  }

  /** Answers that depend on who asks are worth nothing after login, logout or a change. */
  clear(): void {
    this.entries.clear();
  }

  forget(operationName: string): void {
    for (const key of this.entries.keys()) if (key.startsWith(`${operationName}:`)) this.entries.delete(key);
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries([...this.entries].map(([key, entry]) => [key, entry.data]));
  }

  static from(block: Record<string, unknown>): QueryCache {
    const cache = new QueryCache();
    for (const [key, data] of Object.entries(block)) cache.entries.set(key, { data, at: Date.now(), asked: Date.now() });
    return cache;
  }
}

const CacheContext = createContext(new QueryCache());

export function CacheProvider(props: { cache: QueryCache; children: ComponentChildren }) {
  return h(CacheContext.Provider, { value: props.cache }, props.children);
}

export function useCache(): QueryCache {
  return useContext(CacheContext);
}
