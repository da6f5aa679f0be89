import { Injectable } from '@nestjs/common';
import { Limits } from '../limit/limits.service.js';

/** How often somebody tried to log in: as this account, from this network, and as this one from this network. */
@Injectable()
export class LoginAttempts {
  constructor(private readonly limits: Limits) {}

  /** @throws DomainError TOO_MANY_ATTEMPTS */
  async count(email: string, network: string): Promise<void> {
    await this.limits.attempt('login.network', network);
    await this.limits.attempt('login.pair', `${email} ${network}`);
    await this.limits.attempt('login.account', email);
  }

  /** It was she. */
  async uncount(email: string, network: string): Promise<void> {
    await this.limits.giveBack('login.network', network);
    await this.limits.giveBack('login.account', email);
    await this.limits.forget('login.pair', `${email} ${network}`);
  }

  /** Once the password was renewed by mail, earlier wrong attempts no longer hold its owner back. */
  async forgive(email: string, network: string): Promise<void> {
    await this.limits.forget('login.pair', `${email} ${network}`);
    await this.limits.forget('login.account', email);
  }
}
