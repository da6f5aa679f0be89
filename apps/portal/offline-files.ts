import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

/** Pages a member opens without a network; whatever they import comes along, other pages do not. */
const PAGES = /^src\/features\/(?:home|wall|practice|my-practices|sheet|evidence|offline)\/[^/]+\.page\.tsx$/;
const IS_PAGE = /\.page\.tsx$/;
const ENTRY = 'src/entry-client.tsx';

export function memberFiles(manifest: Record<string, Chunk>): string[] {
  const seen = new Set<string>();
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key) || (IS_PAGE.test(key) && !PAGES.test(key))) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(`/${file}`);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  visit(ENTRY);
  for (const key of Object.keys(manifest)) if (PAGES.test(key)) visit(key);
  return [...files].sort();
}

/** Writes into the service worker what this build is made of: a new build is then a new worker, and the portal says so. */
export function offlineFiles(folder: string): Plugin {
  return {
    name: 'offline-files',
    apply: 'build',
    closeBundle() {
      const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
      const every = Object.values(manifest).map(({ file }) => file).sort();
      const version = createHash('sha256').update(every.join('\n')).digest('hex').slice(0, 12);
      const path = join(folder, 'sw.js');
      const worker = readFileSync(path, 'utf8')
        .replace("const VERSION = 'desarrollo';", `const VERSION = '${version}';`)
        .replace('const MEMBER_FILES = [];', `const MEMBER_FILES = ${JSON.stringify(memberFiles(manifest))};`);
      if (!worker.includes(version)) throw new Error('public/sw.js has no place for its version');
      writeFileSync(path, worker);
    },
  };
}
