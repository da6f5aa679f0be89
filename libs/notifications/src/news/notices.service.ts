import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type JobPriority } from '@lib/platform';
import { topicOf, weeklyDelivery } from '../preferences/preference.rules.js';
import type { Notice } from './notice.rules.js';

const POST = `
insert into notification (id, account_id, kind, title, body, link, audience, cause, created_at, delivery, calendar_source, calendar_id)
select gen_random_uuid(), a.id, $2, $3, $4, $5, $6, $7, $8::timestamptz,
  case p.mode when 'NONE' then 'INBOX' when 'WEEKLY' then $10 else 'AT_ONCE' end, $11, $12::uuid
from account a left join notice_preference p on p.account_id = a.id and p.topic = $9 where a.id = any($1::uuid[]) order by a.id
on conflict on constraint one_notification_per_cause_and_account do nothing returning id, delivery`;

/** Puts notices in inboxes and, for whoever wants them at once, their mails in the queue: both or none. */
@Injectable()
export class Notices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  post(notices: readonly Notice[], priority: JobPriority = 'ORDINARY'): Promise<void> {
    return this.db.transaction(async () => {
      for (const notice of notices) await this.postOne(notice, priority);
    });
  }

  private async postOne({ accountIds, kind, title, body, link, audience, cause, calendar }: Notice, priority: JobPriority): Promise<void> {
    const at = this.clock.now().toISOString();
    const goes = [topicOf(kind), weeklyDelivery(kind), calendar?.source ?? null, calendar?.id ?? null];
    const posted = await this.db.rows<{ id: string; delivery: string }>({
      name: 'notifications_post',
      text: POST,
      values: [[...new Set(accountIds)], kind, title, body, link, audience, cause, at, ...goes],
    });
    const mailed = posted.filter(({ delivery }) => delivery === 'AT_ONCE');
    await this.db.addJobs('mail.notification', mailed.map(({ id }) => ({ payload: { notificationId: id }, key: `mail.notification:${id}` })), priority);
  }
}
