import { setTimeout as sleep } from 'node:timers/promises';
import { log } from '../telemetry/log.js';

/** Rows that note what is due become jobs. */
export type Source = () => Promise<number>;

/** Asks every source again and again until it is stopped; one that fails is asked again with the others. */
export class JobSources {
  private readonly stopped = new AbortController();
  private asking: Promise<void> | null = null;

  constructor(
    private readonly sources: readonly Source[],
    private readonly everyMs: number,
  ) {}

  start(): void {
    this.asking ??= this.askUntilStopped();
  }

  /** How many rows became jobs. */
  async ask(): Promise<number> {
    let taken = 0;
    for (const source of this.sources) taken += await source();
    return taken;
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.asking;
  }

  private async askUntilStopped(): Promise<void> {
    const { signal } = this.stopped;
    while (!signal.aborted) {
      await this.ask().catch((error: unknown) => log.warn({ err: error }, 'what is due could not be made into jobs; asking again'));
      await sleep(this.everyMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
