import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { Notice } from './notice.rules.js';
import { Notices } from './notices.service.js';

/** People of one part: their mails are sent before the next part is written. */
export const TOLD_AT_ONCE = 500;

type Announcement = {
  task: string;
  /** What it is about; `after` is the last person told so far. */
  payload: Readonly<Record<string, string>>;
  after: string | null | undefined;
  /** The next ones, in the order of their ids. */
  people: (after: string | null, most: number) => Promise<string[]>;
  say: (people: readonly string[]) => Notice[];
};

/**
 * Tells the same to thousands, one job for each part. A part is written together with the job of the next one: whoever dies in between leaves
 * both or none, and a part that runs again tells nobody twice.
 */
@Injectable()
export class Announcements {
  constructor(
    private readonly db: Database,
    private readonly notices: Notices,
  ) {}

  async tell({ task, payload, after, people, say }: Announcement): Promise<void> {
    await this.db.transaction(async () => {
      const part = await people(after ?? null, TOLD_AT_ONCE);
      await this.notices.post(say(part), 'MASS');
      const last = part.at(-1);
      if (part.length < TOLD_AT_ONCE || !last) return;
      const key = [task, ...Object.values(payload), last].join(':');
      await this.db.addJob(task, { ...payload, after: last }, { key, priority: 'NEXT_PART' });
    });
  }
}
