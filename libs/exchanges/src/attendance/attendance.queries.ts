import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { ExchangeAttendance, RosterPerson } from './check-in.types.js';

const ROSTER = {
  name: 'attendance_roster',
  text: /* sql */ `
    select r.id, r.code, r.name, coalesce(g.name, r.institution) as "igedName", r.iged_code as "igedCode", r.state
    from exchange_registration r left join iged g on g.code = r.iged_code
    where r.exchange_id = $1 and r.state <> 'CANCELLED' order by r.name, r.id limit 5000`,
};

/** Of a day when `item` is null, of a moment otherwise. */
const COUNTED = /* sql */ `
  select c.day, c.item_id, sum(c.n)::int as people, json_agg(json_build_object('regionName', c.region, 'igedKind', c.kind, 'duty', c.duty, 'people', c.n)
    order by c.region, c.kind, c.duty) as counts
  from (select a.day, a.item_id, coalesce(z.name, '') as region, coalesce(g.kind, '') as kind, r.duty, count(*)::int as n
    from exchange_attendance a join exchange_registration r on r.id = a.registration_id left join iged g on g.code = r.iged_code
      left join region z on z.id = g.region_id where a.exchange_id = $1 group by 1, 2, 3, 4, 5) c
  group by c.day, c.item_id`;

const ATTENDANCE = {
  name: 'attendance_counts',
  text: /* sql */ `
    with counted as (${COUNTED})
    select (select count(*)::int from exchange_registration r where r.exchange_id = $1 and r.state = 'REGISTERED' and not r.brought_in) as registered,
      (select count(*)::int from exchange_registration r where r.exchange_id = $1 and r.state = 'WAITING') as waiting,
      (select count(distinct a.registration_id)::int from exchange_attendance a where a.exchange_id = $1) as attended,
      coalesce((select json_agg(json_build_object('day', c.day, 'itemId', null, 'title', '', 'people', c.people, 'counts', c.counts) order by c.day)
        from counted c where c.item_id is null), '[]') as days,
      coalesce((select json_agg(json_build_object('day', c.day, 'itemId', c.item_id, 'title', i.title, 'people', c.people, 'counts', c.counts) order by i.day, i.starts)
        from counted c join programme_item i on i.id = c.item_id), '[]') as items`,
};

const PEOPLE = {
  name: 'attendance_people',
  text: /* sql */ `
    select r.name, coalesce(g.name, r.institution) as "igedName", coalesce(z.name, '') as "regionName", coalesce(g.kind, '') as "igedKind", r.duty, r.post,
      a.day::text as day, coalesce(i.title, '') as title, a.first_at as "firstAt", r.walk_in or r.brought_in as "walkIn"
    from exchange_attendance a join exchange_registration r on r.id = a.registration_id left join iged g on g.code = r.iged_code
      left join region z on z.id = g.region_id left join programme_item i on i.id = a.item_id
    where a.exchange_id = $1 order by a.day, i.starts nulls first, a.item_id nulls first, r.name, r.id`,
};

/** Somebody who came, on a day or to a moment. */
export type AttendancePerson = Record<'name' | 'igedName' | 'regionName' | 'igedKind' | 'duty' | 'post' | 'day' | 'title', string> & { firstAt: Date; walkIn: boolean };

@Injectable()
export class AttendanceQueries {
  constructor(private readonly db: Database) {}

  /** Everyone who may come, as a phone keeps them to read passes without network. */
  roster(exchangeId: string): Promise<RosterPerson[]> {
    return this.db.rows<RosterPerson>({ ...ROSTER, values: [exchangeId] });
  }

  /** A line for each day and each moment of somebody; with names, so for the desk alone. */
  people(exchangeId: string): Promise<AttendancePerson[]> {
    return this.db.rows<AttendancePerson>({ ...PEOPLE, values: [exchangeId] });
  }

  attendance(exchangeId: string): Promise<ExchangeAttendance | null> {
    return this.db.one<ExchangeAttendance>({ ...ATTENDANCE, values: [exchangeId] });
  }
}
