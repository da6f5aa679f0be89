import { Clock } from '@lib/kernel';
import { Mailer, type Mail } from '@lib/platform';

/** A clock that stands still until a test moves it. */
export class TestClock extends Clock {
  constructor(private moment: Date) {
    super();
  }
  now(): Date {
    return new Date(this.moment);
  }
  set(moment: Date | string): void {
    this.moment = new Date(moment);
  }
  /** Moves on by days, hours or minutes. */
  pass({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.moment = new Date(this.moment.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}

export class TestMailer extends Mailer {
  readonly sent: Mail[] = [];

  async send(mail: Mail): Promise<void> {
    if (!this.sent.some(({ messageId }) => messageId === mail.messageId)) this.sent.push(mail);
  }
}
