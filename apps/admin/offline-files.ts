import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

type Chunk = { file: string; css?: string[]; assets?: string[]; imports?: string[]; dynamicImports?: string[]; isEntry?: boolean };

const CONTROL = 'src/features/exchanges/check-in-screen.tsx';

/** The desk as it begins, and the control of who enters with what it asks for later; no other screen. */
export function doorFiles(manifest: Record<string, Chunk>): string[] {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string, later: boolean): void => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(`/admin/${file}`);
    for (const next of chunk.imports ?? []) visit(next, later);
    if (later) for (const next of chunk.dynamicImports ?? []) visit(next, true);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(key, false);
  if (!manifest[CONTROL]) throw new Error(`${CONTROL} is not in the build`);
  visit(CONTROL, true);
  return [...files].sort();
}

/** Writes into the worker of the desk what this build is made of: a new build is then a new worker. */
export function offlineFiles(folder: string): Plugin {
  return {
    name: 'door-files',
    apply: 'build',
    closeBundle() {
      const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
      const files = doorFiles(manifest);
      const shell = readFileSync(join(folder, 'index.html'), 'utf8');
      const version = createHash('sha256').update(files.join('\n') + shell).digest('hex').slice(0, 12);
      const path = join(folder, 'sw.js');
      const worker = readFileSync(path, 'utf8')
        .replace("const VERSION = 'desarrollo';", `const VERSION = '${version}';`)
        .replace('const FILES = [];', `const FILES = ${JSON.stringify(files)};`);
      if (!worker.includes(version)) throw new Error('public/sw.js has no place for its version');
      writeFileSync(path, worker);
    },
  };
}
