import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { ExchangeStore, type LockedExchange } from '../exchange/exchange.store.js';
import type { StampInput, SyncCheckInsInput } from './check-in.inputs.js';
import { StampOutcome, type StampResult } from './check-in.types.js';

const KNOWN = {
  name: 'check_in_known',
  text: /* sql */ `
    select coalesce((select json_object_agg(r.id, r.member_id) from exchange_registration r where r.exchange_id = $1 and r.id = any($2::uuid[])), '{}') as people,
      coalesce((select json_object_agg(i.id, i.day) from programme_item i where i.exchange_id = $1 and i.id = any($3::uuid[])), '{}') as items`,
};
const STAMPS = {
  name: 'check_in_stamps',
  text: /* sql */ `
    insert into exchange_check_in (id, exchange_id, registration_id, day, item_id, device_id, stamped_at, received_at, received_by)
    select s.id, $2, s."registrationId", s.day, s."itemId", $3, s.at, $4, $5
    from jsonb_to_recordset($1::jsonb) as s(id uuid, "registrationId" uuid, day date, "itemId" uuid, at timestamptz) on conflict (id) do nothing`,
};
/** The earliest reading stays, in whatever order phones come back: united, never doubled. Answers those that are new. */
const ATTEND = {
  name: 'check_in_attend',
  text: /* sql */ `
    with read as (select s."registrationId" as id, s.day, s."itemId" as item, s.at from jsonb_to_recordset($1::jsonb)
        as s("registrationId" uuid, day date, "itemId" uuid, at timestamptz)),
      each as (select id, day, item, min(at) as at from (select * from read union all select id, day, null, at from read where item is not null) u
        group by id, day, item)
    insert into exchange_attendance as a (exchange_id, registration_id, day, item_id, first_at)
    select $2, id, day, item, at from each order by id, day, item nulls first
    on conflict on constraint one_attendance_per_day_and_item do update set first_at = least(a.first_at, excluded.first_at)
    returning a.registration_id as "registrationId", a.day::text as day, a.item_id as "itemId", (xmax = 0) as fresh`,
};

type Known = { people: Record<string, string | null>; items: Record<string, string> };
type Attended = { registrationId: string; day: string; itemId: string | null; fresh: boolean };

const keyOf = (one: { registrationId: string; day: string; itemId?: string | null }): string => `${one.registrationId} ${one.day} ${one.itemId ?? ''}`;

/** Readings of passes, from several phones that may have had no network for hours. */
@Injectable()
export class CheckIns {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly facts: Facts,
  ) {}

  /**
   * Whatever a phone sends, it learns what became of each reading: it keeps none that this answers.
   * @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED
   */
  async sync(viewer: Viewer, { exchangeId, deviceId, stamps }: SyncCheckInsInput): Promise<StampResult[]> {
    const exchange = await this.store.allowed('CHECK_IN', exchangeId);
    const registrations = [...new Set(stamps.map(({ registrationId }) => registrationId))];
    const items = [...new Set(stamps.flatMap(({ itemId }) => (itemId ? [itemId] : [])))];
    const known = (await this.db.one<Known>({ ...KNOWN, values: [exchangeId, registrations, items] })) ?? { people: {}, items: {} };
    const wrong = new Map(stamps.map((stamp) => [stamp.id, wrongOf(stamp, exchange, known)]));
    const good = stamps.filter(({ id }) => wrong.get(id) === null);
    const fresh = await this.count(viewer, exchange, deviceId, good, known);
    return stamps.map((stamp) => {
      const outcome = wrong.get(stamp.id) ?? (fresh.delete(keyOf(stamp)) ? StampOutcome.COUNTED : StampOutcome.ALREADY);
      return { id: stamp.id, outcome };
    });
  }

  private async count(viewer: Viewer, exchange: LockedExchange, deviceId: string, stamps: StampInput[], { people }: Known): Promise<Set<string>> {
    if (stamps.length === 0) return new Set();
    const now = this.clock.now();
    const json = JSON.stringify(stamps.map(({ id, registrationId, day, itemId, at }) => ({ id, registrationId, day, itemId: itemId ?? null, at })));
    await this.db.rows({ ...STAMPS, values: [json, exchange.id, deviceId, now, viewer.accountId] });
    const attended = await this.db.rows<Attended>({ ...ATTEND, values: [json, exchange.id] });
    const came = new Set(attended.filter(({ fresh }) => fresh).map(({ registrationId }) => registrationId));
    // Nobody gives points to themselves: a colleague reads the pass of who reads.
    const memberIds = [...came].flatMap((id) => people[id] ?? []).filter((id) => id !== viewer.accountId);
    const detail = { title: exchange.title, link: `/intercambios/${exchange.slug}` };
    await this.facts.recordAll(memberIds.map((memberId) => ({ kind: 'exchange.attended' as const, source: `exchange:${exchange.id}`, memberId, detail })));
    return new Set(attended.filter(({ fresh }) => fresh).map(keyOf));
  }
}

function wrongOf({ registrationId, day, itemId }: StampInput, { startsOn, endsOn }: LockedExchange, { people, items }: Known): StampOutcome | null {
  if (!(registrationId in people)) return StampOutcome.UNKNOWN;
  if (day < startsOn || day > endsOn) return StampOutcome.OUTSIDE;
  return itemId && !(itemId in items) ? StampOutcome.OUTSIDE : null;
}
