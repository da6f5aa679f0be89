import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import type { CancelExchangeInput } from './exchange.inputs.js';
import type { ExchangeStep, ExchangeVerb } from './exchange.rules.js';
import { ExchangeStore } from './exchange.store.js';

const TURN = {
  name: 'exchange_turn',
  text: /* sql */ `update exchange set state = $2, reason = $3, sequence = sequence + 1, updated_at = $4,
    announced_at = coalesce(announced_at, case when $2 = 'ANNOUNCED' then $4::timestamptz end) where id = $1`,
};

/** The turns of an exchange: announced, held, closed, or cancelled. */
@Injectable()
export class ExchangeTurns {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
  ) {}

  /** @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED */
  announce(viewer: Viewer, id: string): Promise<void> {
    return this.turn(viewer, id, 'ANNOUNCE', 'ANNOUNCED');
  }

  hold(viewer: Viewer, id: string): Promise<void> {
    return this.turn(viewer, id, 'HOLD', 'HELD');
  }

  close(viewer: Viewer, id: string): Promise<void> {
    return this.turn(viewer, id, 'CLOSE', 'CLOSED');
  }

  cancel(viewer: Viewer, { id, reason }: CancelExchangeInput): Promise<void> {
    return this.turn(viewer, id, 'CANCEL', 'CANCELLED', reason);
  }

  private async turn(viewer: Viewer, id: string, verb: ExchangeVerb, to: ExchangeStep, reason = ''): Promise<void> {
    const exchange = await this.store.allowed(verb, id);
    await this.db.rows({ ...TURN, values: [id, to, reason, this.clock.now()] });
    await this.store.moved(viewer, id, { action: verb, from: exchange.state, to, note: reason });
    if (to === 'ANNOUNCED') await this.db.addJob('exchange.announced', { exchangeId: id });
    if (to === 'CANCELLED') await this.db.addJob('exchange.cancelled', { exchangeId: id });
  }
}
