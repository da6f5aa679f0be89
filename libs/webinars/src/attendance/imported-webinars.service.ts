import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, foldText, limaDate } from '@lib/kernel';
import { Database } from '@lib/platform';
import { webinarSlug } from '../webinar/webinar.rules.js';
import { WebinarStore } from '../webinar/webinar.store.js';
import { AttendanceStore } from './attendance.store.js';

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

type Found = { id: string; slug: string; title: string; state: string; startsAt: Date };
export type BroughtAttendance = { title: string; day: string; memberIds: readonly string[] };

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
   * In the caller's transaction. Nobody earns anything unless `withPoints`. Answers the rows by member; one who was there before keeps hers.
   * @throws DomainError SEASON_CLOSED
   */
  async bring(by: string, { title, day, memberIds }: BroughtAttendance, { note, withPoints }: { note: string; withPoints: boolean }): Promise<Map<string, string>> {
    const webinar = (await this.find(title, day)) ?? (await this.born(by, title, day, note));
    const ids = await this.attendance.enlist(webinar.id, memberIds);
    const fresh = await this.attendance.connect(webinar, ids, { how: 'IMPORT', at: webinar.startsAt, earns: withPoints, not: by });
    if (fresh.length > 0) await this.store.moved({ accountId: by }, webinar.id, { action: 'IMPORT', from: null, to: webinar.state as 'CLOSED', note });
    return new Map(fresh.flatMap(({ id, memberId }) => (memberId ? [[memberId, id] as const] : [])));
  }

  private async find(title: string, day: string): Promise<Found | null> {
    return this.db.one<Found>({ ...FIND, values: [foldText(title), day] });
  }

  private async born(by: string, title: string, day: string, note: string): Promise<Found> {
    // The hour is not told: at noon it is of that day everywhere.
    const startsAt = new Date(`${day}T12:00:00-05:00`);
    const digest = createHash('sha256').update(`${title} ${day}`).digest('hex');
    const id = randomUUID();
    const values = [id, webinarSlug(title, limaDate(startsAt)), title, note, startsAt, digest, this.clock.now(), by];
    if (!(await this.db.one({ ...BRING, values }))) await this.db.rows({ ...BRING, values: values.with(1, `${webinarSlug(title, day)}-${id.slice(0, 8)}`) });
    return { id, slug: String(values[1]), title, state: 'CLOSED', startsAt };
  }
}
