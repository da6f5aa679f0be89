import { chownSync, statSync } from 'node:fs';
import path from 'node:path';

const NOBODY = 65534;

/** PostgreSQL refuses to run as root: then it runs as nobody. Empty for an ordinary user. */
export type ServerUser = { uid: number; gid: number } | Record<string, never>;

export function serverUser(): ServerUser {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
}

export function giveTo(user: ServerUser, file: string): void {
  if ('uid' in user) chownSync(file, user.uid, user.gid);
}

/** Whether the server's user can walk down to `target` and read it. */
export function canReach(user: ServerUser, target: string): boolean {
  if (!('uid' in user)) return true;
  for (let at = path.resolve(target); ; at = path.dirname(at)) {
    const { mode, uid } = statSync(at);
    const wanted = uid === user.uid ? 0o500 : 0o005;
    const walkOnly = uid === user.uid ? 0o100 : 0o001;
    const needed = at === path.resolve(target) ? wanted : walkOnly;
    if ((mode & needed) !== needed) return false;
    if (at === path.dirname(at)) return true;
  }
}
