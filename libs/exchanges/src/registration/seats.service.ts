import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { hasSeat, promoted, type Waiting } from './registration.rules.js';

const TAKEN = {
  name: 'seats_taken',
  text: /* sql */ `
    select x.capacity, x.iged_seats as "igedSeats", (select count(*)::int from exchange_registration r where r.exchange_id = x.id and r.state = 'REGISTERED') as taken,
      (select count(*)::int from exchange_registration r where r.exchange_id = x.id and r.state = 'REGISTERED' and r.iged_code = $2) as "igedTaken",
      (select q.seats from exchange_quota q where q.exchange_id = x.id and q.iged_code = $2) as seats
    from exchange x where x.id = $1`,
};
const HALL = {
  name: 'seats_hall',
  text: /* sql */ `
    select x.capacity, x.iged_seats as "igedSeats", (select count(*)::int from exchange_registration r where r.exchange_id = x.id and r.state = 'REGISTERED') as taken,
      coalesce((select json_object_agg(c.iged_code, c.n) from (select r.iged_code, count(*)::int as n from exchange_registration r
        where r.exchange_id = x.id and r.state = 'REGISTERED' and r.iged_code is not null group by 1) c), '{}') as "takenBy",
      coalesce((select json_object_agg(q.iged_code, q.seats) from exchange_quota q where q.exchange_id = x.id), '{}') as quotas,
      coalesce((select json_agg(json_build_object('id', r.id, 'igedCode', r.iged_code) order by r.queued_at, r.id)
        from exchange_registration r where r.exchange_id = x.id and r.state = 'WAITING'), '[]') as waiting
    from exchange x where x.id = $1`,
};
const SEAT = {
  name: 'seats_give',
  text: `update exchange_registration set state = 'REGISTERED', updated_at = $2 where id = any($1::uuid[]) and state = 'WAITING'`,
};

type Taken = { capacity: number; igedSeats: number; taken: number; igedTaken: number; seats: number | null };
type HallRow = {
  capacity: number;
  igedSeats: number;
  taken: number;
  takenBy: Record<string, number>;
  quotas: Record<string, number>;
  waiting: Waiting[];
};

/** The places of an exchange. Call it with the row of the exchange held: two at once would take the same one. */
@Injectable()
export class Seats {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async free(exchangeId: string, igedCode: string | null): Promise<boolean> {
    const row = await this.db.one<Taken>({ ...TAKEN, values: [exchangeId, igedCode] });
    if (!row) return false;
    return hasSeat({ ...row, seats: igedCode === null ? null : (row.seats ?? row.igedSeats) });
  }

  /** Somebody left, or there are more places: the waiting list moves by itself, and whoever got one is told. */
  async fill(exchangeId: string): Promise<string[]> {
    const hall = await this.db.one<HallRow>({ ...HALL, values: [exchangeId] });
    if (!hall || hall.waiting.length === 0) return [];
    const ids = promoted(hall.waiting, { ...hall, seatsOf: (code) => hall.quotas[code] ?? hall.igedSeats });
    if (ids.length === 0) return [];
    await this.db.rows({ ...SEAT, values: [ids, this.clock.now()] });
    const at = this.clock.now().toISOString();
    for (const registrationId of ids) await this.db.addJob('exchange.promoted', { registrationId, at });
    return ids;
  }
}
