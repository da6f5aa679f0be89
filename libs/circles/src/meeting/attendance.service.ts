import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import type { ConfirmAttendanceInput, MarkAttendanceInput } from './meeting.inputs.js';
import { MeetingRuns } from './meeting-runs.service.js';
import { MeetingStore } from './meeting.store.js';

const MARK = {
  name: 'attendance_mark',
  text: /* sql */ `
    insert into meeting_attendance (meeting_id, member_id, marked) select $1, x, x = any($3::uuid[]) from unnest($2::uuid[]) x
    on conflict (meeting_id, member_id) do update set marked = excluded.marked`,
};
const CONFIRM = {
  name: 'attendance_confirm',
  text: /* sql */ `
    insert into meeting_attendance (meeting_id, member_id, confirmed, confirmed_at) values ($1, $2, $3, $4)
    on conflict (meeting_id, member_id) do update set confirmed = excluded.confirmed, confirmed_at = excluded.confirmed_at
    where meeting_attendance.confirmed is distinct from excluded.confirmed returning member_id`,
};

/** Who came: marked by whoever keeps the notes, and told by each one. Minutes that were signed keep what they say. */
@Injectable()
export class Attendance {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: MeetingStore,
    private readonly runs: MeetingRuns,
  ) {}

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, CIRCLE_PERSON_OUTSIDE */
  async mark(viewer: Viewer, { id, memberIds }: MarkAttendanceInput): Promise<void> {
    const { circle, meeting } = await this.store.allowed(viewer, id, 'ATTENDANCE');
    const strange = memberIds.some((one) => !circle.memberIds.includes(one));
    if (strange) throw circleErrors.CIRCLE_PERSON_OUTSIDE({}, 'input.memberIds');
    await this.db.rows({ ...MARK, values: [id, circle.memberIds, memberIds] });
    await this.store.moved(viewer, meeting, { action: 'ATTENDANCE', note: `${new Set(memberIds).size}` });
  }

  /** For oneself alone. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async confirm(viewer: Viewer, { id, attended }: ConfirmAttendanceInput): Promise<void> {
    const { meeting } = await this.store.allowed(viewer, id, 'CONFIRM');
    const changed = await this.db.one({ ...CONFIRM, values: [id, viewer.accountId, attended, this.clock.now()] });
    if (!changed) return;
    await this.store.moved(viewer, meeting, { action: attended ? 'ATTENDED' : 'ABSENT' });
    if (meeting.state === 'SIGNED') await this.runs.recognise(meeting);
  }
}
