import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database } from '@lib/platform';
import { Facts } from '@lib/recognition';
import { countsAsRun } from './meeting.rules.js';
import type { LockedMeeting } from './meeting.store.js';

const FACTS = {
  name: 'meeting_run_facts',
  text: /* sql */ `
    select array(select a.member_id::text from meeting_attendance a where a.meeting_id = m.id and a.confirmed) as "confirmedBy",
      exists (select from meeting_attendance a where a.meeting_id = m.id and a.member_id = m.run_by and (a.marked or a.confirmed)
        and a.confirmed is distinct from false) as present,
      exists (select from circle_meeting o where o.circle_id = m.circle_id and o.id <> m.id and o.run_paid_at is not null
        and (o.began_at at time zone 'America/Lima')::date = (m.began_at at time zone 'America/Lima')::date) as "paidThatDay"
    from circle_meeting m where m.id = $1`,
};
const PAID = { name: 'meeting_run_paid', text: 'update circle_meeting set run_paid_at = $2 where id = $1' };

type Row = { confirmedBy: string[]; present: boolean; paidThatDay: boolean };

/** States that a meeting was run, once its minutes are signed and enough others say by themselves that they were there. */
@Injectable()
export class MeetingRuns {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly facts: Facts,
  ) {}

  /** With the circle held, so that it is stated once. */
  async recognise({ id, circleId, number, title, runBy, beganAt, heldAt, runPaidAt }: LockedMeeting): Promise<void> {
    if (runPaidAt) return;
    const row = await this.db.one<Row>({ ...FACTS, values: [id] });
    if (!row || !runBy || !countsAsRun({ ...row, runBy: row.present ? runBy : null, beganAt, heldAt })) return;
    const detail = { title: `Reunión ${number}: ${title}`, link: `/circulos/${circleId}/reuniones/${id}` };
    await this.facts.record({ kind: 'circle.meeting_run', source: `circle-meeting:${id}`, memberId: runBy, detail });
    await this.db.rows({ ...PAID, values: [id, this.clock.now()] });
  }
}
