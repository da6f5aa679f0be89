import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, foldText, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { webinarSlug, type WebinarStep } from '../webinar/webinar.rules.js';
import { WebinarStore } from '../webinar/webinar.store.js';
import { AttendanceStore, type AboutWebinar } from './attendance.store.js';

const FIND = {
  name: 'webinar_bring_find',
  text: /* sql */ `select w.id, w.slug, w.title, w.state, w.starts_at as "startsAt" from webinar w
    where (w.starts_at at time zone 'America/Lima')::date = $2::date and fold(w.title) = $1 and w.state not in ('PLANNED', 'CANCELLED') order by w.id limit 1`,
};
const BRING = {
  name: 'webinar_bring',
  text: /* sql */ `
    insert into webinar (id, slug, title, about, state, starts_at, ends_at, imported, plan_digest, announced_at, created_by, created_at, updated_at)
    values ($1, $2, $3, $4, 'CLOSED', $5, $5::timestamptz + interval '1 hour', true, $6, $7, $8, $7, $7) on conflict on constraint one_webinar_per_slug do nothing returning id`,
};
/** Somebody without an account, by name. */
const NAMED = {
  name: 'webinar_bring_named',
  text: /* sql */ `insert into webinar_attendee (id, webinar_id, name, iged_code, updated_at) select s.id, $1, s.name, s.iged, $3 from jsonb_to_recordset($2::jsonb) as s(id uuid, name text, iged text)`,
};

type Found = AboutWebinar & { state: WebinarStep };
/** Who entered, as a spreadsheet tells it: with an account, or by name and Iged. */
export type SheetGuest = { memberId: string | null; name: string; igedCode: string | null };
export type BroughtAttendance = { title: string; day: string; people: readonly SheetGuest[] };

/** Attendance that comes from a spreadsheet of staff; a webinar of which nothing is known here comes with it, closed and marked. */
@Injectable()
export class ImportedWebinars {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: WebinarStore,
    private readonly attendance: AttendanceStore,
  ) {}

  /**
   * In the caller's transaction. Nobody earns anything unless `withPoints`. Answers a row per person; null for who was there already.
   * @throws DomainError SEASON_CLOSED
   */
  async bring(by: string, { title, day, people }: BroughtAttendance, { note, withPoints }: { note: string; withPoints: boolean }): Promise<(string | null)[]> {
    const webinar = (await this.db.one<Found>({ ...FIND, values: [foldText(title), day] })) ?? (await this.born(by, title, day));
    const named = people.flatMap(({ memberId, name, igedCode }, place) => (memberId ? [] : [{ place, id: randomUUID(), name, iged: igedCode }]));
    await this.db.rows({ ...NAMED, values: [webinar.id, JSON.stringify(named), this.clock.now()] });
    const enlisted = await this.attendance.enlist(webinar.id, people.flatMap(({ memberId }) => memberId ?? []));
    const rows = [...enlisted, ...named.map(({ id }) => id)];
    const fresh = await this.attendance.connect(webinar, rows, { how: 'IMPORT', at: webinar.startsAt, earns: withPoints, not: by });
    if (fresh.length > 0) await this.store.moved({ accountId: by }, webinar.id, { action: 'IMPORT', from: webinar.state, to: webinar.state, note });
    const byMember = new Map(fresh.map(({ id, memberId }) => [memberId, id]));
    const byPlace = new Map(named.map(({ place, id }) => [place, id]));
    return people.map(({ memberId }, place) => (memberId ? byMember.get(memberId) : byPlace.get(place)) ?? null);
  }

  private async born(by: string, title: string, day: string): Promise<Found> {
    // The hour is not told: at noon it is of that day everywhere.
    const startsAt = new Date(`${day}T12:00:00-05:00`);
    const digest = createHash('sha256').update(`${title} ${day}`).digest('hex');
    const id = randomUUID();
    const values = [id, webinarSlug(title, limaDate(startsAt)), title, 'Webinar realizado antes de esta plataforma.', startsAt, digest, this.clock.now(), by];
    if (!(await this.db.one({ ...BRING, values }))) {
      values[1] = `${webinarSlug(title, day)}-${id.slice(0, 8)}`;
      await this.db.rows({ ...BRING, values });
    }
    return { id, slug: String(values[1]), title, state: 'CLOSED', startsAt };
  }
}
