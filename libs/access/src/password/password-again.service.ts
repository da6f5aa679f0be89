import { Injectable } from '@nestjs/common';
import type { Viewer } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { Accounts } from '../account/accounts.service.js';
import { Limits } from '../limit/limits.service.js';
import { Passwords } from './passwords.service.js';

/** An open session on a shared computer is not enough for what cannot be undone, or takes everything away. */
@Injectable()
export class PasswordAgain {
  constructor(
    private readonly accounts: Accounts,
    private readonly limits: Limits,
    private readonly passwords: Passwords,
  ) {}

  /** Hashes: call it before a transaction is open (`@OwnTransaction()`). @throws DomainError PASSWORD_WRONG at the field, TOO_MANY_ATTEMPTS */
  async assert(viewer: Viewer, password: string, field: string): Promise<void> {
    await this.limits.attempt('password.account', viewer.accountId);
    const account = await this.accounts.byId(viewer.accountId);
    if (!account || !(await this.passwords.matches(account.passwordHash, password))) throw accessErrors.PASSWORD_WRONG({}, field);
    await this.limits.forget('password.account', viewer.accountId);
  }
}
