import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { TOPICS, TOPIC_KEYS, type Mode, type Topic } from './preference.rules.js';
import { NoticeMode, type NoticePreference, type NoticeTopic } from './preference.types.js';

const OF_ACCOUNT = { name: 'notice_preferences', text: 'select topic, mode from notice_preference where account_id = $1' };
const SET = {
  name: 'notice_preference_set',
  text: /* sql */ `insert into notice_preference (account_id, topic, mode, changed_at) values ($1, $2, $3, $4)
    on conflict (account_id, topic) do update set mode = excluded.mode, changed_at = excluded.changed_at`,
};
const STOP_WEEKLY = {
  name: 'notice_weekly_stop',
  text: `update notice_preference set mode = 'NONE', changed_at = $2 where account_id = $1 and mode = 'WEEKLY'`,
};

/** What each person wants to be told, topic by topic. Who never chose is told at once. */
@Injectable()
export class NoticePreferences {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async of(accountId: string): Promise<NoticePreference[]> {
    const chosen = await this.db.rows<{ topic: string; mode: NoticeMode }>({ ...OF_ACCOUNT, values: [accountId] });
    return TOPIC_KEYS.map((key) => ({
      topic: key as NoticeTopic,
      name: TOPICS[key].name,
      about: TOPICS[key].about,
      mode: chosen.find(({ topic }) => topic === key)?.mode ?? NoticeMode.AT_ONCE,
    }));
  }

  async set(accountId: string, topic: Topic, mode: Mode): Promise<void> {
    await this.db.rows({ ...SET, values: [accountId, topic, mode, this.clock.now()] });
  }

  /** What arrived on Mondays arrives no more; the rest stays as it was. */
  async stopWeekly(accountId: string): Promise<void> {
    await this.db.rows({ ...STOP_WEEKLY, values: [accountId, this.clock.now()] });
  }
}
