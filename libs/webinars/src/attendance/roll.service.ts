import { Injectable } from '@nestjs/common';
import { Database, type Viewer } from '@lib/platform';
import type { PastedAttendance } from '../webinar/desk-webinar.types.js';
import { webinarErrors } from '../webinar/webinar.errors.js';
import { WebinarStore, type LockedWebinar } from '../webinar/webinar.store.js';
import type { MarkWebinarAttendanceInput, PasteWebinarAttendanceInput } from './attendance.inputs.js';
import { AttendanceStore } from './attendance.store.js';

/** $1 mails, $2 DNI: gestores with an account. */
const PEOPLE = {
  name: 'webinar_roll_people',
  text: /* sql */ `
    select m.id, lower(a.email::text) as email, p.dni from member m join account a on a.id = m.id and a.status <> 'DEACTIVATED'
      join account_role r on r.account_id = m.id and r.role = 'MEMBER' left join member_private p on p.member_id = m.id
    where m.status <> 'REJECTED' and (a.email = any($1::citext[]) or p.dni = any($2::text[]))`,
};
const MOST_LINES = 2_000;
const SHOWN_UNKNOWN = 100;

/** The list of whoever organises: who entered, marked one by one or pasted. */
@Injectable()
export class Roll {
  constructor(
    private readonly db: Database,
    private readonly store: WebinarStore,
    private readonly attendance: AttendanceStore,
  ) {}

  /** Marked again nothing is counted twice. @throws DomainError WEBINAR_NOT_FOUND, WEBINAR_STEP_REFUSED, ATTENDEE_NOT_FOUND, CORRECTION_REASON */
  async mark(viewer: Viewer, { webinarId, attendeeIds, connected, reason }: MarkWebinarAttendanceInput): Promise<void> {
    const webinar = await this.store.allowed('ATTEND', webinarId);
    if (!connected && reason.length < 3) throw webinarErrors.CORRECTION_REASON({}, 'input.reason');
    const ids = [...new Set(attendeeIds)];
    const known = await this.db.rows({ name: 'webinar_roll_known', text: 'select id from webinar_attendee where webinar_id = $1 and id = any($2::uuid[])', values: [webinarId, ids] });
    if (known.length !== ids.length) throw webinarErrors.ATTENDEE_NOT_FOUND();
    const changed = connected ? await this.connected(viewer, webinar, ids) : await this.attendance.disconnect(webinar, ids, reason, viewer.accountId);
    if (changed > 0) await this.store.noted(viewer, webinar, connected ? 'ATTENDED' : 'NOT_ATTENDED', `${inWords(changed)}${connected ? '' : `: ${reason}`}`);
  }

  /** Whoever has an account and is not in the list enters it, as not registered. */
  async paste(viewer: Viewer, { webinarId, text }: PasteWebinarAttendanceInput): Promise<PastedAttendance> {
    const webinar = await this.store.allowed('ATTEND', webinarId);
    const given = [...new Set(text.split(/[\s,;]+/).map((line) => line.trim().toLowerCase()).filter(Boolean))].slice(0, MOST_LINES);
    const people = await this.db.rows<{ id: string; email: string; dni: string | null }>({
      ...PEOPLE,
      values: [given.filter((line) => line.includes('@')), given.filter((line) => /^\d{8}$/.test(line))],
    });
    const found = new Set(people.flatMap(({ email, dni }) => (dni ? [email, dni] : [email])));
    const ids = await this.attendance.enlist(webinarId, people.map(({ id }) => id));
    const counted = await this.connected(viewer, webinar, ids);
    if (counted > 0) await this.store.noted(viewer, webinar, 'ATTENDED', inWords(counted));
    const unknown = given.filter((line) => !found.has(line)).map((line) => line.slice(0, 80));
    return { counted, already: ids.length - counted, unknown: unknown.slice(0, SHOWN_UNKNOWN) };
  }

  private async connected({ accountId }: Viewer, webinar: LockedWebinar, ids: readonly string[]): Promise<number> {
    return (await this.attendance.connect(webinar, ids, { how: 'STAFF', at: webinar.startsAt, earns: true, not: accountId })).length;
  }
}

function inWords(count: number): string {
  return count === 1 ? '1 persona' : `${count} personas`;
}
