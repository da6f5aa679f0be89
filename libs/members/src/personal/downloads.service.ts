import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Accounts, Letters, PasswordAgain, greetingTo } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Auditor, DAILY, Database, JobHandler, personalData, type Job, type Viewer } from '@lib/platform';
import { DownloadStore } from './download.store.js';
import { partStatement, toldTables } from './download.parts.js';
import { PrivacySettings } from './privacy-settings.service.js';

const HOUR_MS = 3_600_000;

/** What a person takes away: put together by a job, read by the session that asked and by nobody else. */
@Injectable()
export class Downloads {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly again: PasswordAgain,
    private readonly store: DownloadStore,
    private readonly settings: PrivacySettings,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError PASSWORD_WRONG, TOO_MANY_ATTEMPTS */
  async ask(viewer: Viewer, password: string): Promise<void> {
    await this.again.assert(viewer, password, 'input.password');
    const { download_hours: hours } = await this.settings.numbers();
    const now = this.clock.now();
    const id = randomUUID();
    await this.db.transaction(async () => {
      await this.store.begin(id, viewer.accountId, viewer.sessionId, now, new Date(now.getTime() + hours * HOUR_MS));
      await this.db.addJob('members.download', { downloadId: id });
      await this.auditor.record({ actor: viewer.accountId, action: 'data.ask', target: viewer.accountId });
    });
  }
}

/** Behind the counter: one transaction, so that what she takes is of one moment. */
@Injectable()
export class DownloadJob {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: DownloadStore,
    private readonly accounts: Accounts,
    private readonly letters: Letters,
  ) {}

  @JobHandler('members.download')
  async make({ downloadId }: { downloadId: string }, job: Job): Promise<void> {
    const owner = await this.db.transaction(() => this.gather(downloadId));
    const account = owner ? await this.accounts.byId(owner) : null;
    if (account?.status !== 'ACTIVE') return;
    await this.letters.post(
      account.email,
      {
        subject: 'La descarga de tus datos está lista',
        greeting: greetingTo(''),
        lines: ['Pediste llevarte tus datos de la Comunidad de Práctica. Descárgalos en el mismo equipo y la misma sesión en que los pediste.'],
        button: { label: 'Ir a Mis datos', link: this.letters.portal('/yo/datos') },
        after: ['Si no fuiste tú, cambia tu contraseña ahora y cierra tus otras sesiones.'],
      },
      `members.download.${job.id}`,
    );
  }

  @JobHandler('members.day', { cron: DAILY })
  async forget(): Promise<void> {
    await this.store.forgetEnded(this.clock.now());
  }

  /** Answers whose it is; null when it is gone or done. */
  private async gather(downloadId: string): Promise<string | null> {
    await this.db.rows({ text: 'set transaction isolation level repeatable read' });
    const held = await this.store.hold(downloadId);
    if (!held) return null;
    const now = this.clock.now();
    for (const [position, table] of toldTables(personalData().tables).entries()) {
      await this.db.rows(partStatement(downloadId, position, table, held.accountId, now));
    }
    await this.store.ready(downloadId, now);
    return held.accountId;
  }
}
