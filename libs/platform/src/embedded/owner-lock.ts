import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export class FolderInUse extends Error {}

type Owner = { pid: number; started: string };

/**
 * One data folder has one owner. A lock left by a process that is gone is taken over.
 * @throws FolderInUse, in Spanish and English, when a living process holds it.
 */
export function takeOwnerLock(dataDir: string): { release(): void } {
  const file = path.join(dataDir, 'owner.lock');
  mkdirSync(dataDir, { recursive: true });
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(self()), { flag: 'wx', mode: 0o600 });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
      const owner = read(file);
      if ((owner && alive(owner)) || attempt > 3) throw new FolderInUse(busy(dataDir, owner?.pid));
      rmSync(file, { force: true });
    }
  }
}

/** Whether a living process holds the folder. */
export function hasOwner(dataDir: string): boolean {
  const owner = read(path.join(dataDir, 'owner.lock'));
  return owner !== null && alive(owner);
}

function self(): Owner {
  return { pid: process.pid, started: startTime(process.pid) };
}

function read(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

function alive(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // After a reboot, or inside a container, another process may carry the same number.
  return startTime(owner.pid) === owner.started;
}

/** Kernel start time of a process; empty where /proc does not exist. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function busy(dataDir: string, pid?: number): string {
  return (
    `La carpeta de datos ${dataDir} ya está en uso por otra copia del sistema (proceso ${pid ?? '?'}). ` +
    'Detén esa copia o elige otra carpeta con DATA_DIR. / The data folder is in use by another process.'
  );
}
