import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, log } from '@lib/platform';
import { kindOfVisit, type PageAsked } from './visit.rules.js';

/** What a process that is killed loses at most; with nothing counted it costs no statement. */
const FLUSH_MS = 5_000;

/** In the order of the key, so that two processes that write at once do not wait for each other in a circle. */
const ADD = {
  name: 'page_visit_add',
  text: /* sql */ `insert into page_visit as v (day, kind, visits)
    select day, kind, visits from jsonb_to_recordset($1::jsonb) as n(day date, kind text, visits int) order by day, kind
    on conflict (day, kind) do update set visits = v.visits + excluded.visits`,
};

/**
 * How often public pages were read: a number per day and kind of page, kept in memory and written every five seconds, and when it is told to stop. No request waits
 * for it or costs a statement, and nothing of who reads is looked at beyond whether it is a program. A killed process loses five seconds.
 */
@Injectable()
export class PageVisits implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private counted = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.flush(), FLUSH_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  seen(asked: PageAsked): void {
    const kind = kindOfVisit(asked);
    if (!kind) return;
    const key = `${limaDate(this.clock.now())} ${kind}`;
    this.counted.set(key, (this.counted.get(key) ?? 0) + 1);
  }

  /** What could not be written is kept for the next time. */
  async flush(): Promise<void> {
    const taken = this.counted;
    if (taken.size === 0) return;
    this.counted = new Map();
    const rows = [...taken].map(([key, visits]) => ({ day: key.slice(0, 10), kind: key.slice(11), visits }));
    try {
      await this.db.outside(() => this.db.rows({ ...ADD, values: [JSON.stringify(rows)] }));
    } catch (error) {
      log.warn({ err: error }, 'visits could not be written; they are kept');
      for (const [key, visits] of taken) this.counted.set(key, (this.counted.get(key) ?? 0) + visits);
    }
  }
}
