import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, defineErrors } from '@lib/kernel';
import { Database } from './database.js';

/** A member may come back after weeks without signal. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
const SWEPT_AT_ONCE = 50;

const errors = defineErrors({
  OPERATION_KEY_REUSED: {
    kind: 'BAD_USER_INPUT',
    es: 'Este envío ya se hizo con otros datos. Actualiza la página para ver qué llegó.',
  },
});

const TAKE = {
  name: 'operation_key_take',
  text: /* sql */ `insert into operation_key (account_id, key, operation, body_digest, used_at)
    values ($1, $2, $3, $4, $5) on conflict do nothing returning key`,
};
const KNOWN = {
  name: 'operation_key_known',
  text: 'select body_digest as digest, operation, answer from operation_key where account_id = $1 and key = $2',
};
const ANSWER = {
  name: 'operation_key_answer',
  text: 'update operation_key set answer = $3::jsonb where account_id = $1 and key = $2',
};
const SWEEP = {
  name: 'operation_key_sweep',
  text: /* sql */ `delete from operation_key where (account_id, key) in
    (select account_id, key from operation_key where used_at < $1 order by used_at limit ${SWEPT_AT_ONCE})`,
};

export type KeyedOperation = { accountId: string; key: string; operation: string; body: object };

/** For mutations that have no row of the client's own making: a retry after a lost reply gets the first answer again. */
@Injectable()
export class OperationKeys {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Joins the ambient transaction: when `work` fails the key is free again.
   * @throws DomainError OPERATION_KEY_REUSED when the key was used with another body
   */
  async once<Answer extends object>(
    { accountId, key, operation, body }: KeyedOperation,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    const now = this.clock.now();
    return this.db.transaction(async () => {
      await this.db.rows({ ...SWEEP, values: [new Date(now.getTime() - KEPT_DAYS * DAY_MS)] });
      const taken = await this.db.one({ ...TAKE, values: [accountId, key, operation, digest, now] });
      if (!taken) return this.again<Answer>(accountId, key, operation, digest);
      const answer = await work();
      await this.db.rows({ ...ANSWER, values: [accountId, key, JSON.stringify(answer)] });
      return answer;
    });
  }

  private async again<Answer>(accountId: string, key: string, operation: string, digest: string): Promise<Answer> {
    const known = await this.db.one<{ digest: string; operation: string; answer: Answer }>({
      ...KNOWN,
      values: [accountId, key],
    });
    if (known?.digest !== digest || known.operation !== operation) throw errors.OPERATION_KEY_REUSED({}, 'input.operationKey');
    return known.answer;
  }
}
