import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Jest runs from the repository root; so does npm. */
export const root = process.cwd();

const skipped = new Set(['node_modules', 'dist', 'coverage']);

/** Files under `folder` (relative to the root, with forward slashes) whose name ends in one of `endings`. */
export function filesUnder(folder: string, endings: string[]): string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => skipped.has(part)))
    .sort();
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
