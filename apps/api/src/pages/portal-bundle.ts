import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '@lib/platform';

/** What the portal's server build offers (apps/portal/src/entry-server.tsx); the api knows it only by this shape. */
export type PortalBundle = {
  plan(path: string, search: string): Promise<PagePlan>;
  render(input: RenderInput): Promise<{ status: 200 | 404; html: string }>;
};

export type PagePlan = {
  kind: 'public' | 'private' | 'form' | 'unknown';
  queries: { hash: string; name: string; variables: Record<string, unknown> }[];
};

export type RenderInput = { path: string; search: string; answers: unknown[]; origin: string; manifest: unknown };

export type BuiltPortal = { bundle: PortalBundle; manifest: unknown };

let built: Promise<BuiltPortal | null> | undefined;

/** null when the portal has not been built: tests of the doors run without it. */
export function builtPortal(): Promise<BuiltPortal | null> {
  built ??= load();
  return built;
}

async function load(): Promise<BuiltPortal | null> {
  const entry = path.join(DIST, 'portal-ssr', 'entry-server.js');
  const manifest = path.join(DIST, 'portal', '.vite', 'manifest.json');
  if (!existsSync(entry) || !existsSync(manifest)) return null;
  const bundle = (await import(pathToFileURL(entry).href)) as PortalBundle;
  return { bundle, manifest: JSON.parse(readFileSync(manifest, 'utf8')) as unknown };
}
