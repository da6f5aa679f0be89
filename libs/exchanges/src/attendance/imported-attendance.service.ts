import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import { exchangeTitle, missingTo, type ExchangeStep } from '../exchange/exchange.rules.js';
import { ExchangeStore, type LockedExchange } from '../exchange/exchange.store.js';
import { noonOf, whoIsWho, type KnownPerson } from '../past/past.rules.js';
import { sourceOf, TAKEN_BACK } from './attendances.service.js';

/** Who came, as a spreadsheet tells it: with an account, or by name and Iged. */
export type SheetAttendee = { memberId: string | null; name: string; igedCode: string | null; duty: string; post: string };
export type KnownExchange = { id: string; number: number; title: string; name: string; slug: string; startsOn: string; endsOn: string; state: ExchangeStep };

const ALL = {
  name: 'exchange_bring_all',
  text: /* sql */ `select id, number, name, slug, starts_on::text as "startsOn", ends_on::text as "endsOn", state from exchange
    where state in ('ANNOUNCED', 'HELD', 'CLOSED') order by starts_on desc, id`,
};
const MEMBERS = { name: 'exchange_bring_members', text: 'select id, name, iged_code as "igedCode" from member where id = any($1::uuid[])' };
/** $1 exchange, $2 members, $3 Iged: whoever of them has a place, waits, left, or came without being in the list. */
const KNOWN = {
  name: 'exchange_bring_known',
  text: /* sql */ `select r.id, r.member_id as "memberId", r.name, r.iged_code as "igedCode", greatest(r.undone, ${TAKEN_BACK}) as undone from exchange_registration r
    where r.exchange_id = $1 and r.merged_into is null and (r.member_id = any($2::uuid[]) or r.iged_code = any($3::text[])) order by r.member_id nulls last, r.queued_at, r.id`,
};
/** $1 rows of who had a place, waited, had left, or was known by name only; $2 now. */
const KEEP = {
  name: 'exchange_bring_keep',
  text: /* sql */ `update exchange_registration r set state = 'REGISTERED', member_id = coalesce(r.member_id, s.member), updated_at = $2
    from jsonb_to_recordset($1::jsonb) as s(id uuid, member uuid) where r.id = s.id and (r.state <> 'REGISTERED' or r.member_id is null and s.member is not null)`,
};
/** $1 exchange, $2 rows, $3 now. */
const ADD = {
  name: 'exchange_bring_registrations',
  text: /* sql */ `
    insert into exchange_registration (id, exchange_id, member_id, name, iged_code, institution, duty, post, state, queued_at, code, updated_at, brought_in)
    select s.id, $1, s.member, coalesce(m.name, s.name), coalesce(m.iged_code, s.iged), coalesce(m.institution, case when coalesce(m.iged_code, s.iged) is null then s.name end, ''),
      s.duty, coalesce(nullif(s.post, ''), m.post, ''), 'REGISTERED', $3, s.code, $3, true
    from jsonb_to_recordset($2::jsonb) as s(id uuid, member uuid, name text, iged text, duty text, post text, code text) left join member m on m.id = s.member`,
};
const ATTEND = {
  name: 'exchange_bring_attendance',
  text: /* sql */ `insert into exchange_attendance (exchange_id, registration_id, day, item_id, first_at, brought) select $1, r, $3::date, null, $4, true from unnest($2::uuid[]) r
    on conflict on constraint one_attendance_per_day_and_item do update set brought = true returning registration_id as id, (xmax = 0) as fresh`,
};
/** $1 exchange, $2 members, $3 Iged, $4 a day: whoever of them came on it. */
const CAME = {
  name: 'exchange_bring_came',
  text: /* sql */ `select r.id, r.member_id as "memberId", r.name, r.iged_code as "igedCode", r.undone from exchange_attendance a
    join exchange_registration r on r.id = a.registration_id and (r.member_id = any($2::uuid[]) or r.iged_code = any($3::text[]))
    where a.exchange_id = $1 and a.day = $4::date and a.item_id is null`,
};

type Member = { id: string; name: string; igedCode: string | null };
type Place = { id: string; memberId: string | null; undone: number };

/** Attendance that comes from a spreadsheet of staff. */
@Injectable()
export class ImportedAttendance {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly facts: Facts,
  ) {}

  /** Those that a sheet may name; of the closed ones, attendance no longer changes. */
  async all(): Promise<KnownExchange[]> {
    const rows = await this.db.rows<Omit<KnownExchange, 'title'>>(ALL);
    return rows.map((row) => ({ ...row, title: exchangeTitle(row.number, row.name) }));
  }

  /** Of these people, whether each is known to have come on that day. */
  async came(exchangeId: string, day: string, people: readonly SheetAttendee[]): Promise<boolean[]> {
    const told = await this.named(people);
    const known = await this.db.rows<KnownPerson>({ ...CAME, values: [exchangeId, ...among(told), day] });
    return whoIsWho(told, known).map((one) => one.known !== null);
  }

  /**
   * In the caller's transaction. Nobody earns anything unless `withPoints`. Answers a registration per person; null for who was there already.
   * @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, DAY_OUTSIDE, SEASON_CLOSED
   */
  async bring(by: string, exchangeId: string, day: string, people: readonly SheetAttendee[], { note, withPoints }: { note: string; withPoints: boolean }): Promise<(string | null)[]> {
    const exchange = await this.store.reachable(exchangeId);
    const missing = missingTo('CHECK_IN', exchange, day);
    if (missing.length > 0) throw exchangeErrors.EXCHANGE_STEP_REFUSED({ missing: missing.join(' ') });
    if (day > exchange.endsOn) throw exchangeErrors.DAY_OUTSIDE();
    const places = await this.placed(exchange, people);
    const came = await this.db.rows<{ id: string; fresh: boolean }>({ ...ATTEND, values: [exchangeId, [...new Set(places.map(({ id }) => id))], day, noonOf(day)] });
    const fresh = new Set(came.filter((one) => one.fresh).map(({ id }) => id));
    if (withPoints) await this.reward(by, exchange, day, places.filter(({ id }) => fresh.has(id)));
    if (fresh.size > 0) await this.store.moved({ accountId: by }, exchangeId, { action: 'IMPORT', from: exchange.state, to: exchange.state, note });
    return places.map(({ id }) => (fresh.delete(id) ? id : null));
  }

  /** Where each has a place in the exchange: she keeps the one that she has; who had none has one now. */
  private async placed({ id: exchangeId }: LockedExchange, people: readonly SheetAttendee[]): Promise<Place[]> {
    const told = await this.named(people);
    const who = whoIsWho(told, await this.db.rows<KnownPerson>({ ...KNOWN, values: [exchangeId, ...among(told)] }));
    const born = told.map(() => randomUUID());
    const kept = who.flatMap(({ known, place }, at) => (known && place === at ? [{ id: known.id, member: known.memberId ?? accountOf(who, told, at) }] : []));
    const added = who.flatMap(({ known, place }, at) => {
      const { memberId, name, igedCode, duty, post } = told[at];
      return known || place !== at ? [] : [{ id: born[at], member: memberId, name, iged: igedCode, duty, post, code: randomBytes(16).toString('base64url') }];
    });
    const now = this.clock.now();
    await this.db.rows({ ...KEEP, values: [JSON.stringify(kept), now] });
    await this.db.rows({ ...ADD, values: [exchangeId, JSON.stringify(added), now] });
    return who.map(({ known, place }) => ({
      id: known?.id ?? born[place],
      memberId: known ? (known.memberId ?? accountOf(who, told, place)) : told[place].memberId,
      undone: known?.undone ?? 0,
    }));
  }

  private async reward(by: string, { id, title, slug }: LockedExchange, day: string, places: readonly Place[]): Promise<void> {
    const detail = { title, link: `/intercambios/${slug}` };
    const undone = new Map(places.flatMap((one) => (one.memberId && one.memberId !== by ? [[one.memberId, one.undone] as const] : [])));
    const facts = [...undone].map(([memberId, times]) => ({ kind: 'exchange.attended' as const, source: sourceOf(id, times), memberId, occurredAt: noonOf(day), detail }));
    await this.facts.recordAll(facts);
  }

  /** Who has an account has its name and Iged. */
  private async named(people: readonly SheetAttendee[]): Promise<SheetAttendee[]> {
    const rows = await this.db.rows<Member>({ ...MEMBERS, values: [people.flatMap(({ memberId }) => memberId ?? [])] });
    const members = new Map(rows.map((row) => [row.id, row]));
    return people.map((one) => {
      const member = members.get(one.memberId ?? '');
      return member ? { ...one, name: member.name, igedCode: member.igedCode ?? one.igedCode } : one;
    });
  }
}

/** Where they may be known: by their accounts, or in their Iged. */
function among(told: readonly SheetAttendee[]): [string[], string[]] {
  return [told.flatMap(({ memberId }) => memberId ?? []), [...new Set(told.flatMap(({ igedCode }) => igedCode ?? []))]];
}

/** The account of whoever stands at this place: of hers, or of another row that is the same person. */
function accountOf(who: readonly { place: number }[], told: readonly SheetAttendee[], place: number): string | null {
  return told.find(({ memberId }, at) => memberId && who[at].place === place)?.memberId ?? null;
}
