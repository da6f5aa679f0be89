import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Attendances } from '../attendance/attendances.service.js';
import { ExchangeStore, type LockedExchange } from '../exchange/exchange.store.js';
import { doorErrors } from './door.errors.js';
import type { UnsettleArrivalInput } from './door.types.js';

const FIND = {
  name: 'door_settled_find',
  text: /* sql */ `select w.id, w.exchange_id as "exchangeId", w.name, w.member_id as "memberId", w.settled_as as "settledAs", w.merged_into as "mergedInto",
      coalesce(w.before_settling->>'state', 'REGISTERED') as state, w.before_settling->>'other' as other, coalesce((w.before_settling->>'account')::boolean, true) as account,
      (w.before_settling->>'paid')::boolean as paid,
      t.name as "asName" from exchange_registration w left join exchange_registration t on t.id = w.settled_as where w.settled_id = $1`,
};
/** Whoever was said to be her stays with her. $1 the arrival, $2 whoever all of them turned out to be. */
const PART = {
  name: 'door_part',
  text: /* sql */ `
    with recursive hers as (select r.id from exchange_registration r where r.settled_as = $1
      union select r.id from exchange_registration r join hers on r.settled_as = hers.id)
    update exchange_registration set merged_into = $1, updated_at = $3 where id in (select id from hers) and merged_into = $2`,
};
const FREE = {
  name: 'door_free',
  text: /* sql */ `update exchange_registration set merged_into = null, settled_as = null, settled_by = null, settled_id = null, settled_at = null, before_settling = null,
    state = $2, member_id = case when $3 then null else member_id end, updated_at = $4 where id = $1`,
};
/** Somebody else is still said to be that one: what that one was goes with her. $1 that one, $2 what it was as JSON. */
const HAND_ON = {
  name: 'door_hand_on',
  text: /* sql */ `update exchange_registration set before_settling = before_settling || $2::jsonb
    where id = (select id from exchange_registration where settled_as = $1 and before_settling is not null order by settled_at, id limit 1) returning id`,
};
const AS_BEFORE = { name: 'door_as_before', text: `update exchange_registration set state = $2, updated_at = $3 where id = $1 and state = 'REGISTERED' and merged_into is null` };

type Found = {
  id: string;
  exchangeId: string;
  name: string;
  memberId: string | null;
  settledAs: string | null;
  mergedInto: string | null;
  state: string;
  other: string | null;
  /** Whether the account came with the decision. */
  account: boolean;
  /** Whether that one had points for having come, before; null: it is not known. */
  paid: boolean | null;
  asName: string | null;
};

/** Two were united by mistake, or somebody was given an account that is not theirs: each has again what was read of each. */
@Injectable()
export class UndoneArrivals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly attendances: Attendances,
  ) {}

  /** She waits again to be told apart. @throws DomainError ARRIVAL_NOT_SETTLED, EXCHANGE_STEP_REFUSED */
  async undo(viewer: Viewer, { decisionId, reason }: UnsettleArrivalInput): Promise<string> {
    const seen = await this.found(decisionId);
    const exchange = await this.store.allowed('CHECK_IN', seen.exchangeId);
    const one = await this.found(decisionId);
    if (one.mergedInto) await this.part(viewer, exchange, one, one.mergedInto, reason);
    else await this.disown(viewer, exchange, one, reason);
    await this.store.noted(viewer, { ...exchange, reason }, 'UNSETTLE_ARRIVAL', one.asName ? `${one.name} no es ${one.asName}` : one.name);
    return exchange.id;
  }

  private async part(viewer: Viewer, exchange: LockedExchange, { id, settledAs, state, other, paid }: Found, person: string, reason: string): Promise<void> {
    const now = this.clock.now();
    await this.db.rows({ ...PART, values: [id, person, now] });
    await this.db.rows({ ...FREE, values: [id, state, false, now] });
    const before = { ...(other && other !== 'REGISTERED' ? { other } : {}), ...(paid === false ? { paid } : {}) };
    const handed = Object.keys(before).length > 0 && (await this.db.one({ ...HAND_ON, values: [settledAs, JSON.stringify(before)] })) !== null;
    if (before.other && !handed) await this.db.rows({ ...AS_BEFORE, values: [settledAs, other, now] });
    await this.attendances.part(exchange, person, id);
    await this.attendances.recount(viewer, exchange, [person, id], reason);
    // A sheet that told her attendance may have given no points: those of the other's readings go with them.
    if (paid === false && !handed) await this.attendances.takeBack(viewer, exchange, person, reason, { unread: true });
  }

  /** The account that she was given goes, with what it had earned; without one, she is only asked about again. */
  private async disown(viewer: Viewer, exchange: LockedExchange, { id, memberId, state, account }: Found, reason: string): Promise<void> {
    const given = memberId !== null && account;
    if (given) await this.attendances.takeBack(viewer, exchange, id, reason);
    await this.db.rows({ ...FREE, values: [id, state, given, this.clock.now()] });
  }

  private async found(decisionId: string): Promise<Found> {
    const found = await this.db.one<Found>({ ...FIND, values: [decisionId] });
    if (!found) throw doorErrors.ARRIVAL_NOT_SETTLED();
    return found;
  }
}
