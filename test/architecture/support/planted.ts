import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './repo.js';

/** Writes planted files into a throw-away folder inside the repository, where its node_modules are still found. */
export function plant(files: Record<string, string>): { folder: string; remove: () => void } {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'planted-'));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
