import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';

/** What a process can say of another one of which it only knows the name. */
export type Life = 'alive' | 'gone' | 'unknown';

/** Where it runs (one boot of one machine, one space of process numbers), its number there, and when that number was given. */
const NAME = /^([0-9a-f]{12})\.(\d+)\.(\d+)$/;

/** This process, so that another one on the same machine can ask for it; null where the system does not tell. */
export function ownName(): string | null {
  const place = ownPlace();
  const started = place && startOf(process.pid);
  return started ? `${place}.${process.pid}.${started}` : null;
}

export function lifeOf(name: string): Life {
  const [, place, pid, started] = NAME.exec(name) ?? [];
  if (!place || place !== ownPlace()) return 'unknown';
  const now = startOf(Number(pid));
  if (now !== null) return now === started ? 'alive' : 'gone';
  // Some systems hide the processes of others; a signal that is not sent still tells whether there is one.
  return exists(Number(pid)) ? 'unknown' : 'gone';
}

function ownPlace(): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return createHash('sha256').update(`${boot} ${readlinkSync('/proc/self/ns/pid')}`).digest('hex').slice(0, 12);
  } catch {
    return null;
  }
}

/** When the kernel began it; `ended` when only its parent has not noticed that it did; null when nothing is told of it. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19];
  } catch {
    return null;
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
