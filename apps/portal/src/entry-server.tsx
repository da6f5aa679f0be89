import { QueryCache, type Operation } from '@lib/web-graphql';
import { renderToString } from 'preact-render-to-string';
import { App } from './app.js';
import { assetsOf, type Manifest } from './assets.js';
import { htmlDocument } from './document.js';
import { SITE_NAME, type HeadSlot } from './routing/head.js';
import { ask, type PageModule, type PageQuery } from './routing/page.js';
import { loadPage, routeOf } from './routing/routes.js';
import { shellTexts } from './shell/shell.texts.js';
import { CurrentViewer } from './session/session.gql.js';

/** What the server must execute before it renders an address, in this order. */
export interface Plan {
  kind: 'public' | 'private' | 'form' | 'unknown';
  queries: { hash: string; name: string; variables: unknown }[];
}

export interface Page {
  status: 200 | 404;
  html: string;
}

export interface RenderInput {
  path: string;
  search: string;
  /** Answers in the order of the plan; undefined where the execution failed: then the browser asks again. */
  answers: unknown[];
  origin: string;
  manifest: Manifest;
}

async function prepare(path: string, search: string) {
  const found = await routeOf(path);
  const props = { params: found?.params ?? {}, search: new URLSearchParams(search) };
  const page: PageModule | null = found?.route.kind === 'public' ? await loadPage(found.route) : null;
  const queries: PageQuery[] = [ask(CurrentViewer, {}), ...(page?.queries?.(props) ?? [])];
  return { found, props, page, queries };
}

export async function plan(path: string, search: string): Promise<Plan> {
  const { found, queries } = await prepare(path, search);
  const handles = queries.map(({ operation, variables }) => ({ hash: operation.hash, name: operation.name, variables }));
  return { kind: found?.route.kind ?? 'unknown', queries: handles };
}

function fill(queries: PageQuery[], answers: unknown[]): QueryCache {
  const cache = new QueryCache();
  for (const [index, query] of queries.entries()) {
    const answer = answers[index];
    if (answer !== undefined) cache.write(query.operation as Operation<unknown, unknown>, query.variables, answer);
  }
  return cache;
}

export async function render(input: RenderInput): Promise<Page> {
  const { found, props, page, queries } = await prepare(input.path, input.search);
  const cache = fill(queries, input.answers);
  const slot: HeadSlot = { head: null };
  const body = renderToString(<App cache={cache} ssr={{ path: input.path, search: input.search, slot }} />);
  const head = slot.head ?? { title: SITE_NAME, noIndex: true };
  const missing = !found || (page?.missing?.(props, cache) ?? false);
  const scriptless = found && found.route.kind !== 'public' ? shellTexts.scriptless : null;
  const assets = assetsOf(input.manifest, found?.route.page ?? null);
  const html = htmlDocument({ body, path: input.path, scriptless, head, data: cache.toJSON(), origin: input.origin, assets });
  return { status: missing ? 404 : 200, html };
}
