import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, JobHandler, Mailer, type Config, type Job, type Mail } from '@lib/platform';
import { Accounts, type Account } from '../account/accounts.service.js';
import { Role } from '../permissions.js';
import { OneTimeTokens, type TokenPurpose } from '../token/one-time-tokens.service.js';
import { linkLetter } from './account-letters.js';
import { factorLetter, type FactorAct } from './factor-letters.js';
import { written, type Letter } from './letter.js';

const PATHS: Record<TokenPurpose, string> = { INVITATION: '/activar', ACTIVATION: '/activar', PASSWORD_RESET: '/restablecer' };

@Injectable()
export class Letters {
  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
    private readonly tokens: OneTimeTokens,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A retry makes a new secret, and is a new message: the one that arrives last is the one that works. */
  @JobHandler('access.letter')
  async sendLink({ accountId, purpose }: { accountId: string; purpose: TokenPurpose }, job: Job): Promise<void> {
    const account = await this.accounts.byId(accountId);
    if (!account || !stillNeeds(account, purpose)) return;
    const link = await this.newLink(account, purpose);
    await this.post(account.email, linkLetter(purpose, await this.nameOf(accountId), link), `access.${job.id}.${job.attempts}`);
  }

  /** In what was done to one's second factor there is nothing that a later retry would make untrue. */
  @JobHandler('access.factor_letter')
  async sendFactorLetter({ accountId, act, reason }: { accountId: string; act: FactorAct; reason?: string }, job: Job): Promise<void> {
    const account = await this.accounts.byId(accountId);
    if (account) await this.post(account.email, factorLetter(act, await this.nameOf(accountId), reason), `access.factor.${job.id}`);
  }

  /** Runs whether or not the mail belongs to somebody, so that asking tells nothing. */
  @JobHandler('access.reset_requested')
  async resetRequested({ email }: { email: string }): Promise<void> {
    const account = await this.accounts.byEmail(email);
    if (account?.status === 'ACTIVE') await this.accounts.sendReset(account.id);
    if (account?.status === 'INVITED') await this.accounts.sendInvitation(account.id);
    if (account?.status === 'UNVERIFIED') await this.accounts.sendActivation(account.id);
  }

  /** A link whose address comes from the configuration, never from the request's Host. */
  async newLink(account: Account, purpose: TokenPurpose): Promise<string> {
    const secret = await this.tokens.issue(account.id, purpose);
    const door = account.roles.includes(Role.MEMBER) ? '' : '/admin';
    return this.portal(`${door}${PATHS[purpose]}?token=${secret}`);
  }

  portal(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }

  async post(to: string, letter: Letter, id: string, more: Pick<Mail, 'headers' | 'calendar'> = {}): Promise<void> {
    await this.mailer.send({ to, ...written(letter), messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`, ...more });
  }

  private async nameOf(accountId: string): Promise<string> {
    const row = await this.db.one<{ name: string }>({ text: 'select name from member where id = $1', values: [accountId] });
    return row?.name ?? '';
  }
}

function stillNeeds(account: Account, purpose: TokenPurpose): boolean {
  switch (purpose) {
    case 'PASSWORD_RESET':
      return account.status === 'ACTIVE';
    case 'INVITATION':
      return account.status === 'INVITED';
    case 'ACTIVATION':
      return account.status === 'UNVERIFIED';
  }
}
