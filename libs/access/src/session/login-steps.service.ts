import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { CONFIG, Database, type Config } from '@lib/platform';
import { accessErrors } from '../access.errors.js';
import { fingerprint, newSecret } from '../token/secret.js';
import { readStep, writeStep } from './session.cookie.js';
import type { Door } from './session.types.js';

const LASTS_SECONDS = 600;
const MOST_TRIES = 5;

/** A login half way through: the password was right and the code is missing. It opens nothing, lasts minutes, and ends at its first success. */
@Injectable()
export class LoginSteps {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the caller's transaction. The token goes to this browser alone, in a cookie that scripts cannot read. */
  async begin(accountId: string, door: Door): Promise<void> {
    const now = this.clock.now();
    const token = newSecret(256);
    await this.db.rows({ text: 'delete from login_step where expires_at < $1', values: [now] });
    await this.db.rows({
      text: 'insert into login_step (token_hash, account_id, audience, expires_at) values ($1, $2, $3, $4)',
      values: [fingerprint(token), accountId, door.audience, new Date(now.getTime() + LASTS_SECONDS * 1000)],
    });
    writeStep(door.reply, door.audience, this.config.secure, token, LASTS_SECONDS);
  }

  /** Whose it is, and how many tries are left after this one. In its own transaction: a try that fails was a try. @throws DomainError LOGIN_STEP_ENDED */
  async tried(door: Door): Promise<{ accountId: string; left: number }> {
    const row = await this.db.one<{ accountId: string; left: number }>({
      text: `update login_step set tries = tries + 1
              where token_hash = $1 and audience = $2 and expires_at > $3 and tries < $4 returning account_id as "accountId", $4 - tries as left`,
      values: [this.brought(door), door.audience, this.clock.now(), MOST_TRIES],
    });
    if (!row) throw accessErrors.LOGIN_STEP_ENDED();
    return row;
  }

  /** Ends it in the caller's transaction. @throws DomainError LOGIN_STEP_ENDED when somebody was faster. */
  async use(door: Door): Promise<void> {
    const used = await this.db.one({
      text: 'delete from login_step where token_hash = $1 and audience = $2 returning account_id',
      values: [this.brought(door), door.audience],
    });
    if (!used) throw accessErrors.LOGIN_STEP_ENDED();
    writeStep(door.reply, door.audience, this.config.secure, '', 0);
  }

  private brought(door: Door): Buffer {
    const token = readStep(door.request, door.audience, this.config.secure);
    if (!token) throw accessErrors.LOGIN_STEP_ENDED();
    return fingerprint(token);
  }
}
