import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { Role } from '../permissions.js';
import { Sessions } from '../session/sessions.service.js';
import { OneTimeTokens } from '../token/one-time-tokens.service.js';
import { Accounts, type Account } from './accounts.service.js';

/** What an administrator decides about an account. Each change closes its sessions in the same transaction. */
@Injectable()
export class Standing {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly tokens: OneTimeTokens,
  ) {}

  /** @throws DomainError ACCOUNT_NOT_FOUND, ROLES_MISSING, LAST_ADMINISTRATOR */
  async setRoles(id: string, roles: readonly Role[], grantedBy: string): Promise<void> {
    const wanted = [...new Set(roles)];
    if (wanted.length === 0 || wanted.length !== roles.length) throw accessErrors.ROLES_MISSING({}, 'input.roles');
    const account = await this.locked(id);
    if (!wanted.includes(Role.ADMINISTRATOR)) await this.assertNotLastAdministrator(account, 'input.roles');
    await this.db.rows({
      text: 'delete from account_role where account_id = $1 and role <> all($2::text[])',
      values: [id, wanted],
    });
    await this.db.rows({
      text: `insert into account_role (account_id, role, granted_by, granted_at)
             select $1, role, $3, $4 from unnest($2::text[]) as role on conflict do nothing`,
      values: [id, wanted, grantedBy, this.clock.now()],
    });
    await this.sessions.closeAll(id);
  }

  /** @throws DomainError ACCOUNT_NOT_FOUND, LAST_ADMINISTRATOR */
  async deactivate(id: string): Promise<void> {
    const account = await this.locked(id);
    await this.assertNotLastAdministrator(account, 'input.id');
    await this.db.rows({ text: `update account set status = 'DEACTIVATED' where id = $1`, values: [id] });
    await this.sessions.closeAll(id);
    await this.tokens.voidAll(id);
  }

  /** Whoever never chose a password goes back to being invited. @throws DomainError ACCOUNT_NOT_FOUND */
  async reactivate(id: string): Promise<void> {
    await this.locked(id);
    await this.db.rows({
      text: `update account set status = case when password_hash is null then 'INVITED' else 'ACTIVE' end
              where id = $1 and status = 'DEACTIVATED'`,
      values: [id],
    });
  }

  /** Whoever asks to be erased leaves somebody who can answer for the house. @throws DomainError ACCOUNT_NOT_FOUND, LAST_ADMINISTRATOR */
  async assertMayLeave(id: string, field: string): Promise<void> {
    await this.assertNotLastAdministrator(await this.locked(id), field);
  }

  /** Held until the transaction ends. @throws DomainError ACCOUNT_NOT_FOUND */
  async isLastAdministrator(id: string): Promise<boolean> {
    return this.isOnlyOne(await this.locked(id));
  }

  /** One change of standing at a time: two administrators must not remove each other in the same instant. */
  private async locked(id: string): Promise<Account> {
    await this.db.rows({ text: `select pg_advisory_xact_lock(hashtext('access.standing'))` });
    const account = await this.accounts.byId(id);
    if (!account) throw accessErrors.ACCOUNT_NOT_FOUND();
    return account;
  }

  private async assertNotLastAdministrator(account: Account, field: string): Promise<void> {
    if (await this.isOnlyOne(account)) throw accessErrors.LAST_ADMINISTRATOR({}, field);
  }

  private async isOnlyOne(account: Account): Promise<boolean> {
    if (account.status !== 'ACTIVE' || !account.roles.includes(Role.ADMINISTRATOR)) return false;
    const other = await this.db.one({
      text: `select 1 from account a join account_role r on r.account_id = a.id and r.role = 'ADMINISTRATOR'
              where a.status = 'ACTIVE' and a.id <> $1 limit 1`,
      values: [account.id],
    });
    return other === null;
  }
}
