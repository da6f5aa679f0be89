import type { Clock } from '@lib/kernel';

const DAY = 86_400_000;

/** Moves the injected clock while the sample is loaded, so that what happened in March says March. Undo with `present`. */
export class Timeline {
  private readonly start: Date;
  private tick = 0;

  constructor(private readonly clock: Clock) {
    this.start = clock.now();
  }

  /** Everything until the next call happens `days` ago; each call a little after the one before. */
  daysAgo(days: number): void {
    this.tick += 1;
    const moment = new Date(this.start.getTime() - days * DAY + this.tick * 1000);
    Object.defineProperty(this.clock, 'now', { value: () => new Date(moment), configurable: true, writable: true });
  }

  /** A calendar day from the real today. */
  day(offset: number): Date {
    return new Date(this.start.getTime() + offset * DAY);
  }

  present(): void {
    delete (this.clock as { now?: unknown }).now;
  }
}
