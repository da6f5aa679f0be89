import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { DAILY, Database, JobHandler, log, type Statement } from '@lib/platform';

const DAY_MS = 86_400_000;
/** Law 29733 and its regulation: who entered and what was decided is kept for 24 months. */
const AUDIT_MONTHS = 24;
const AT_ONCE = 5_000;

/** Closed or run out since this moment. A day is left for whoever asks why they were put out. */
const SESSIONS = {
  name: 'access_forget_sessions',
  text: /* sql */ `delete from session where id in (select id from session where least(expires_at, revoked_at) < $1 limit ${AT_ONCE}) returning 1`,
};
const TOKENS = {
  name: 'access_forget_tokens',
  text: /* sql */ `delete from one_time_token where token_hash in (select token_hash from one_time_token where least(expires_at, used_at) < $1 limit ${AT_ONCE}) returning 1`,
};
/** With the rights of the owner: the application has none to delete from the audit, and the function takes nothing younger than 24 months. */
const AUDIT = { name: 'access_forget_audit', text: `select 1 from generate_series(1, forget_audit($1, ${AT_ONCE}))` };

/** What is not needed any more goes by itself, a few thousand rows at a time. */
@Injectable()
export class CleanJob {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  @JobHandler('access.clean', { cron: DAILY })
  async clean(): Promise<void> {
    const now = this.clock.now();
    const yesterday = new Date(now.getTime() - DAY_MS);
    const sessions = await this.forget({ ...SESSIONS, values: [yesterday] });
    const tokens = await this.forget({ ...TOKENS, values: [yesterday] });
    const audit = await this.forget({ ...AUDIT, values: [monthsBefore(now, AUDIT_MONTHS)] });
    if (sessions + tokens + audit > 0) log.info({ sessions, tokens, audit }, 'what ran out was forgotten');
  }

  private async forget(statement: Statement): Promise<number> {
    let all = 0;
    for (;;) {
      const { length } = await this.db.rows(statement);
      all += length;
      if (length < AT_ONCE) return all;
    }
  }
}

function monthsBefore(moment: Date, months: number): Date {
  const before = new Date(moment);
  before.setUTCMonth(before.getUTCMonth() - months);
  return before;
}
