import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { Limits } from '../limit/limits.service.js';
import { networkOf } from '../limit/network.rules.js';
import type { Door } from '../session/session.types.js';
import type { Account } from './accounts.service.js';
import { Entrance } from './entrance.service.js';
import { LoginAttempts } from './login-attempts.service.js';
import { SecondStep } from './second-step.service.js';

@Injectable()
export class LoginCompletion {
  constructor(
    private readonly db: Database,
    private readonly limits: Limits,
    private readonly attempts: LoginAttempts,
    private readonly second: SecondStep,
    private readonly entrance: Entrance,
  ) {}

  /**
   * The second step of a login: opens a session of this door and answers whose it is.
   * @throws DomainError CODE_WRONG, LOGIN_STEP_ENDED, TOO_MANY_ATTEMPTS
   */
  async enter(code: string, door: Door): Promise<string> {
    const network = networkOf(door.request.ip);
    await this.limits.attempt('code.network', network);
    const { account, left } = await this.second.tried(door);
    await this.limits.attempt('code.account', account.id);
    const way = await this.db.transaction(async () => {
      const passed = await this.second.passed(account, code, door);
      if (passed) await this.entrance.open(account, door, { code: passed });
      return passed;
    });
    if (!way) {
      await this.entrance.refused(door.audience, network, 'CODE_WRONG', { account: account.id });
      if (left === 0) await this.warn(account);
      throw accessErrors.CODE_WRONG({}, 'code');
    }
    await this.limits.giveBack('code.network', network);
    await this.limits.forget('code.account', account.id);
    await this.attempts.uncount(account.email, network);
    return account.id;
  }

  /** Once a day: whoever goes on trying must not fill the mailbox. */
  private async warn(account: Account): Promise<void> {
    if (await this.limits.allows('code.told', account.id)) await this.db.transaction(() => this.second.warn(account));
  }
}
