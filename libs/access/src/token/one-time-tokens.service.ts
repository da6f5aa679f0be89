import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { fingerprint, newSecret } from './secret.js';

export type TokenPurpose = 'INVITATION' | 'ACTIVATION' | 'PASSWORD_RESET';

export type TokenHolder = { accountId: string; purpose: TokenPurpose; email: string; name: string; roles: string[] };

const HOUR = 3_600_000;
const LIFETIME: Record<TokenPurpose, number> = { INVITATION: 7 * 24 * HOUR, ACTIVATION: 48 * HOUR, PASSWORD_RESET: HOUR };

@Injectable()
export class OneTimeTokens {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** A new secret of 128 bits; those sent before for the same purpose stop working. */
  async issue(accountId: string, purpose: TokenPurpose): Promise<string> {
    const now = this.clock.now();
    const secret = newSecret(128);
    await this.db.transaction(async () => {
      await this.db.rows({
        text: 'update one_time_token set used_at = $3 where account_id = $1 and purpose = $2 and used_at is null',
        values: [accountId, purpose, now],
      });
      await this.db.rows({
        text: 'insert into one_time_token (token_hash, purpose, account_id, created_at, expires_at) values ($1, $2, $3, $4, $5)',
        values: [fingerprint(secret), purpose, accountId, now, new Date(now.getTime() + LIFETIME[purpose])],
      });
    });
    return secret;
  }

  /**
   * Whose it is, without using it up: the password is judged and hashed first.
   * @throws DomainError TOKEN_INVALID, the same for unknown, used and expired.
   */
  async holder(secret: string, purposes: readonly TokenPurpose[]): Promise<TokenHolder> {
    const holder = await this.db.one<TokenHolder>({
      name: 'access_token_holder',
      text: `
        select a.id as "accountId", t.purpose, a.email::text as email, coalesce(m.name, '') as name,
               array(select r.role from account_role r where r.account_id = a.id) as roles
          from one_time_token t
          join account a on a.id = t.account_id
          left join member m on m.id = a.id
         where t.token_hash = $1 and t.purpose = any($2) and t.used_at is null and t.expires_at > $3
           and case t.purpose when 'PASSWORD_RESET' then a.status = 'ACTIVE' else a.status in ('INVITED', 'UNVERIFIED') end`,
      values: [fingerprint(secret), purposes, this.clock.now()],
    });
    if (!holder) throw accessErrors.TOKEN_INVALID({}, 'input.token');
    return holder;
  }

  /** Uses it up in the caller's transaction. @throws DomainError TOKEN_INVALID when somebody was faster. */
  async use(secret: string): Promise<void> {
    const used = await this.db.one({
      text: `update one_time_token set used_at = $2
              where token_hash = $1 and used_at is null and expires_at > $2 returning account_id`,
      values: [fingerprint(secret), this.clock.now()],
    });
    if (!used) throw accessErrors.TOKEN_INVALID({}, 'input.token');
  }

  /** In the caller's transaction: links already sent to this account stop working. */
  async voidAll(accountId: string): Promise<void> {
    await this.db.rows({
      text: 'update one_time_token set used_at = $2 where account_id = $1 and used_at is null',
      values: [accountId, this.clock.now()],
    });
  }
}
