import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import type { CancelExchangeInput } from '../exchange/exchange.inputs.js';
import { exchangeSlug } from '../exchange/exchange.rules.js';
import { ExchangeStore, type LockedExchange } from '../exchange/exchange.store.js';
import { PlannedPlaces } from '../exchange/planned-places.js';
import { pastErrors } from './past.errors.js';
import type { BringInExchangeInput } from './past.inputs.js';

const COLUMNS = `number, name, macro_region_id, host_code, venue, address, starts_on, ends_on, objective, earns, plan_digest, updated_at`;
/** Public from the first moment, as held; nobody registers, so that day and the places say nothing. */
const INSERT = {
  name: 'past_exchange_insert',
  text: /* sql */ `insert into exchange (id, ${COLUMNS}, slug, state, brought_in, registers_until, capacity, iged_seats, announced_at, created_by, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'HELD', true, $8, 350, 5, $13, $15, $13) on conflict (id) do nothing returning id`,
};
const UPDATE = {
  name: 'past_exchange_update',
  text: /* sql */ `update exchange set (${COLUMNS}) = ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13), registers_until = $8,
    revision = revision + 1, sequence = sequence + 1 where id = $1`,
};
const OUTSIDE = {
  name: 'past_exchange_outside',
  text: 'select 1 from exchange_attendance where exchange_id = $1 and (day < $2 or day > $3) limit 1',
};
const MORE = {
  name: 'past_exchange_more',
  text: /* sql */ `select exists (select 1 from exchange_presentation where exchange_id = $1) or exists (select 1 from fair_stand where exchange_id = $1 and removed_at is null)
    or exists (select 1 from testimonial where exchange_id = $1) or exists (select 1 from certificate where exchange_id = $1) as more,
    array(select distinct f.source from fact f where f.kind = 'exchange.attended' and f.withdrawn_at is null
      and (f.source = 'exchange:' || $1::text or f.source like 'exchange:' || $1::text || ':%')) as sources`,
};
/** Its address is free again for the right one. */
const TAKE_BACK = {
  name: 'past_exchange_take_back',
  text: /* sql */ `update exchange set state = 'CANCELLED', reason = $2, announced_at = null, slug = left(slug, 150) || '-' || id, sequence = sequence + 1, updated_at = $3 where id = $1`,
};

/** As of every sheet that is brought in. */
const FIRST_DAY = '1990-01-01';

/** Exchanges held before this program: written down as held, without announcement, mail, registration or points. */
@Injectable()
export class PastExchanges {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly places: PlannedPlaces,
    private readonly facts: Facts,
  ) {}

  /**
   * Written down, or mended while it is not closed; the same one sent again changes nothing.
   * @throws DomainError EXCHANGE_CHANGED, EXCHANGE_STEP_REFUSED, PAST_NOT_BROUGHT_IN, PAST_NOT_OVER, PAST_TOO_OLD, PAST_ATTENDANCE_OUTSIDE, ENDS_BEFORE, TOO_LONG,
   * MACRO_REGION_UNKNOWN, HOST_UNKNOWN, REGION_UNKNOWN, DAY_WITH_MOMENTS, EXCHANGE_NUMBER_TAKEN, EXCHANGE_SLUG_TAKEN
   */
  async bringIn(viewer: Pick<Viewer, 'accountId'>, input: BringInExchangeInput, note = ''): Promise<void> {
    const { id, revision, ...told } = input;
    const digest = createHash('sha256').update(JSON.stringify(told)).digest('hex');
    const before = await this.store.find(id);
    if (before?.planDigest === digest) return;
    if (before) this.overLatest(before, revision);
    else if (revision !== 0) throw exchangeErrors.EXCHANGE_NOT_FOUND();
    await this.check(input, before);
    const { number, name, macroRegionId, hostCode, venue, address, startsOn, endsOn, objective, earns } = input;
    const values = [id, number, name, macroRegionId, hostCode, venue, address, startsOn, endsOn, objective, earns, digest, this.clock.now()];
    if (before) await this.db.rows({ ...UPDATE, values });
    else if (!(await this.db.one({ ...INSERT, values: [...values, exchangeSlug(number, name, startsOn), viewer.accountId] }))) throw exchangeErrors.EXCHANGE_ID_TAKEN();
    await this.places.invite(id, input.regionIds);
    await this.store.moved(viewer, id, { action: before ? 'MEND_PAST' : 'BRING_IN', from: before?.state ?? null, to: 'HELD', note });
  }

  /**
   * It was written down by mistake: it is nowhere public any more, and whoever had points for it gives them back.
   * @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, PAST_NOT_BROUGHT_IN, PAST_HAS_MORE
   */
  async takeBack(viewer: Viewer, { id, reason }: CancelExchangeInput): Promise<void> {
    const before = await this.store.reachable(id);
    if (before.state === 'CANCELLED' && before.broughtIn) return;
    this.own(before);
    const found = await this.db.one<{ more: boolean; sources: string[] }>({ ...MORE, values: [id] });
    if (found?.more) throw pastErrors.PAST_HAS_MORE();
    for (const source of found?.sources ?? []) await this.facts.withdraw({ kind: 'exchange.attended', source, reason, authorId: viewer.accountId });
    await this.db.rows({ ...TAKE_BACK, values: [id, reason, this.clock.now()] });
    await this.store.moved(viewer, id, { action: 'TAKE_BACK', from: before.state, to: 'CANCELLED', note: reason });
  }

  private own(exchange: LockedExchange): void {
    if (!exchange.broughtIn) throw pastErrors.PAST_NOT_BROUGHT_IN();
    this.store.allow('BRING_IN', exchange);
  }

  private overLatest(before: LockedExchange, revision: number): void {
    this.own(before);
    if (before.revision !== revision) throw exchangeErrors.EXCHANGE_CHANGED();
  }

  private async check(input: BringInExchangeInput, before: LockedExchange | null): Promise<void> {
    const { id, startsOn, endsOn } = input;
    await this.places.check({ ...input, registersUntil: startsOn }, before !== null);
    if (startsOn < FIRST_DAY) throw pastErrors.PAST_TOO_OLD({}, 'input.startsOn');
    if (endsOn >= limaDate(this.clock.now())) throw pastErrors.PAST_NOT_OVER({}, 'input.endsOn');
    if (before && (await this.db.one({ ...OUTSIDE, values: [id, startsOn, endsOn] }))) throw pastErrors.PAST_ATTENDANCE_OUTSIDE({}, 'input.endsOn');
  }
}
