import type { QueryCache, Operation } from '@lib/web-graphql';
import type { ComponentType } from 'preact';

export type Params = Record<string, string>;

/** One thing a page asks before it is rendered on the server. */
export interface PageQuery {
  operation: Operation<unknown, unknown>;
  variables: unknown;
}

export function ask<Result, Variables>(operation: Operation<Result, Variables>, variables: Variables): PageQuery {
  return { operation: operation as Operation<unknown, unknown>, variables };
}

export interface PageProps {
  params: Params;
  search: URLSearchParams;
}

/** What a page's module exports: the component, and for public pages what the server asks for it. */
export interface PageModule {
  default: ComponentType<PageProps>;
  queries?: (props: PageProps) => PageQuery[];
  /** True when the answers say that there is nothing at this address. */
  missing?: (props: PageProps, cache: QueryCache) => boolean;
}

export interface Route {
  path: string;
  /** File under src/features, without extension. */
  page: string;
  /** `private`: only with a session. `public`: rendered by the server with its data. `form`: anyone, rendered by the browser. */
  kind: 'public' | 'private' | 'form';
}
