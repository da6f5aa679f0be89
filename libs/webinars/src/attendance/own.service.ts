import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { webinarErrors } from '../webinar/webinar.errors.js';
import { WebinarStore } from '../webinar/webinar.store.js';
import type { RegisterToWebinarInput } from './attendance.inputs.js';
import { AttendanceStore } from './attendance.store.js';

type Own = { id: string; webinarId: string; memberId: string | null; registeredAt: Date | null; leftAt: Date | null; connectedAt: Date | null; correctedAt: Date | null };

const OWN_COLUMNS = `id, webinar_id as "webinarId", member_id as "memberId", registered_at as "registeredAt", left_at as "leftAt", connected_at as "connectedAt", corrected_at as "correctedAt"`;
const KNOWN = { name: 'webinar_own', text: `select ${OWN_COLUMNS} from webinar_attendee where id = $1 or (webinar_id = $2 and member_id = $3)` };
const TAKEN = {
  name: 'webinar_taken',
  text: 'select count(*)::int as taken from webinar_attendee where webinar_id = $1 and registered_at is not null and left_at is null',
};
const REGISTER = {
  name: 'webinar_register',
  text: /* sql */ `
    insert into webinar_attendee (id, webinar_id, member_id, name, iged_code, institution, registered_at, updated_at)
    select $1, $2, m.id, m.name, m.iged_code, coalesce(m.institution, ''), $4, $4 from member m where m.id = $3`,
};
const AGAIN = {
  name: 'webinar_register_again',
  text: 'update webinar_attendee set registered_at = $2, left_at = null, updated_at = $2 where id = $1',
};

/** A gestor's own verbs: register, leave, and say that she entered. */
@Injectable()
export class OwnWebinars {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: WebinarStore,
    private readonly attendance: AttendanceStore,
  ) {}

  /** Asked again it is the same registration. @throws DomainError WEBINAR_NOT_FOUND, WEBINAR_STEP_REFUSED, WEBINAR_FULL, WEBINAR_ID_TAKEN */
  async register({ accountId }: Viewer, { id, webinarId }: RegisterToWebinarInput): Promise<void> {
    const { capacity } = await this.store.announced('REGISTER', webinarId);
    const known = await this.known(id, webinarId, accountId);
    if (known?.registeredAt && !known.leftAt) return;
    const now = this.clock.now();
    if (capacity !== null) {
      const count = await this.db.one<{ taken: number }>({ ...TAKEN, values: [webinarId] });
      if ((count?.taken ?? 0) >= capacity) throw webinarErrors.WEBINAR_FULL();
    }
    if (known) await this.db.rows({ ...AGAIN, values: [known.id, now] });
    else await this.db.rows({ ...REGISTER, values: [id, webinarId, accountId, now] });
    await this.db.addJob('webinar.registered', { webinarId, memberId: accountId, at: now.toISOString() });
  }

  /** @throws DomainError ATTENDEE_NOT_FOUND: also for what is somebody else's */
  async leave({ accountId }: Viewer, id: string): Promise<void> {
    const [row] = await this.db.rows<Own>({ ...KNOWN, values: [id, null, null] });
    if (!row || row.memberId !== accountId || !row.registeredAt) throw webinarErrors.ATTENDEE_NOT_FOUND();
    await this.store.announced('LEAVE', row.webinarId);
    await this.db.rows({
      name: 'webinar_leave',
      text: 'update webinar_attendee set left_at = $2, updated_at = $2 where id = $1 and left_at is null and connected_at is null',
      values: [id, this.clock.now()],
    });
  }

  /**
   * Said by herself, within the window of its hours; pressed again it is the same.
   * @throws DomainError WEBINAR_NOT_FOUND, WEBINAR_STEP_REFUSED, NOT_REGISTERED, ATTENDANCE_CORRECTED
   */
  async enter({ accountId }: Viewer, webinarId: string): Promise<void> {
    const webinar = await this.store.announced('ENTER', webinarId);
    const row = await this.known(null, webinarId, accountId);
    if (!row?.registeredAt || row.leftAt) throw webinarErrors.NOT_REGISTERED();
    if (row.connectedAt) return;
    if (row.correctedAt) throw webinarErrors.ATTENDANCE_CORRECTED();
    await this.attendance.connect(webinar, [row.id], { how: 'OWN', at: this.clock.now(), earns: true });
  }

  /** @throws DomainError WEBINAR_ID_TAKEN for an id that is somebody else's */
  private async known(id: string | null, webinarId: string, memberId: string): Promise<Own | null> {
    const rows = await this.db.rows<Own>({ ...KNOWN, values: [id, webinarId, memberId] });
    const own = rows.find((row) => row.webinarId === webinarId && row.memberId === memberId);
    if (rows.some((row) => row.id === id && row !== own)) throw webinarErrors.WEBINAR_ID_TAKEN();
    return own ?? null;
  }
}
