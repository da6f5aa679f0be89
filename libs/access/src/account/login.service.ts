import { Injectable } from '@nestjs/common';
import { Auditor, Database } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { Limits } from '../limit/limits.service.js';
import { networkOf } from '../limit/network.rules.js';
import { opensDesk } from '../permissions.js';
import { Sessions } from '../session/sessions.service.js';
import type { Door } from '../session/session.types.js';
import { Accounts, type Account } from './accounts.service.js';
import { LocalStrategy } from './local.strategy.js';

@Injectable()
export class Login {
  constructor(
    private readonly db: Database,
    private readonly limits: Limits,
    private readonly local: LocalStrategy,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly auditor: Auditor,
  ) {}

  /**
   * Opens a session of this door and answers whose it is. Opens its own transaction: hashing must not hold a connection.
   * @throws DomainError LOGIN_REFUSED, the same for every cause; TOO_MANY_ATTEMPTS
   */
  async enter(email: string, password: string, door: Door): Promise<string> {
    const network = networkOf(door.request.ip);
    await this.countAttempt(email, network);
    const account = await this.local.authenticate(email, password);
    if (!account || (door.audience === 'admin' && !opensDesk(account.roles))) return this.refuse(door, network);
    await this.db.transaction(() => this.admit(account, door));
    await this.uncountAttempt(email, network);
    return account.id;
  }

  /** Once the password was renewed by mail, earlier wrong attempts no longer hold its owner back. */
  async forgiveAttempts(email: string, network: string): Promise<void> {
    await this.limits.forget('login.pair', `${email} ${network}`);
    await this.limits.forget('login.account', email);
  }

  private async refuse(door: Door, network: string): Promise<never> {
    await this.auditor.denied({ viewer: null, audience: door.audience, operation: 'session.login', reason: 'LOGIN_REFUSED', network });
    throw accessErrors.LOGIN_REFUSED();
  }

  private async admit(account: Account, door: Door): Promise<void> {
    // The password may have been changed while this one was being compared.
    if (!(await this.accounts.markLogin(account))) throw accessErrors.LOGIN_REFUSED();
    await this.sessions.open(account.id, door);
    await this.auditor.record({ actor: account.id, action: 'session.login', target: account.id, detail: { door: door.audience } });
  }

  private async countAttempt(email: string, network: string): Promise<void> {
    await this.limits.attempt('login.network', network);
    await this.limits.attempt('login.pair', `${email} ${network}`);
    await this.limits.attempt('login.account', email);
  }

  private async uncountAttempt(email: string, network: string): Promise<void> {
    await this.limits.giveBack('login.network', network);
    await this.limits.giveBack('login.account', email);
    await this.limits.forget('login.pair', `${email} ${network}`);
  }
}
