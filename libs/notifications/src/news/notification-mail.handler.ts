import { Inject, Injectable } from '@nestjs/common';
import { Letters, greetingTo } from '@lib/access';
import { CONFIG, Database, JobHandler, type Config } from '@lib/platform';

type Row = { title: string; body: string; link: string; email: string; name: string | null };

/** Nobody who cannot log in is written to: the notice waits in the inbox. */
const TO_SEND = {
  name: 'notifications_to_send',
  text: `select n.title, n.body, n.link, a.email::text as email, m.name from notification n
    join account a on a.id = n.account_id and a.status = 'ACTIVE' left join member m on m.id = a.id where n.id = $1`,
};

@Injectable()
export class NotificationMailHandler {
  constructor(
    private readonly db: Database,
    private readonly letters: Letters,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The Message-ID is the notification's: a mail sent twice by a relay that died in between is recognised as one. */
  @JobHandler('mail.notification')
  async send({ notificationId }: { notificationId: string }): Promise<void> {
    const row = await this.db.one<Row>({ ...TO_SEND, values: [notificationId] });
    if (!row) return;
    const letter = {
      subject: row.title,
      greeting: greetingTo(row.name ?? ''),
      lines: row.body.split('\n'),
      button: { label: 'Ver en la plataforma', link: `${this.config.publicUrl}${row.link}` },
    };
    await this.letters.post(row.email, letter, `notification.${notificationId}`);
  }
}
