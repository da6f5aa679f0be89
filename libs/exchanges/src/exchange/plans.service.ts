import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { exchangeErrors } from './exchange.errors.js';
import type { PlanExchangeInput } from './exchange.inputs.js';
import { exchangeSlug } from './exchange.rules.js';
import { ExchangeStore, type LockedExchange } from './exchange.store.js';
import { PlannedPlaces } from './planned-places.js';
import { Seats } from '../registration/seats.service.js';

const COLUMNS = `number, name, macro_region_id, host_code, venue, address, starts_on, ends_on, registers_until, objective, capacity, iged_seats, plan_digest, updated_at`;
const INSERT = {
  name: 'exchange_insert',
  text: /* sql */ `insert into exchange (id, ${COLUMNS}, slug, state, created_by, created_at, stand_hourly)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'PLANNED', $17, $15, coalesce($18, 2000)) on conflict (id) do nothing returning id`,
};
const UPDATE = {
  name: 'exchange_update',
  text: /* sql */ `update exchange set (${COLUMNS}) = ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15),
    slug = case when announced_at is null then $16 else slug end, revision = revision + 1, sequence = sequence + 1,
    stand_hourly = coalesce($17, stand_hourly) where id = $1`,
};

/** The plan of an exchange: written by several people, each over what was on the screen. */
@Injectable()
export class ExchangePlans {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly places: PlannedPlaces,
    private readonly seats: Seats,
  ) {}

  /**
   * The id is made by the client; the same plan sent again changes nothing.
   * @throws DomainError EXCHANGE_CHANGED, EXCHANGE_STEP_REFUSED, ENDS_BEFORE, TOO_LONG, REGISTERS_LATE, MACRO_REGION_UNKNOWN, HOST_UNKNOWN,
   * REGION_UNKNOWN, DAY_WITH_MOMENTS
   */
  async plan(viewer: Viewer, input: PlanExchangeInput): Promise<void> {
    const { id, revision, ...plan } = input;
    const digest = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
    const before = await this.store.find(id);
    if (before?.planDigest === digest) return;
    if (before) this.overLatest(before, revision);
    else if (revision !== 0) throw exchangeErrors.EXCHANGE_NOT_FOUND();
    await this.places.check(input, before !== null);
    const { number, name, macroRegionId, hostCode, venue, address, startsOn, endsOn, registersUntil, objective, capacity, igedSeats, standHourly = null } = input;
    const slug = exchangeSlug(number, name, startsOn);
    const now = this.clock.now();
    const values = [
      ...[id, number, name, macroRegionId, hostCode, venue, address, startsOn, endsOn, registersUntil, objective],
      ...[capacity, igedSeats, digest, now, slug],
    ];
    if (before) await this.db.rows({ ...UPDATE, values: [...values, standHourly] });
    else if (!(await this.db.one({ ...INSERT, values: [...values, viewer.accountId, standHourly] }))) throw exchangeErrors.EXCHANGE_ID_TAKEN();
    await this.places.invite(id, input.regionIds);
    const state = before?.state ?? 'PLANNED';
    await this.store.moved(viewer, id, { action: 'PLAN', from: before ? state : null, to: state });
    if (state !== 'ANNOUNCED') return;
    await this.seats.fill(id);
    await this.changed(id);
  }

  /** Whoever registered is told once of what changes within two minutes. */
  async changed(exchangeId: string): Promise<void> {
    const now = this.clock.now();
    const runAt = new Date(now.getTime() + 120_000);
    await this.db.addJob('exchange.changed', { exchangeId, at: now.toISOString() }, { key: `exchange.changed:${exchangeId}`, runAt });
  }

  private overLatest(before: LockedExchange, revision: number): void {
    this.store.allow('PLAN', before);
    if (before.revision !== revision) throw exchangeErrors.EXCHANGE_CHANGED();
  }
}
