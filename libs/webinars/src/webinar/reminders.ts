import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { WebinarSettings } from '../settings/webinar-settings.js';

const MINUTE_MS = 60_000;

/** One job per reminder: when the hour moves, they move with it. What is already past is not added. */
@Injectable()
export class Reminders {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly settings: WebinarSettings,
  ) {}

  async of(webinarId: string, startsAt: Date): Promise<void> {
    const { first_reminder_hours: hours, last_reminder_minutes: minutes } = await this.settings.numbers();
    for (const [which, before] of [['first', hours * 60], ['last', minutes]] as const) {
      const runAt = new Date(startsAt.getTime() - before * MINUTE_MS);
      if (runAt <= this.clock.now()) continue;
      await this.db.addJob('webinar.reminder', { webinarId, which, startsAt: startsAt.toISOString() }, { key: `webinar.reminder:${webinarId}:${which}`, runAt });
    }
  }
}
