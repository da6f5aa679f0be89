import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import type { Notice } from './notice.rules.js';

const POST = `
insert into notification (id, account_id, kind, title, body, link, audience, cause, created_at)
select gen_random_uuid(), a.id, $2, $3, $4, $5, $6, $7, $8::timestamptz from account a where a.id = any($1::uuid[]) order by a.id
on conflict on constraint one_notification_per_cause_and_account do nothing returning id`;

/** Puts notices in inboxes and the mails that announce them in the queue: both or none. */
@Injectable()
export class Notices {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  post(notices: readonly Notice[]): Promise<void> {
    return this.db.transaction(async () => {
      for (const notice of notices) await this.postOne(notice);
    });
  }

  private async postOne({ accountIds, kind, title, body, link, audience, cause }: Notice): Promise<void> {
    const at = this.clock.now().toISOString();
    const posted = await this.db.rows<{ id: string }>({
      name: 'notifications_post',
      text: POST,
      values: [[...new Set(accountIds)], kind, title, body, link, audience, cause, at],
    });
    for (const { id } of posted)
      await this.db.addJob('mail.notification', { notificationId: id }, { key: `mail.notification:${id}` });
  }
}
