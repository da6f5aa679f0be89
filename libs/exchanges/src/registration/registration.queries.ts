import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type Statement } from '@lib/platform';
import type { RegistrationsArgs } from './registration.inputs.js';
import type { DeskQuota, DeskRegistration, MyRegistration } from './registration.types.js';

const ATTENDED = /* sql */ `array(select a.day::text from exchange_attendance a where a.registration_id = r.id and a.item_id is null order by a.day) as attended`;

const MINE = {
  name: 'registration_mine',
  text: /* sql */ `
    select r.id, r.state, r.duty, coalesce(p.needs, '') as needs, ${ATTENDED},
      case when r.state = 'REGISTERED' then (select c.crew from internship_place c where c.registration_id = r.id) end as crew,
      case when r.state = 'WAITING' then (select count(*)::int from exchange_registration o where o.exchange_id = r.exchange_id and o.state = 'WAITING'
        and (o.queued_at, o.id) <= (r.queued_at, r.id)) end as place
    from exchange_registration r left join exchange_registration_private p on p.registration_id = r.id
    where r.exchange_id = $1 and r.member_id = $2`,
};

/** The page is cut before its names are looked up. $1 exchange, $2 state, $3-$4 cursor, $5 what is searched for. */
const list = (searching: boolean): Record<number, string> =>
  Object.fromEntries(
    PAGE_SIZES.map((size) => [
      size,
      /* sql */ `
      with cut as materialized (select r.* from exchange_registration r where r.exchange_id = $1 and r.state = $2 and r.merged_into is null
        and ($3::timestamptz is null or (r.queued_at, r.id) > ($3::timestamptz, $4::uuid))
        ${searching ? `and (fold(r.name) like '%' || fold($5) || '%' or fold(r.institution) like '%' || fold($5) || '%'
          or r.iged_code in (select g.code from iged g where fold(g.name) like '%' || fold($5) || '%'))` : ''}
        order by r.queued_at, r.id limit ${size + 1})
      select r.id, r.name, coalesce(g.name, r.institution) as "igedName", coalesce(z.name, '') as "regionName", r.duty, r.post, r.state,
        r.queued_at as "queuedAt", coalesce(p.needs, '') as needs, r.brought_in as "broughtIn", ${ATTENDED}
      from cut r left join iged g on g.code = r.iged_code left join region z on z.id = g.region_id
        left join exchange_registration_private p on p.registration_id = r.id order by r.queued_at, r.id`,
    ]),
  );
const LIST = { plain: list(false), searched: list(true) };

const QUOTAS = {
  name: 'registration_quotas',
  text: /* sql */ `
    with counted as (select r.iged_code as code, (count(*) filter (where r.state = 'REGISTERED'))::int as registered, (count(*) filter (where r.state = 'WAITING'))::int as waiting
      from exchange_registration r where r.exchange_id = $1 and r.iged_code is not null group by 1)
    select g.code as "igedCode", g.name as "igedName", coalesce(q.seats, x.iged_seats) as seats, q.seats is not null as own,
      coalesce(c.registered, 0) as registered, coalesce(c.waiting, 0) as waiting
    from exchange x cross join (counted c full join (select * from exchange_quota where exchange_id = $1) q on q.iged_code = c.code)
      join iged g on g.code = coalesce(c.code, q.iged_code)
    where x.id = $1 order by coalesce(c.waiting, 0) desc, g.name, g.code`,
};

export const registrationsStatement = ({ exchangeId, state, first, after, search }: RegistrationsArgs): Statement => {
  const kind = search ? 'searched' : 'plain';
  const sought = search ? [search.replace(/[\\%_]/g, '\\$&')] : [];
  return { name: `registrations_${kind}_${first}`, text: LIST[kind][first], values: [exchangeId, state, ...placeOf(after), ...sought] };
};

@Injectable()
export class RegistrationQueries {
  constructor(private readonly db: Database) {}

  mine(exchangeId: string, memberId: string): Promise<MyRegistration | null> {
    return this.db.one<MyRegistration>({ ...MINE, values: [exchangeId, memberId] });
  }

  async page(args: RegistrationsArgs): Promise<Page<DeskRegistration>> {
    const found = await this.db.rows<DeskRegistration>(registrationsStatement(args));
    const items = found.slice(0, args.first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > args.first && last ? encodeCursor([last.queuedAt.toISOString(), last.id]) : null };
  }

  quotas(exchangeId: string): Promise<DeskQuota[]> {
    return this.db.rows<DeskQuota>({ ...QUOTAS, values: [exchangeId] });
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [Date | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}
