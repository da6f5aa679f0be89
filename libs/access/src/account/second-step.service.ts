import { Injectable } from '@nestjs/common';
import { accessErrors } from '../access.errors.js';
import { opensDesk } from '../permissions.js';
import { FactorCodes } from '../second-factor/factor-codes.service.js';
import type { TypedCode } from '../second-factor/recovery-code.js';
import { SecondFactors } from '../second-factor/second-factors.service.js';
import { LoginSteps } from '../session/login-steps.service.js';
import type { Door } from '../session/session.types.js';
import { Accounts, type Account } from './accounts.service.js';

/** Between the right password and the session: a code, where the account asks for one. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly accounts: Accounts,
    private readonly factors: SecondFactors,
    private readonly codes: FactorCodes,
    private readonly steps: LoginSteps,
  ) {}

  /** Begins it when this account has a second factor. In the caller's transaction. @throws DomainError LOGIN_REFUSED */
  async asked(account: Account, door: Door): Promise<boolean> {
    // The lock makes a change of password, which ends steps, come before or after and never in between.
    if (!(await this.accounts.lockUnchanged(account))) throw accessErrors.LOGIN_REFUSED();
    if (!(await this.factors.isOn(account.id))) return false;
    await this.steps.begin(account.id, door);
    return true;
  }

  /** The account that the token of this browser belongs to, one try less. @throws DomainError LOGIN_STEP_ENDED */
  async tried(door: Door): Promise<{ account: Account; left: number }> {
    const { accountId, left } = await this.steps.tried(door);
    const account = await this.accounts.byId(accountId);
    if (!account || (door.audience === 'admin' && !opensDesk(account.roles))) throw accessErrors.LOGIN_STEP_ENDED();
    return { account, left };
  }

  /** Somebody knows the password and not the code: its owner should hear of it. */
  warn(account: Account): Promise<void> {
    return this.factors.tell(account.id, 'CODES_FAILED', null);
  }

  /** Uses up code and token in the caller's transaction; null for a wrong code. @throws DomainError LOGIN_STEP_ENDED */
  async passed(account: Account, code: string, door: Door): Promise<TypedCode['way'] | null> {
    if (!(await this.accounts.lockUnchanged(account))) throw accessErrors.LOGIN_STEP_ENDED();
    const way = await this.codes.accept(account.id, code);
    if (!way) return null;
    await this.steps.use(door);
    if (way === 'RECOVERY') await this.factors.tell(account.id, 'RECOVERY_USED', account.id);
    return way;
  }
}
