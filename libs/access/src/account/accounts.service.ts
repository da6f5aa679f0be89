import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Passwords } from '../password/passwords.service.js';
import type { Role } from '../permissions.js';
import type { TokenPurpose } from '../token/one-time-tokens.service.js';

export type AccountStatus = 'INVITED' | 'UNVERIFIED' | 'ACTIVE' | 'DEACTIVATED';
export type Account = { id: string; email: string; status: AccountStatus; passwordHash: string | null; roles: Role[] };
export type NewAccount = {
  email: string;
  roles: readonly Role[];
  status: AccountStatus;
  /** Only for accounts that are born ACTIVE, such as those of the demo; not judged by the policy. */
  password?: string;
  grantedBy?: string | null;
};

const ACCOUNT = `a.id, a.email::text as email, a.status, a.password_hash as "passwordHash",
  array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles`;

@Injectable()
export class Accounts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly passwords: Passwords,
  ) {}

  /** @throws DomainError EMAIL_TAKEN */
  async create({ email, roles, status, password, grantedBy = null }: NewAccount): Promise<string> {
    const id = randomUUID();
    const hash = password === undefined ? null : await this.passwords.hash(password);
    await this.db.rows({
      text: `
        with born as (
          insert into account (id, email, password_hash, status, created_at, password_changed_at)
          values ($1, $2, $3::text, $4, $5::timestamptz, case when $3::text is null then null else $5::timestamptz end) returning id
        )
        insert into account_role (account_id, role, granted_by, granted_at)
        select born.id, role, $7::uuid, $5::timestamptz from born, unnest($6::text[]) as role`,
      values: [id, email, hash, status, this.clock.now(), [...new Set(roles)], grantedBy],
    });
    return id;
  }

  byEmail(email: string): Promise<Account | null> {
    return this.db.one<Account>({
      name: 'access_account_by_email',
      text: `select ${ACCOUNT} from account a where a.email = $1`,
      values: [email],
    });
  }

  byId(id: string): Promise<Account | null> {
    return this.db.one<Account>({ name: 'access_account_by_id', text: `select ${ACCOUNT} from account a where a.id = $1`, values: [id] });
  }

  /** Answers false when the account changed since it was read: then nothing was written. */
  async markLogin(account: Account): Promise<boolean> {
    const marked = await this.db.one({
      text: `update account set last_login_at = $3 where id = $1 and status = 'ACTIVE' and password_hash = $2 returning id`,
      values: [account.id, account.passwordHash, this.clock.now()],
    });
    return marked !== null;
  }

  /** Holds the account until the caller's transaction ends. False when it changed since it was read. */
  async lockUnchanged(account: Account): Promise<boolean> {
    const same = await this.db.one({
      text: `select 1 as same from account where id = $1 and status = 'ACTIVE' and password_hash = $2 for update`,
      values: [account.id, account.passwordHash],
    });
    return same !== null;
  }

  /** The mailbox is proven and the password chosen: from now on the account can log in. */
  async activate(id: string, passwordHash: string): Promise<void> {
    await this.db.rows({
      text: `update account set status = 'ACTIVE', password_hash = $2, password_changed_at = $3, last_login_at = $3
              where id = $1 and status in ('INVITED', 'UNVERIFIED')`,
      values: [id, passwordHash, this.clock.now()],
    });
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.db.rows({
      text: `update account set password_hash = $2, password_changed_at = $3 where id = $1 and status = 'ACTIVE'`,
      values: [id, passwordHash, this.clock.now()],
    });
  }

  sendInvitation(accountId: string): Promise<void> {
    return this.sendLetter(accountId, 'INVITATION');
  }

  sendActivation(accountId: string): Promise<void> {
    return this.sendLetter(accountId, 'ACTIVATION');
  }

  sendReset(accountId: string): Promise<void> {
    return this.sendLetter(accountId, 'PASSWORD_RESET');
  }

  /** The secret is made by the job that writes the mail: it is never at rest. */
  private sendLetter(accountId: string, purpose: TokenPurpose): Promise<void> {
    return this.db.addJob('access.letter', { accountId, purpose }, { priority: 'URGENT' });
  }
}
