import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import { Facts } from '@lib/recognition';
import type { LockedExchange } from '../exchange/exchange.store.js';

/** The earliest reading stays, in whatever order phones come back: united, never doubled. Answers those that are new. */
const ATTEND = {
  name: 'check_in_attend',
  text: /* sql */ `
    with read as (select s.person as id, s.day, s.item, s.at from jsonb_to_recordset($1::jsonb) as s(person uuid, day date, item uuid, at timestamptz)),
      each as (select id, day, item, min(at) as at from (select * from read union all select id, day, null, at from read where item is not null) u
        group by id, day, item)
    insert into exchange_attendance as a (exchange_id, registration_id, day, item_id, first_at)
    select $2, id, day, item, at from each order by id, day, item nulls first
    on conflict on constraint one_attendance_per_day_and_item do update set first_at = least(a.first_at, excluded.first_at)
    returning a.registration_id as person, a.day::text as day, a.item_id as item, (xmax = 0) as fresh`,
};
/** What still stands of some people: their readings and those of whoever turned out to be them, without what was undone. $1 exchange, $2 people. */
const STANDING = /* sql */ `
  with own as (select r.id, coalesce(r.merged_into, r.id) as person from exchange_registration r
      where r.exchange_id = $1 and (r.id = any($2::uuid[]) or r.merged_into = any($2::uuid[]))),
    undone as (select s.id from exchange_check_in s join own on own.id = s.registration_id
      join exchange_check_in u on u.annuls = s.id and u.registration_id = s.registration_id),
    live as (select own.person, s.day, s.item_id as item, s.stamped_at as at from exchange_check_in s join own on own.id = s.registration_id
      where s.annuls is null and s.id not in (select id from undone)),
    each as (select person, day, item, min(at) as at from (select * from live union all select person, day, null, at from live where item is not null) l
      group by person, day, item)`;
/** Only what the undone readings had given goes: attendance that was brought in otherwise stays. */
const FALL = {
  name: 'check_in_fall',
  text: /* sql */ `${STANDING},
    dead as (select own.person, s.day, s.item_id as item from exchange_check_in s join own on own.id = s.registration_id where s.id in (select id from undone)),
    gone as (select person, day, item from dead union select person, day, null from dead)
    delete from exchange_attendance a using own where a.registration_id = own.id and (own.id <> own.person
      or exists (select 1 from gone g where g.person = own.person and g.day = a.day and g.item is not distinct from a.item_id)
        and not exists (select 1 from each e where e.person = own.person and e.day = a.day and e.item is not distinct from a.item_id))`,
};
const STAND = {
  name: 'check_in_stand',
  text: /* sql */ `${STANDING}
    insert into exchange_attendance as a (exchange_id, registration_id, day, item_id, first_at) select $1, person, day, item, at from each
    order by person, day, item nulls first on conflict on constraint one_attendance_per_day_and_item do update set first_at = excluded.first_at`,
};
/** How often she lost it here, also under another row that was said to be her. */
export const TAKEN_BACK = /* sql */ `(select count(*)::int from fact f where f.member_id = r.member_id and f.kind = 'exchange.attended' and f.withdrawn_at is not null
  and (f.source = 'exchange:' || r.exchange_id or f.source like 'exchange:' || r.exchange_id || ':%'))`;
const COUNTED = {
  name: 'check_in_counted',
  text: /* sql */ `select r.id as person, r.member_id as "memberId", greatest(r.undone, ${TAKEN_BACK}) as undone,
    exists (select 1 from exchange_attendance a where a.registration_id = r.id) as came,
    exists (select 1 from exchange_registration o join exchange_check_in s on s.registration_id = o.id and s.annuls is null where (o.id = r.id or o.merged_into = r.id)
      and not exists (select 1 from exchange_check_in u where u.annuls = s.id and u.registration_id = s.registration_id)) as read
    from exchange_registration r where r.id = any($1::uuid[])`,
};
/** $1 registration, $2 day: what a sheet had said of her. */
const FORGET = { name: 'check_in_forget', text: 'delete from exchange_attendance where registration_id = $1 and day = $2 returning registration_id' };
/**
 * Of a person, what only the readings of another had given, now that they are two; what a sheet told stays, at its hour.
 * $1 exchange, $2 the person, $3 the other.
 */
const PART = {
  name: 'check_in_part',
  text: /* sql */ `${STANDING},
    others as (select s.day, s.item_id as item from exchange_check_in s join exchange_registration r on r.id = s.registration_id and (r.id = $3 or r.merged_into = $3) where s.annuls is null),
    theirs as (select day, item from others union select day, null from others),
    told as (update exchange_attendance a set first_at = (a.day + time '12:00') at time zone 'America/Lima' where a.registration_id = any($2::uuid[]) and a.brought
      and exists (select 1 from theirs t where t.day = a.day and t.item is not distinct from a.item_id)
      and not exists (select 1 from each e where e.person = a.registration_id and e.day = a.day and e.item is not distinct from a.item_id))
    delete from exchange_attendance a where a.registration_id = any($2::uuid[]) and not a.brought
      and exists (select 1 from theirs t where t.day = a.day and t.item is not distinct from a.item_id)
      and not exists (select 1 from each e where e.person = a.registration_id and e.day = a.day and e.item is not distinct from a.item_id)`,
};
const UNDONE = { name: 'check_in_undone', text: 'update exchange_registration set undone = undone + 1 where id = any($1::uuid[])' };

/** Who was read, once merges are followed. */
export type Read = { person: string; day: string; item: string | null; at: string };
type Attended = { person: string; day: string; item: string | null; fresh: boolean };
type Counted = { person: string; memberId: string | null; undone: number; came: boolean; read: boolean };

export const keyOf = (one: { person: string; day: string; item: string | null }): string => `${one.person} ${one.day} ${one.item ?? ''}`;

/** Attendance as readings make it, and what it gives to whoever came. Call it with the row of the exchange held. */
@Injectable()
export class Attendances {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
  ) {}

  /** Answers the keys that are new. */
  async count(viewer: Viewer, exchange: LockedExchange, read: readonly Read[]): Promise<Set<string>> {
    if (read.length === 0) return new Set();
    const attended = await this.db.rows<Attended>({ ...ATTEND, values: [JSON.stringify(read), exchange.id] });
    const fresh = attended.filter((one) => one.fresh);
    await this.give(viewer, exchange, [...new Set(fresh.map(({ person }) => person))]);
    return new Set(fresh.map(keyOf));
  }

  /** Counted again from what still stands: readings were undone, or two turned out to be one person. */
  async recount(viewer: Viewer, exchange: LockedExchange, people: readonly string[], reason: string): Promise<void> {
    if (people.length === 0) return;
    await this.db.rows({ ...FALL, values: [exchange.id, people] });
    await this.db.rows({ ...STAND, values: [exchange.id, people] });
    const counted = await this.db.rows<Counted>({ ...COUNTED, values: [people] });
    const gone: string[] = [];
    for (const { person, memberId, undone, came } of counted) {
      if (came || !memberId) continue;
      const source = sourceOf(exchange.id, undone);
      const { withdrawn } = await this.facts.withdraw({ kind: 'exchange.attended', source, memberId, reason, authorId: viewer.accountId });
      if (withdrawn > 0) gone.push(person);
    }
    if (gone.length > 0) await this.db.rows({ ...UNDONE, values: [gone] });
    await this.give(viewer, exchange, counted.filter(({ came }) => came).map(({ person }) => person));
  }

  /** That she came on a day, by whatever it was known. Answers whether it was; what it had given falls with `recount`. */
  async forget(registrationId: string, day: string): Promise<boolean> {
    return (await this.db.rows({ ...FORGET, values: [registrationId, day] })).length > 0;
  }

  /** Two that were one are two again; call `recount` of both afterwards. */
  async part(exchange: LockedExchange, person: string, other: string): Promise<void> {
    await this.db.rows({ ...PART, values: [exchange.id, [person], other] });
  }

  /** What her account had earned, before it is taken from her. @param unread only where no reading of hers stands */
  async takeBack(viewer: Viewer, exchange: LockedExchange, registrationId: string, reason: string, { unread = false } = {}): Promise<void> {
    const counted = await this.db.rows<Counted>({ ...COUNTED, values: [[registrationId]] });
    for (const { memberId, undone, read } of counted)
      if (memberId && !(unread && read)) await this.facts.withdraw({ kind: 'exchange.attended', source: sourceOf(exchange.id, undone), memberId, reason, authorId: viewer.accountId });
  }

  /** Nobody gives points to themselves: a colleague reads the pass of who reads. Of what a sheet says, whoever brings it decides. */
  private async give(viewer: Viewer, exchange: LockedExchange, people: readonly string[]): Promise<void> {
    if (!exchange.earns) return;
    const counted = await this.db.rows<Counted>({ ...COUNTED, values: [people] });
    const detail = { title: exchange.title, link: `/intercambios/${exchange.slug}` };
    const facts = counted.flatMap(({ memberId, undone, read }) =>
      read && memberId && memberId !== viewer.accountId ? [{ kind: 'exchange.attended' as const, source: sourceOf(exchange.id, undone), memberId, detail }] : [],
    );
    await this.facts.recordAll(facts);
  }
}

/** A fact that was taken back is not stated again: whoever comes after all is counted under the next source. */
export function sourceOf(exchangeId: string, undone: number): string {
  return undone === 0 ? `exchange:${exchangeId}` : `exchange:${exchangeId}:${undone + 1}`;
}
