import { createTransport, type Transporter } from 'nodemailer';
import { Mailer, type Mail } from './mailer.js';

export class SmtpMailer extends Mailer {
  private readonly transport: Transporter;

  constructor(
    smtpUrl: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(smtpUrl, { from });
  }

  async send({ to, subject, text, html, messageId, headers, calendar }: Mail): Promise<void> {
    // An address object, never a header line: a name with a comma or a line break adds no recipient.
    const icalEvent = calendar && { filename: 'invitacion.ics', method: calendar.method, content: calendar.content };
    await this.transport.sendMail({ from: this.from, to: { name: '', address: to }, subject, text, html, messageId, headers, icalEvent });
  }
}
