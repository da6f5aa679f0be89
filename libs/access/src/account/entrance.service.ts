import { Injectable } from '@nestjs/common';
import { Auditor, type Audience } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { Sessions } from '../session/sessions.service.js';
import type { Door } from '../session/session.types.js';
import { Accounts, type Account } from './accounts.service.js';

/** The last step of every login, with one factor or two, and what is noted when there is none. */
@Injectable()
export class Entrance {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly auditor: Auditor,
  ) {}

  /** In the caller's transaction. @throws DomainError LOGIN_REFUSED */
  async open(account: Account, door: Door, detail: Record<string, unknown> = {}): Promise<void> {
    // The password may have been changed while this one was being compared.
    if (!(await this.accounts.markLogin(account))) throw accessErrors.LOGIN_REFUSED();
    await this.sessions.open(account.id, door);
    await this.auditor.record({ actor: account.id, action: 'session.login', target: account.id, detail: { door: door.audience, ...detail } });
  }

  /** In its own transaction. */
  async refused(audience: Audience, network: string, reason: 'LOGIN_REFUSED' | 'CODE_WRONG', detail: Record<string, unknown> = {}): Promise<void> {
    await this.auditor.denied({ viewer: null, audience, operation: 'session.login', reason, network, detail });
  }
}
