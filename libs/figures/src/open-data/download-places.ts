import type { Readable } from 'node:stream';
import { setImmediate as others } from 'node:timers/promises';

/** What one process gives at once, and for how long. */
export type DownloadLimits = {
  /** Files being written at once: each reads the database in parts, and people wait for none of them. */
  atOnce: number;
  /** Of them, those of one network: nobody takes every place. */
  ofOne: number;
  /** Without taking anything for as long, whoever reads is gone or asleep. */
  stallMs: number;
  /** The whole of a file, as slowly as it is taken: two hundred megabytes at 1 Mbit/s. */
  longestMs: number;
};

export type Refusal = 'BUSY' | 'YOURS';

const LIMITS: DownloadLimits = { atOnce: 6, ofOne: 3, stallMs: 90_000, longestMs: 30 * 60_000 };

/** Places for files that are being taken away: few at once, few of one network, and none is held by somebody who does not read. */
export class DownloadPlaces {
  private readonly held = new Map<string, number>();
  private writing = 0;

  constructor(readonly limits: DownloadLimits = LIMITS) {}

  /** null: there is a place. */
  refusal(network: string): Refusal | null {
    if ((this.held.get(network) ?? 0) >= this.limits.ofOne) return 'YOURS';
    return this.writing >= this.limits.atOnce ? 'BUSY' : null;
  }

  /** Takes a place until the stream is closed. */
  hold(network: string, stream: Readable): void {
    this.writing += 1;
    this.held.set(network, (this.held.get(network) ?? 0) + 1);
    stream.once('close', () => {
      this.writing -= 1;
      const left = (this.held.get(network) ?? 1) - 1;
      if (left > 0) this.held.set(network, left);
      else this.held.delete(network);
    });
  }

  /** The same pieces; `cut` is called when nobody has taken the next one for too long, or all of it takes too long. */
  async *paced<T>(pieces: AsyncIterable<T>, cut: () => void): AsyncGenerator<T> {
    const { stallMs, longestMs } = this.limits;
    const longest = setTimeout(cut, longestMs).unref();
    let stall: NodeJS.Timeout | undefined;
    try {
      for await (const piece of pieces) {
        stall = setTimeout(cut, stallMs).unref();
        yield piece;
        clearTimeout(stall);
        // A fast reader would otherwise be served part after part while everybody else waits.
        await others();
      }
    } finally {
      clearTimeout(stall);
      clearTimeout(longest);
    }
  }
}
