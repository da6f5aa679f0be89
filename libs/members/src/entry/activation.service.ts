import { Injectable } from '@nestjs/common';
import { Accounts, Consents, OneTimeTokens, Passwords, Role, Sessions, accessErrors, opensDesk, type Door, type TokenHolder } from '@lib/access';
import { Auditor, Database } from '@lib/platform';
import { Members } from '../member/members.service.js';
import type { ActivateAccountInput } from './entry.inputs.js';

@Injectable()
export class OpenedAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly tokens: OneTimeTokens,
    private readonly members: Members,
    private readonly sessions: Sessions,
    private readonly auditor: Auditor,
  ) {}

  async begin(holder: TokenHolder, passwordHash: string, door: Door): Promise<void> {
    const id = holder.accountId;
    await this.accounts.activate(id, passwordHash);
    await this.tokens.voidAll(id);
    if (holder.roles.includes(Role.MEMBER)) await this.members.settle(id);
    await this.auditor.record({ actor: id, action: 'account.activate', target: id, detail: { by: holder.purpose } });
    await this.sessions.open(id, door);
  }
}

/** From a link in a mail to an open session: password, consent and standing in one transaction. */
@Injectable()
export class Activation {
  constructor(
    private readonly db: Database,
    private readonly tokens: OneTimeTokens,
    private readonly passwords: Passwords,
    private readonly consents: Consents,
    private readonly opened: OpenedAccount,
  ) {}

  /**
   * Answers whose account it is. Hashes before it opens its transaction.
   * @throws DomainError TOKEN_INVALID (also for a gestor's link at the admin door), PASSWORD_*, CONSENT_MISSING, NOTICE_OUTDATED
   */
  async activate(input: ActivateAccountInput, door: Door): Promise<string> {
    const holder = await this.tokens.holder(input.token, ['INVITATION', 'ACTIVATION']);
    if (door.audience === 'admin' && !opensDesk(holder.roles)) throw accessErrors.TOKEN_INVALID({}, 'input.token');
    this.consents.assertGiven(input);
    this.passwords.assertGood(input.password, holder, 'input.password');
    const hash = await this.passwords.hash(input.password);
    await this.db.transaction(async () => {
      await this.tokens.use(input.token);
      await this.consents.record(holder.accountId, input.privacyVersion);
      await this.opened.begin(holder, hash, door);
    });
    return holder.accountId;
  }
}
