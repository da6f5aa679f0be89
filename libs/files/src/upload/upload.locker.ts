import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { Lock, Locker, RequestRelease } from '@tus/server';

const LEASE_SECONDS = 6;
const RENEW_MS = 2_000;
const WAIT_MS = 12_000;
const RETRY_MS = 250;
/** tus clients wait and ask again. */
const LOCKED = { status_code: 423, body: 'Otra conexión está enviando este archivo.\n' };

const TAKE = /* sql */ `update stored_file set held_by = $2, held_until = now() + $3 * interval '1 second'
  where upload_name = $1 and (held_by is null or held_by = $2 or held_until < now()) returning id`;

type Holder = { release: RequestRelease; freed: Promise<void>; free: () => void };

/**
 * One writer per upload: in this process a map, between processes a lease on the row. Who comes second asks the first to let go -
 * often a connection that the network forgot. A killed process leaves its lease behind for six seconds.
 */
@Injectable()
export class UploadLocker implements Locker {
  private readonly me = randomUUID();
  private readonly holders = new Map<string, Holder>();

  constructor(private readonly db: Database) {}

  newLock(name: string): Lock {
    let renewal: NodeJS.Timeout | undefined;
    return {
      lock: async (signal, release) => {
        const until = Date.now() + WAIT_MS;
        await this.enter(name, release, signal, until);
        try {
          await this.lease(name, signal, until);
        } catch (error) {
          this.leave(name);
          throw error;
        }
        renewal = setInterval(() => void this.renew(name, release), RENEW_MS).unref();
      },
      unlock: async () => {
        clearInterval(renewal);
        const text =
          'update stored_file set held_by = null, held_until = null, touched_at = now() where upload_name = $1 and held_by = $2';
        // The lease ends by itself; an unreachable database must not leave this process locked.
        await this.db.rows({ text, values: [name, this.me] }).catch(() => undefined);
        this.leave(name);
      },
    };
  }

  private async enter(name: string, release: RequestRelease, signal: AbortSignal, until: number): Promise<void> {
    for (let held = this.holders.get(name); held; held = this.holders.get(name)) {
      await held.release();
      await Promise.race([held.freed, sleep(RETRY_MS, undefined, { ref: false })]);
      if (signal.aborted || Date.now() > until) throw LOCKED;
    }
    let free = (): void => undefined;
    const freed = new Promise<void>((done) => (free = done));
    this.holders.set(name, { release, freed, free });
  }

  private async lease(name: string, signal: AbortSignal, until: number): Promise<void> {
    while (!(await this.take(name))) {
      if (signal.aborted || Date.now() > until) throw LOCKED;
      await sleep(RETRY_MS, undefined, { ref: false });
    }
  }

  private async renew(name: string, release: RequestRelease): Promise<void> {
    if (!(await this.take(name).catch(() => true))) await release();
  }

  private async take(name: string): Promise<boolean> {
    return (await this.db.one({ name: 'upload_lease', text: TAKE, values: [name, this.me, LEASE_SECONDS] })) !== null;
  }

  private leave(name: string): void {
    const held = this.holders.get(name);
    this.holders.delete(name);
    held?.free();
  }
}
