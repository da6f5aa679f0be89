import { Inject, Injectable } from '@nestjs/common';
import { Letters, greetingTo } from '@lib/access';
import { CalendarFiles, Calendars } from '@lib/calendar';
import { CONFIG, Database, JobHandler, type Config, type Mail } from '@lib/platform';
import { topicOf } from '../preferences/preference.rules.js';
import { Unsubscribe } from '../preferences/unsubscribe.service.js';

type Row = {
  accountId: string;
  kind: string;
  title: string;
  body: string;
  link: string;
  email: string;
  name: string | null;
  calendarSource: string | null;
  calendarId: string | null;
};

/** Nobody who cannot log in is written to: the notice waits in the inbox. */
const TO_SEND = {
  name: 'notifications_to_send',
  text: `select n.account_id as "accountId", n.kind, n.title, n.body, n.link, a.email::text as email, m.name,
      n.calendar_source as "calendarSource", n.calendar_id as "calendarId" from notification n
    join account a on a.id = n.account_id and a.status = 'ACTIVE' left join member m on m.id = a.id where n.id = $1`,
};

@Injectable()
export class NotificationMailHandler {
  constructor(
    private readonly db: Database,
    private readonly letters: Letters,
    private readonly unsubscribe: Unsubscribe,
    private readonly calendars: Calendars,
    private readonly files: CalendarFiles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The Message-ID is the notification's: a mail sent twice by a relay that died in between is recognised as one. */
  @JobHandler('mail.notification')
  async send({ notificationId }: { notificationId: string }): Promise<void> {
    const row = await this.db.one<Row>({ ...TO_SEND, values: [notificationId] });
    if (!row) return;
    const topic = topicOf(row.kind);
    const letter = {
      subject: row.title,
      greeting: greetingTo(row.name ?? ''),
      lines: row.body.split('\n'),
      button: { label: 'Ver en la plataforma', link: `${this.config.publicUrl}${row.link}` },
      ...(topic
        ? {
            foot: {
              text: 'Recibes este aviso por lo que elegiste.',
              label: 'Dejar de recibirlo',
              link: await this.unsubscribe.link(row.accountId, topic),
            },
          }
        : {}),
    };
    const headers = topic ? await this.unsubscribe.headers(row.accountId, topic) : undefined;
    await this.letters.post(row.email, letter, `notification.${notificationId}`, {
      headers,
      calendar: await this.calendarOf(row),
    });
  }

  /** As it is now: a session that was moved since is invited to its new hour. */
  private async calendarOf({ accountId, calendarSource, calendarId, name, email }: Row): Promise<Mail['calendar']> {
    if (!calendarSource || !calendarId) return undefined;
    const entry = await this.calendars.entry(accountId, calendarSource, calendarId);
    return entry ? this.files.invitation(entry, { name: name ?? email, email }) : undefined;
  }
}
