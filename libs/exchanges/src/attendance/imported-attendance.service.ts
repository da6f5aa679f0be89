import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { exchangeErrors } from '../exchange/exchange.errors.js';
import { exchangeTitle, missingTo, type ExchangeStep } from '../exchange/exchange.rules.js';
import { ExchangeStore } from '../exchange/exchange.store.js';

/** Who came, as a spreadsheet tells it: with an account, or by name and Iged. */
export type SheetAttendee = { memberId: string | null; name: string; igedCode: string | null; duty: string };
export type KnownExchange = { id: string; title: string; name: string; slug: string; startsOn: string; endsOn: string; state: ExchangeStep };

const ALL = {
  name: 'exchange_bring_all',
  text: /* sql */ `select id, number, name, slug, starts_on::text as "startsOn", ends_on::text as "endsOn", state from exchange where state in ('ANNOUNCED', 'HELD') order by starts_on desc, id`,
};
/** Members keep the registration that they have; who had none, or had left, has one now. $1 exchange, $2 rows, $3 now. Answers row -> registration. */
const REGISTER = {
  name: 'exchange_bring_registrations',
  text: /* sql */ `
    with given as (select * from jsonb_to_recordset($2::jsonb) as s(place int, id uuid, member uuid, name text, iged text, duty text, code text)),
      known as (
        update exchange_registration r set state = 'REGISTERED', updated_at = $3 from given s
        where r.exchange_id = $1 and r.member_id = s.member returning s.place, r.id),
      born as (
        insert into exchange_registration (id, exchange_id, member_id, name, iged_code, institution, duty, post, state, queued_at, code, updated_at)
        select s.id, $1, s.member, coalesce(m.name, s.name), coalesce(m.iged_code, s.iged), coalesce(m.institution, case when coalesce(m.iged_code, s.iged) is null then s.name end, ''),
          s.duty, coalesce(m.post, ''), 'REGISTERED', $3, s.code, $3
        from given s left join member m on m.id = s.member where s.place not in (select place from known) returning id)
    select place, id from known union all select s.place, s.id from given s join born b on b.id = s.id`,
};
const ATTEND = {
  name: 'exchange_bring_attendance',
  text: /* sql */ `insert into exchange_attendance (exchange_id, registration_id, day, item_id, first_at, brought) select $1, r, $3::date, null, $4, true from unnest($2::uuid[]) r
    on conflict on constraint one_attendance_per_day_and_item do update set brought = true returning registration_id as id, (xmax = 0) as fresh`,
};

/** Attendance that comes from a spreadsheet of staff. */
@Injectable()
export class ImportedAttendance {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly facts: Facts,
  ) {}

  /** Those whose attendance may still change. */
  async open(): Promise<KnownExchange[]> {
    const rows = await this.db.rows<Omit<KnownExchange, 'title'> & { number: number }>(ALL);
    return rows.map((row) => ({ ...row, title: exchangeTitle(row.number, row.name) }));
  }

  /**
   * In the caller's transaction. Nobody earns anything unless `withPoints`. Answers a registration per person; null for who was there already.
   * @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED, SEASON_CLOSED
   */
  async bring(by: string, exchangeId: string, day: string, people: readonly SheetAttendee[], { note, withPoints }: { note: string; withPoints: boolean }): Promise<(string | null)[]> {
    const exchange = await this.store.reachable(exchangeId);
    const missing = missingTo('CHECK_IN', exchange, day);
    if (missing.length > 0) throw exchangeErrors.EXCHANGE_STEP_REFUSED({ missing: missing.join(' ') });
    const rows = people.map(({ memberId, name, igedCode, duty }, place) => ({
      ...{ place, id: randomUUID(), member: memberId, name, iged: igedCode, duty, code: randomBytes(16).toString('base64url') },
    }));
    const found = await this.db.rows<{ place: number; id: string }>({ ...REGISTER, values: [exchangeId, JSON.stringify(rows), this.clock.now()] });
    const ids = new Map(found.map(({ place, id }) => [place, id]));
    // The hour is not told: at noon it is of that day everywhere.
    const at = new Date(`${day}T12:00:00-05:00`);
    const came = await this.db.rows<{ id: string; fresh: boolean }>({ ...ATTEND, values: [exchangeId, [...new Set(ids.values())], day, at] });
    const fresh = new Set(came.filter((one) => one.fresh).map(({ id }) => id));
    const detail = { title: exchange.title, link: `/intercambios/${exchange.slug}` };
    const members = people.flatMap(({ memberId }, place) => (memberId && memberId !== by && fresh.has(ids.get(place) ?? '') ? [memberId] : []));
    const facts = members.map((memberId) => ({ kind: 'exchange.attended' as const, source: `exchange:${exchangeId}`, memberId, occurredAt: at, detail }));
    if (withPoints) await this.facts.recordAll(facts);
    if (fresh.size > 0) await this.store.moved({ accountId: by }, exchangeId, { action: 'IMPORT', from: exchange.state, to: exchange.state, note });
    return people.map((_, place) => {
      const id = ids.get(place);
      return id && fresh.has(id) ? id : null;
    });
  }
}
