import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { networkOf } from '../limit/network.rules.js';
import { opensDesk } from '../permissions.js';
import type { Door } from '../session/session.types.js';
import type { Account } from './accounts.service.js';
import { Entrance } from './entrance.service.js';
import { LocalStrategy } from './local.strategy.js';
import { LoginAttempts } from './login-attempts.service.js';
import { SecondStep } from './second-step.service.js';

@Injectable()
export class Login {
  constructor(
    private readonly db: Database,
    private readonly attempts: LoginAttempts,
    private readonly local: LocalStrategy,
    private readonly entrance: Entrance,
    private readonly second: SecondStep,
  ) {}

  /**
   * Opens a session of this door and answers whose it is. Opens its own transaction: hashing must not hold a connection.
   * @throws DomainError LOGIN_REFUSED, the same for every cause; SECOND_FACTOR_NEEDED once the password was right; TOO_MANY_ATTEMPTS
   */
  async enter(email: string, password: string, door: Door): Promise<string> {
    const network = networkOf(door.request.ip);
    await this.attempts.count(email, network);
    const account = await this.local.authenticate(email, password);
    if (!account || (door.audience === 'admin' && !opensDesk(account.roles))) return this.refuse(door, network);
    if (!(await this.db.transaction(() => this.admitted(account, door)))) throw accessErrors.SECOND_FACTOR_NEEDED();
    await this.attempts.uncount(email, network);
    return account.id;
  }

  /** False: a code is asked for first, and no session is open yet. */
  private async admitted(account: Account, door: Door): Promise<boolean> {
    if (await this.second.asked(account, door)) return false;
    await this.entrance.open(account, door);
    return true;
  }

  private async refuse(door: Door, network: string): Promise<never> {
    await this.entrance.refused(door.audience, network, 'LOGIN_REFUSED');
    throw accessErrors.LOGIN_REFUSED();
  }
}
