import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { Arrival, DoorIged, SettledArrival } from './door.types.js';

/** Alike: of the same Iged and a name that resembles it, or the very same name wherever. */
const ALIKE = /* sql */ `
  select o.id as "registrationId", o.member_id as "memberId", o.name, coalesce(og.name, o.institution) as "igedName", o.state,
      word_similarity(fold(r.name), fold(o.name)) as likeness
    from exchange_registration o left join iged og on og.code = o.iged_code
    where o.exchange_id = r.exchange_id and o.id <> r.id and o.merged_into is null
      and (fold(o.name) = fold(r.name) or o.iged_code = r.iged_code and word_similarity(fold(r.name), fold(o.name)) > 0.45)
  union all
  select null, m.id, m.name, coalesce(mg.name, m.institution, ''), null, word_similarity(fold(r.name), fold(m.name))
    from member m left join iged mg on mg.code = m.iged_code
    where m.status = 'CONFIRMED' and m.iged_code = r.iged_code and word_similarity(fold(r.name), fold(m.name)) > 0.45
      and not exists (select 1 from exchange_registration o where o.exchange_id = r.exchange_id and o.member_id = m.id)`;

/** The page is small: each one is somebody that staff look at. */
const WAITING = {
  name: 'door_arrivals',
  text: /* sql */ `
    select r.id, r.name, coalesce(g.name, r.institution) as "igedName", r.duty, r.post, r.queued_at as "cameAt",
      t.taken > x.capacity or coalesce(t.of_iged > coalesce((select q.seats from exchange_quota q where q.exchange_id = x.id and q.iged_code = r.iged_code), x.iged_seats), false) as "overQuota",
      coalesce((select json_agg(json_build_object('registrationId', a."registrationId", 'memberId', a."memberId", 'name', a.name, 'igedName', a."igedName", 'state', a.state)
        order by a.likeness desc, a.name) from (select * from (${ALIKE}) l order by l.likeness desc limit 5) a), '[]') as alike
    from exchange_registration r join exchange x on x.id = r.exchange_id left join iged g on g.code = r.iged_code
      cross join lateral (select count(*) as taken, count(*) filter (where o.iged_code = r.iged_code) as of_iged
        from exchange_registration o where o.exchange_id = x.id and o.state = 'REGISTERED') t
    where r.exchange_id = $1 and r.walk_in and r.merged_into is null and r.settled_at is null order by r.queued_at, r.id limit 50`,
};

const SETTLED = {
  name: 'door_settled',
  text: /* sql */ `
    select w.settled_id as "decisionId", w.name, coalesce(g.name, w.institution) as "igedName", w.settled_at as at, coalesce(b.name, '') as "byName",
      case when w.merged_into is not null then 'REGISTRATION' when w.member_id is not null then 'ACCOUNT' else 'NOBODY_ELSE' end as "settledAs",
      coalesce(t.name, m.name, '') as "otherName"
    from exchange_registration w left join iged g on g.code = w.iged_code left join exchange_registration t on t.id = w.settled_as
      left join member m on m.id = w.member_id left join member b on b.id = w.settled_by
    where w.exchange_id = $1 and w.settled_id is not null order by w.settled_at desc, w.id limit 100`,
};

/** Of the invited regions, and any other from which somebody registered. */
const IGEDS = {
  name: 'door_igeds',
  text: /* sql */ `
    with taken as (select r.iged_code as code, (count(*) filter (where r.state = 'REGISTERED'))::int as registered
      from exchange_registration r where r.exchange_id = $1 and r.iged_code is not null group by 1)
    select g.code, g.name, coalesce(q.seats, x.iged_seats) as seats, coalesce(t.registered, 0) as registered
    from exchange x join iged g on g.enabled left join taken t on t.code = g.code left join exchange_quota q on q.exchange_id = x.id and q.iged_code = g.code
    where x.id = $1 and (t.code is not null or g.code = x.host_code or g.region_id in (select er.region_id from exchange_region er where er.exchange_id = x.id))
    order by g.name, g.code`,
};

@Injectable()
export class DoorQueries {
  constructor(private readonly db: Database) {}

  /** Who came without being in the list and of whom nobody has said who they are, the first first. */
  arrivals(exchangeId: string): Promise<Arrival[]> {
    return this.db.rows<Arrival>({ ...WAITING, values: [exchangeId] });
  }

  /** What was decided, the latest first. */
  settled(exchangeId: string): Promise<SettledArrival[]> {
    return this.db.rows<SettledArrival>({ ...SETTLED, values: [exchangeId] });
  }

  igeds(exchangeId: string): Promise<DoorIged[]> {
    return this.db.rows<DoorIged>({ ...IGEDS, values: [exchangeId] });
  }
}
