import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { ChallengeSettings } from '../setting/settings.service.js';

const HOUR_MS = 3_600_000;

/** One job per step and reminder: with an extension it moves. What is already past is not added. */
@Injectable()
export class ChallengeReminders {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly settings: ChallengeSettings,
  ) {}

  async plan({ id, dueAt }: { id: string; dueAt: Date }): Promise<void> {
    for (const hours of await this.settings.reminders()) {
      const runAt = new Date(dueAt.getTime() - hours * HOUR_MS);
      if (runAt <= this.clock.now()) continue;
      const payload = { stepId: id, hours, dueAt: dueAt.toISOString() };
      await this.db.addJob('challenge.reminder', payload, { key: `challenge.reminder:${id}:${hours}`, runAt });
    }
  }
}
