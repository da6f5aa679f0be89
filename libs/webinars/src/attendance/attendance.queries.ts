import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES } from '@lib/platform';
import { WebinarSettings } from '../settings/webinar-settings.js';
import type { WebinarAttendee } from '../webinar/desk-webinar.types.js';
import { entryFrom, missingTo, type WebinarFacts } from '../webinar/webinar.rules.js';
import { FACTS } from '../webinar/webinar.store.js';
import type { MyWebinar, WebinarRow } from '../webinar/webinar.types.js';
import type { WebinarAttendeesArgs } from './attendance.inputs.js';

const OWN = {
  name: 'webinar_mine',
  text: /* sql */ `
    select a.id, a.registered_at is not null and a.left_at is null as registered, a.connected_at as "connectedAt", w.link, ${FACTS}
    from webinar w left join webinar_attendee a on a.webinar_id = w.id and a.member_id = $2 where w.id = $1 and w.announced_at is not null`,
};
/** Where I am registered and that is not over, the nearest first. */
const COMING = {
  name: 'webinars_mine',
  text: /* sql */ `
    select w.id, w.slug, w.title, w.state, w.starts_at as "startsAt", w.ends_at as "endsAt", w.recording <> '' as recorded,
      array(select s.name from webinar_speaker s where s.webinar_id = w.id order by s.position) as "speakerNames"
    from webinar_attendee a join webinar w on w.id = a.webinar_id and w.announced_at is not null and w.state <> 'CANCELLED'
    where a.member_id = $1 and a.registered_at is not null and a.left_at is null and w.ends_at >= $2 order by w.starts_at, w.id limit 20`,
};

/** $1 webinar, $2-$3 cursor, $4 whether they entered, or null, $5 what is searched for. */
const list = (searching: boolean): Record<number, string> =>
  Object.fromEntries(
    PAGE_SIZES.map((size) => [
      size,
      /* sql */ `
      select a.id, a.name, coalesce(g.name, a.institution) as "igedName", coalesce(z.name, '') as "regionName", a.member_id is not null as "isMember",
        a.registered_at as "registeredAt", a.left_at is not null as "left", a.connected_at as "connectedAt", a.connected_how as "connectedHow", fold(a.name) as folded
      from (select * from webinar_attendee a where a.webinar_id = $1 and ($2::text is null or (fold(a.name), a.id) > ($2, $3::uuid))
        and ($4::boolean is null or (a.connected_at is not null) = $4) ${searching ? `and fold(a.name) like '%' || fold($5) || '%'` : ''}
        order by fold(a.name), a.id limit ${size + 1}) a
        left join iged g on g.code = a.iged_code left join region z on z.id = g.region_id order by fold(a.name), a.id`,
    ]),
  );
const LIST = { plain: list(false), searched: list(true) };

type OwnRow = WebinarFacts & { id: string | null; registered: boolean; connectedAt: Date | null; link: string };

@Injectable()
export class AttendanceQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly settings: WebinarSettings,
  ) {}

  /** The link is told only here: to who is registered, from shortly before until its end. */
  async mine(webinarId: string, memberId: string): Promise<MyWebinar | null> {
    const row = await this.db.one<OwnRow>({ ...OWN, values: [webinarId, memberId] });
    if (!row) return null;
    const window = await this.settings.window();
    const open = missingTo('ENTER', row, this.clock.now(), window).length === 0;
    const registered = row.registered === true;
    const link = registered && open && this.clock.now() < row.endsAt && row.link !== '' ? row.link : null;
    return { id: row.id, registered, connectedAt: row.connectedAt, linkFrom: entryFrom(row, window), link, canEnter: registered && open && !row.connectedAt };
  }

  coming(memberId: string): Promise<WebinarRow[]> {
    return this.db.rows<WebinarRow>({ ...COMING, values: [memberId, this.clock.now()] });
  }

  async page({ webinarId, connected, search, first, after }: WebinarAttendeesArgs): Promise<Page<WebinarAttendee>> {
    const kind = search ? 'searched' : 'plain';
    const sought = search ? [search.replace(/[\\%_]/g, '\\$&')] : [];
    const values = [webinarId, ...placeOf(after), connected ?? null, ...sought];
    const found = await this.db.rows<WebinarAttendee & { folded: string }>({ name: `webinar_attendees_${kind}_${first}`, text: LIST[kind][first], values });
    const items = found.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.folded, last.id]) : null };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [string | null, string | null] {
  if (!after) return [null, null];
  const [name, id] = decodeCursor(after);
  if (typeof name !== 'string' || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [name, String(id)];
}
