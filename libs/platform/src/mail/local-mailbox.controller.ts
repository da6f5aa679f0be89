import { Controller, Get, Header, Inject, NotFoundException, Param } from '@nestjs/common';
import { Public } from '../access/decorators.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { escapeHtml, linked, page } from '../http/plain-page.js';

type MailRow = { id: number; recipient: string; subject: string; text: string; sentAt: string };

const MAIL = `select m.id, m.recipient, m.subject, m.text_body as text,
  to_char(m.sent_at at time zone 'America/Lima', 'DD/MM/YYYY HH24:MI') as "sentAt" from local_mail m`;

/** The mails of a system that has no mail server: for trying it out, never in production. */
@Public()
@Controller('buzon')
export class LocalMailboxController {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async list(): Promise<string> {
    this.refuseInProduction();
    const mails = await this.database.rows<MailRow>({ text: `${MAIL} order by m.id desc limit 100` });
    const rows = mails.map(
      (mail) => `<li><a href="/buzon/${mail.id}">${escapeHtml(mail.subject)}</a><br>Para ${escapeHtml(mail.recipient)}, ${mail.sentAt}</li>`,
    );
    const body = rows.length ? `<ul>${rows.join('')}</ul>` : '<p>Todavía no llega ningún correo.</p>';
    return page('Buzón local', `<h1>Buzón local</h1><p>Aquí llegan los correos mientras no hay un servidor de correo.</p>${body}`);
  }

  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async read(@Param('id') id: string): Promise<string> {
    this.refuseInProduction();
    const known = /^\d{1,15}$/.test(id);
    const mail = known ? await this.database.one<MailRow>({ text: `${MAIL} where m.id = $1`, values: [id] }) : null;
    if (!mail) throw new NotFoundException();
    return page(
      mail.subject,
      `<p><a href="/buzon">Volver al buzón</a></p><h1>${escapeHtml(mail.subject)}</h1>
       <p>Para ${escapeHtml(mail.recipient)}, ${mail.sentAt}</p><pre>${linked(mail.text, this.config.publicUrl)}</pre>`,
    );
  }

  private refuseInProduction(): void {
    if (this.config.env === 'production') throw new NotFoundException();
  }
}
