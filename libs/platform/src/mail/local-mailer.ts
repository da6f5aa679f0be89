import type { Database } from '../database/database.js';
import { Mailer, type Mail } from './mailer.js';

/** Without SMTP_URL mails stay in a table and are read at `/buzon`. Never used in production. */
export class LocalMailer extends Mailer {
  constructor(private readonly database: Database) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    await this.database.rows({
      name: 'local_mail_insert',
      text: `insert into local_mail (message_id, recipient, subject, text_body, html_body)
             values ($1, $2, $3, $4, $5) on conflict (message_id) do nothing`,
      values: [mail.messageId, mail.to, mail.subject, mail.text, mail.html],
    });
  }
}
