import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { ExchangeStore, type LockedExchange } from '../exchange/exchange.store.js';
import { registrationErrors } from '../registration/registration.errors.js';
import { Arrivals } from '../door/arrivals.service.js';
import { Attendances, keyOf, type Read } from './attendances.service.js';
import type { StampInput, SyncCheckInsInput, AnnulAttendanceInput } from './check-in.inputs.js';
import { StampOutcome, type StampResult } from './check-in.types.js';

/** $1 exchange, $2 registrations, $3 moments, $4 readings: who each registration is, and which readings were undone before they arrived. */
const KNOWN = {
  name: 'check_in_known',
  text: /* sql */ `
    select coalesce((select json_object_agg(r.id, coalesce(r.merged_into, r.id)) from exchange_registration r where r.exchange_id = $1 and r.id = any($2::uuid[])), '{}') as people,
      coalesce((select json_object_agg(i.id, i.day) from programme_item i where i.exchange_id = $1 and i.id = any($3::uuid[])), '{}') as items,
      coalesce((select json_agg(u.annuls || ' ' || u.registration_id) from exchange_check_in u where u.annuls = any($4::uuid[])), '[]') as undone`,
};
const STAMPS = {
  name: 'check_in_stamps',
  text: /* sql */ `
    insert into exchange_check_in (id, exchange_id, registration_id, day, item_id, device_id, stamped_at, received_at, received_by, annuls)
    select s.id, $2, s."registrationId", s.day, s."itemId", $3, s.at, $4, $5, s.annuls
    from jsonb_to_recordset($1::jsonb) as s(id uuid, "registrationId" uuid, day date, "itemId" uuid, at timestamptz, annuls uuid) on conflict (id) do nothing`,
};
/** What still stands of a person on a day, also under who she was merged from. */
const OF_DAY = {
  name: 'check_in_of_day',
  text: /* sql */ `
    select s.id, s.registration_id as "registrationId", s.day::text as day, s.item_id as "itemId" from exchange_check_in s
      join exchange_registration r on r.id = s.registration_id and (r.id = $1 or r.merged_into = $1)
    where s.day = $2 and s.annuls is null
      and not exists (select 1 from exchange_check_in u where u.annuls = s.id and u.registration_id = s.registration_id)`,
};
const WHOSE = { name: 'check_in_whose', text: 'select exchange_id as "exchangeId", name from exchange_registration where id = $1' };

type Known = { people: Record<string, string>; items: Record<string, string>; undone: string[] };
type Standing = Pick<StampInput, 'id' | 'registrationId' | 'day' | 'itemId'>;

/** Readings of passes, from several phones that may have had no network for hours. */
@Injectable()
export class CheckIns {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ExchangeStore,
    private readonly attendances: Attendances,
    private readonly arrivals: Arrivals,
  ) {}

  /**
   * Whatever a phone sends, it learns what became of each reading: it keeps none that this answers.
   * @throws DomainError EXCHANGE_NOT_FOUND, EXCHANGE_STEP_REFUSED
   */
  async sync(viewer: Viewer, { exchangeId, deviceId, stamps, walkIns }: SyncCheckInsInput): Promise<StampResult[]> {
    const exchange = await this.store.allowed('CHECK_IN', exchangeId);
    await this.arrivals.add(viewer, exchange, walkIns ?? []);
    const registrations = [...new Set(stamps.map(({ registrationId }) => registrationId))];
    const items = [...new Set(stamps.flatMap(({ itemId }) => (itemId ? [itemId] : [])))];
    const known = await this.db.one<Known>({ ...KNOWN, values: [exchangeId, registrations, items, stamps.map(({ id }) => id)] });
    if (!known) throw new Error('What is known always answers');
    const wrong = new Map(stamps.map((stamp) => [stamp.id, wrongOf(stamp, exchange, known)]));
    const good = stamps.filter(({ id }) => wrong.get(id) === null);
    const fresh = await this.keep(viewer, exchange, deviceId, good, known);
    return stamps.map((stamp) => {
      const refused = wrong.get(stamp.id);
      if (refused) return { id: stamp.id, outcome: refused };
      if (stamp.annuls || isUndone(stamp, good, known)) return { id: stamp.id, outcome: StampOutcome.UNDONE };
      return { id: stamp.id, outcome: fresh.delete(keyOf(readOf(stamp, known))) ? StampOutcome.COUNTED : StampOutcome.ALREADY };
    });
  }

  /** From the desk: that a person entered on a day was a mistake, of a phone or of a sheet. @throws DomainError REGISTRATION_NOT_FOUND, EXCHANGE_STEP_REFUSED */
  async undoDay(viewer: Viewer, { registrationId, day, reason }: AnnulAttendanceInput): Promise<string> {
    const found = await this.db.one<{ exchangeId: string; name: string }>({ ...WHOSE, values: [registrationId] });
    if (!found) throw registrationErrors.REGISTRATION_NOT_FOUND();
    const exchange = await this.store.allowed('CHECK_IN', found.exchangeId);
    const standing = await this.db.rows<Standing>({ ...OF_DAY, values: [registrationId, day] });
    const known = await this.attendances.forget(registrationId, day);
    if (standing.length === 0 && !known) return exchange.id;
    const at = this.clock.now().toISOString();
    if (standing.length > 0) await this.write(viewer, exchange.id, randomUUID(), standing.map((one) => ({ ...one, id: randomUUID(), annuls: one.id, at })));
    await this.attendances.recount(viewer, exchange, [registrationId], reason);
    await this.store.noted(viewer, exchange, 'UNDO_ENTRY', `${found.name}, ${day}: ${reason}`);
    return exchange.id;
  }

  private async keep(viewer: Viewer, exchange: LockedExchange, deviceId: string, stamps: StampInput[], known: Known): Promise<Set<string>> {
    if (stamps.length === 0) return new Set();
    await this.write(viewer, exchange.id, deviceId, stamps);
    const read = stamps.filter((stamp) => !stamp.annuls && !isUndone(stamp, stamps, known)).map((stamp) => readOf(stamp, known));
    const fresh = await this.attendances.count(viewer, exchange, read);
    const undone = stamps.filter(({ annuls }) => annuls).map(({ registrationId }) => known.people[registrationId]);
    await this.attendances.recount(viewer, exchange, [...new Set(undone)], 'Se deshizo la lectura en la puerta.');
    return fresh;
  }

  private async write(viewer: Viewer, exchangeId: string, deviceId: string, stamps: readonly StampInput[]): Promise<void> {
    const json = JSON.stringify(stamps.map(({ id, registrationId, day, itemId, at, annuls }) => ({ id, registrationId, day, itemId: itemId ?? null, at, annuls: annuls ?? null })));
    await this.db.rows({ ...STAMPS, values: [json, exchangeId, deviceId, this.clock.now(), viewer.accountId] });
  }
}

/** Undone by a reading of before, or by one that arrives with it. Of another person, it undoes nothing. */
function isUndone({ id, registrationId }: StampInput, together: readonly StampInput[], { undone }: Known): boolean {
  return undone.includes(`${id} ${registrationId}`) || together.some((one) => one.annuls === id && one.registrationId === registrationId);
}

function readOf({ registrationId, day, itemId, at }: StampInput, { people }: Known): Read {
  return { person: people[registrationId], day, item: itemId ?? null, at };
}

function wrongOf({ registrationId, day, itemId }: StampInput, { startsOn, endsOn }: LockedExchange, { people, items }: Known): StampOutcome | null {
  if (!(registrationId in people)) return StampOutcome.UNKNOWN;
  if (day < startsOn || day > endsOn) return StampOutcome.OUTSIDE;
  return itemId && !(itemId in items) ? StampOutcome.OUTSIDE : null;
}
