import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { exchangeErrors } from './exchange.errors.js';
import type { MendExchangePlanInput } from './exchange.inputs.js';
import { ExchangeStore } from './exchange.store.js';

const WORDS = { name: 'plan_mend_words', text: 'select venue, address, objective from exchange where id = $1' };
const MEND = {
  name: 'plan_mend',
  text: 'update exchange set venue = $2, address = $3, objective = $4, revision = revision + 1, sequence = sequence + 1, updated_at = $5 where id = $1',
};

type Words = { venue: string; address: string; objective: string };

/** The words of the plan of an exchange that took place: where it was and what for. When and for whom is what happened. */
@Injectable()
export class PlanMends {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
  ) {}

  /** The same words sent again change nothing. @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, EXCHANGE_CHANGED */
  async mend(viewer: Viewer, { id, revision, venue, address, objective, reason }: MendExchangePlanInput): Promise<void> {
    const exchange = await this.store.allowed('MEND_PLAN', id);
    const before = await this.db.one<Words>({ ...WORDS, values: [id] });
    if (before?.venue === venue && before.address === address && before.objective === objective) return;
    if (exchange.revision !== revision) throw exchangeErrors.EXCHANGE_CHANGED();
    await this.db.rows({ ...MEND, values: [id, venue, address, objective, this.clock.now()] });
    await this.store.noted(viewer, { ...exchange, reason }, 'MEND_PLAN', [venue, address].filter(Boolean).join(', '));
  }
}
