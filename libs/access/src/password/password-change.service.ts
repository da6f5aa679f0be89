import { Injectable } from '@nestjs/common';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { Accounts } from '../account/accounts.service.js';
import { LoginAttempts } from '../account/login-attempts.service.js';
import { Limits } from '../limit/limits.service.js';
import { networkOf } from '../limit/network.rules.js';
import { Sessions } from '../session/sessions.service.js';
import type { Door } from '../session/session.types.js';
import { OneTimeTokens } from '../token/one-time-tokens.service.js';
import { Passwords } from './passwords.service.js';

/** All of these open their own transaction, so that hashing never holds a connection. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly tokens: OneTimeTokens,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError PASSWORD_WRONG, PASSWORD_*; closes the other sessions and voids links already sent. */
  async change(viewer: Viewer, current: string, next: string): Promise<void> {
    const account = await this.accounts.byId(viewer.accountId);
    if (!account || !(await this.passwords.matches(account.passwordHash, current))) {
      throw accessErrors.PASSWORD_WRONG({}, 'input.current');
    }
    this.passwords.assertGood(next, { email: account.email, name: viewer.name }, 'input.next');
    const hash = await this.passwords.hash(next);
    await this.db.transaction(async () => {
      await this.accounts.setPassword(account.id, hash);
      await this.sessions.closeAll(account.id, viewer.sessionId);
      await this.tokens.voidAll(account.id);
      await this.auditor.record({ actor: account.id, action: 'password.change', target: account.id });
    });
  }

  /** @throws DomainError TOKEN_INVALID, PASSWORD_*; closes every session. Answers whose password it was. */
  async reset(token: string, password: string): Promise<{ email: string }> {
    const holder = await this.tokens.holder(token, ['PASSWORD_RESET']);
    this.passwords.assertGood(password, holder, 'input.password');
    const hash = await this.passwords.hash(password);
    await this.db.transaction(async () => {
      await this.tokens.use(token);
      await this.accounts.setPassword(holder.accountId, hash);
      await this.sessions.closeAll(holder.accountId);
      await this.tokens.voidAll(holder.accountId);
      await this.auditor.record({ actor: holder.accountId, action: 'password.reset', target: holder.accountId });
    });
    return { email: holder.email };
  }
}

/** The same, behind the counts of attempts. */
@Injectable()
export class PasswordDesk {
  constructor(
    private readonly db: Database,
    private readonly limits: Limits,
    private readonly attempts: LoginAttempts,
    private readonly passwords: PasswordChange,
  ) {}

  /** The same work and the same answer whether or not the mail has an account. @throws DomainError TOO_MANY_ATTEMPTS */
  async requestReset(email: string, door: Door): Promise<void> {
    await this.limits.attempt('letter.network', networkOf(door.request.ip));
    await this.limits.attempt('letter.address', email);
    await this.db.addJob('access.reset_requested', { email }, { priority: 'URGENT' });
  }

  async reset(token: string, password: string, door: Door): Promise<void> {
    const { email } = await this.passwords.reset(token, password);
    await this.attempts.forgive(email, networkOf(door.request.ip));
  }

  /** Whoever finds an open session cannot try passwords on it for ever. @throws DomainError TOO_MANY_ATTEMPTS */
  async change(viewer: Viewer, current: string, next: string): Promise<void> {
    await this.limits.attempt('password.account', viewer.accountId);
    await this.passwords.change(viewer, current, next);
    await this.limits.forget('password.account', viewer.accountId);
  }
}
