import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Attendances } from '../attendance/attendances.service.js';
import type { WalkInInput } from '../attendance/check-in.inputs.js';
import { ExchangeStore, type LockedExchange } from '../exchange/exchange.store.js';
import { doorErrors } from './door.errors.js';
import type { SettleArrivalInput } from './door.types.js';

/** Whoever is at the door has a place: quotas are told, staff decide. Sent again, it is the same person. */
const ADD = {
  name: 'door_add',
  text: /* sql */ `
    insert into exchange_registration (id, exchange_id, name, iged_code, institution, duty, post, state, queued_at, code, updated_at, walk_in)
    select w.id, $2, w.name, g.code, case when w.institution <> '' or g.code is not null then w.institution else '-' end, w.duty, w.post, 'REGISTERED', w.at, w.code, $3, true
    from jsonb_to_recordset($1::jsonb) as w(id uuid, name text, "igedCode" text, institution text, duty text, post text, at timestamptz, code text)
      left join iged g on g.code = w."igedCode" order by w.id on conflict (id) do nothing returning name`,
};
const FIND = {
  name: 'door_find',
  text: `select exchange_id as "exchangeId", name, member_id as "memberId", merged_into as "mergedInto", settled_as as "settledAs", settled_at as "settledAt" from exchange_registration where id = $1 and walk_in`,
};
/** $1 exchange, $2 the arrival, $3 registration, $4 member. */
const OTHER = {
  name: 'door_other',
  text: /* sql */ `select case when $3::uuid is not null then exists (select 1 from exchange_registration r where r.id = $3 and r.exchange_id = $1 and r.id <> $2 and r.merged_into is null)
    else exists (select 1 from member m where m.id = $4 and m.status = 'CONFIRMED')
      and not exists (select 1 from exchange_registration r where r.exchange_id = $1 and r.member_id = $4 and r.id <> $2) end as fits`,
};
/** What it was like, so that it can be undone. $1 the arrival, $2 registration or null, $3 who says it, $4 this decision. */
const KEEP = {
  name: 'door_keep',
  text: /* sql */ `update exchange_registration w set settled_as = $2, settled_by = $3, settled_id = $4, before_settling = jsonb_build_object('state', w.state, 'account', w.member_id is null,
      'other', (select t.state from exchange_registration t where t.id = $2), 'paid', exists (select 1 from exchange_registration t join fact f on f.member_id = t.member_id
        and f.kind = 'exchange.attended' and f.withdrawn_at is null and (f.source = 'exchange:' || t.exchange_id or f.source like 'exchange:' || t.exchange_id || ':%')
        where t.id = $2)) where w.id = $1`,
};
const MERGE = {
  name: 'door_merge',
  text: /* sql */ `update exchange_registration set merged_into = $2, state = 'CANCELLED', settled_at = coalesce(settled_at, $3), updated_at = $3
    where id = $1 or merged_into = $1`,
};
const PLACE = { name: 'door_place', text: `update exchange_registration set state = 'REGISTERED', updated_at = $2 where id = $1 and state <> 'REGISTERED'` };
const NAME = {
  name: 'door_name',
  text: /* sql */ `update exchange_registration set member_id = coalesce(member_id, $2), settled_at = $3, updated_at = $3 where id = $1`,
};

type Found = { exchangeId: string; name: string; memberId: string | null; mergedInto: string | null; settledAs: string | null; settledAt: Date | null };

/** Who comes to the door without being in the list, and who they turn out to be. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly attendances: Attendances,
  ) {}

  /** With the row of the exchange held. */
  async add(viewer: Viewer, exchange: LockedExchange, walkIns: readonly WalkInInput[]): Promise<void> {
    if (walkIns.length === 0) return;
    const json = JSON.stringify(walkIns.map((one) => ({ ...one, igedCode: one.igedCode || null, code: randomBytes(16).toString('base64url') })));
    const added = await this.db.rows<{ name: string }>({ ...ADD, values: [json, exchange.id, this.clock.now()] });
    if (added.length > 0) await this.store.noted(viewer, exchange, 'WALK_IN', added.map(({ name }) => name).join(', ').slice(0, 500));
  }

  /**
   * She was in the list, she has an account, or she is nobody else. Decided again the same, nothing changes; otherwise it is undone first.
   * @throws DomainError ARRIVAL_NOT_FOUND, ARRIVAL_OTHER, ARRIVAL_ONE, EXCHANGE_STEP_REFUSED
   */
  async settle(viewer: Viewer, { id, registrationId = null, memberId = null }: SettleArrivalInput): Promise<string> {
    const before = await this.db.one<Found>({ ...FIND, values: [id] });
    if (!before) throw doorErrors.ARRIVAL_NOT_FOUND();
    const exchange = await this.store.allowed('CHECK_IN', before.exchangeId);
    const found = (await this.db.one<Found>({ ...FIND, values: [id] })) ?? before;
    if (registrationId && memberId) throw doorErrors.ARRIVAL_ONE({}, 'input.registrationId');
    if (found.settledAt) {
      if (registrationId ? [found.settledAs, found.mergedInto].includes(registrationId) : !found.mergedInto && found.memberId === memberId) return exchange.id;
      throw doorErrors.ARRIVAL_NOT_FOUND();
    }
    const other = registrationId ?? memberId;
    if (other) {
      const answer = await this.db.one<{ fits: boolean }>({ ...OTHER, values: [exchange.id, id, registrationId, memberId] });
      if (!answer?.fits || (memberId && found.memberId && found.memberId !== memberId))
        throw doorErrors.ARRIVAL_OTHER({}, registrationId ? 'input.registrationId' : 'input.memberId');
    }
    const now = this.clock.now();
    await this.db.rows({ ...KEEP, values: [id, registrationId, viewer.accountId, randomUUID()] });
    if (registrationId) {
      await this.db.rows({ ...MERGE, values: [id, registrationId, now] });
      await this.db.rows({ ...PLACE, values: [registrationId, now] });
    } else await this.db.rows({ ...NAME, values: [id, memberId, now] });
    await this.attendances.recount(viewer, exchange, [registrationId ?? id], 'Era la misma persona.');
    await this.store.noted(viewer, exchange, 'SETTLE_ARRIVAL', found.name);
    return exchange.id;
  }
}
