import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { Accounts } from '../account/accounts.service.js';
import { Limits } from '../limit/limits.service.js';
import { PasswordAgain } from '../password/password-again.service.js';
import { Enrolments } from './enrolments.service.js';
import { FactorCodes } from './factor-codes.service.js';
import type { ProofInput, SecondFactorSecret } from './second-factor.types.js';

/** The proofs asked for before one's second factor changes, behind the counts of attempts. Opens its own transactions. */
@Injectable()
export class FactorDesk {
  constructor(
    private readonly db: Database,
    private readonly limits: Limits,
    private readonly accounts: Accounts,
    private readonly again: PasswordAgain,
    private readonly codes: FactorCodes,
    private readonly enrolments: Enrolments,
  ) {}

  /** Whoever finds an open session must not make the account hers. @throws DomainError PASSWORD_WRONG, SECOND_FACTOR_ON, TOO_MANY_ATTEMPTS */
  async begin(viewer: Viewer, password: string): Promise<SecondFactorSecret> {
    await this.again.assert(viewer, password, 'password');
    const account = await this.accounts.byId(viewer.accountId);
    return this.db.transaction(() => this.enrolments.begin(viewer, account?.email ?? ''));
  }

  /** @throws DomainError CODE_WRONG, ENROLMENT_ENDED, SECOND_FACTOR_ON, TOO_MANY_ATTEMPTS */
  async confirm(viewer: Viewer, code: string): Promise<string[]> {
    await this.limits.attempt('code.account', viewer.accountId);
    const codes = await this.db.transaction(() => this.enrolments.confirm(viewer, code));
    await this.limits.forget('code.account', viewer.accountId);
    return codes;
  }

  /** `work` runs in the transaction that uses the code up. @throws DomainError PASSWORD_WRONG, CODE_WRONG, TOO_MANY_ATTEMPTS */
  async proven<T>(viewer: Viewer, { password, code }: ProofInput, work: () => Promise<T>): Promise<T> {
    await this.again.assert(viewer, password, 'input.password');
    await this.limits.attempt('code.account', viewer.accountId);
    const done = await this.db.transaction(async () => {
      if (!(await this.codes.accept(viewer.accountId, code))) throw accessErrors.CODE_WRONG({}, 'input.code');
      return work();
    });
    await this.limits.forget('code.account', viewer.accountId);
    return done;
  }
}
