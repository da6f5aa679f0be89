import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import { CircleStore, refuse, type LockedCircle } from '../circle/circle.store.js';
import { MEETING_STEPS, missingToMeet, type MeetingFacts, type MeetingStep, type MeetingVerb } from './meeting.rules.js';

export type LockedMeeting = MeetingFacts & {
  id: string;
  circleId: string;
  number: number;
  title: string;
  endsAt: Date;
  link: string;
  place: string;
  sequence: number;
  programmeRevision: number;
  notesRevision: number;
  currentItem: string | null;
  currentSince: Date | null;
  beganAt: Date | null;
  heldAt: Date | null;
  runBy: string | null;
  runPaidAt: Date | null;
};

const OF = { name: 'meeting_circle', text: 'select circle_id as id from circle_meeting where id = $1' };

/** Who is present: marked by the secretary and not denied by herself, or told by herself. */
export const PRESENT = `(a.confirmed or (a.marked and a.confirmed is distinct from false))`;

const READ = {
  name: 'meeting_read',
  text: /* sql */ `
    select m.id, m.circle_id as "circleId", m.number, m.title, m.state, m.starts_at as "startsAt", m.ends_at as "endsAt", m.link, m.place, m.sequence,
      m.programme_revision as "programmeRevision", m.notes, m.conclusions, m.notes_revision as "notesRevision", m.current_item as "currentItem",
      m.current_since as "currentSince", m.began_at as "beganAt", m.held_at as "heldAt", m.run_by as "runBy", m.run_paid_at as "runPaidAt",
      (select count(*)::int from meeting_item i where i.meeting_id = m.id) as items,
      (select count(*)::int from meeting_attendance a where a.meeting_id = m.id and ${PRESENT}) as attendees
    from circle_meeting m where m.id = $1`,
};

export type MeetingMoved = { action: string; to?: MeetingStep; note?: string };

/** A verb over a meeting holds the row of its circle: people, roles and the meeting stand still together. */
@Injectable()
export class MeetingStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly circles: CircleStore,
  ) {}

  /** null: there is no such meeting. */
  read(id: string): Promise<LockedMeeting | null> {
    return this.db.one<LockedMeeting>({ ...READ, values: [id] });
  }

  /** @throws DomainError CIRCLE_NOT_FOUND */
  async within(viewer: Viewer, id: string): Promise<{ circle: LockedCircle; meeting: LockedMeeting }> {
    const of = await this.db.one<{ id: string }>({ ...OF, values: [id] });
    if (!of) throw circleErrors.CIRCLE_NOT_FOUND();
    const circle = await this.circles.within(viewer, of.id);
    const meeting = await this.read(id);
    if (!meeting) throw circleErrors.CIRCLE_NOT_FOUND();
    return { circle, meeting };
  }

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED with what is missing */
  async allowed(viewer: Viewer, id: string, verb: MeetingVerb): Promise<{ circle: LockedCircle; meeting: LockedMeeting }> {
    const found = await this.within(viewer, id);
    this.allow(viewer, verb, found.circle, found.meeting);
    return found;
  }

  allow({ accountId }: Viewer, verb: MeetingVerb, circle: LockedCircle, meeting: LockedMeeting): void {
    refuse(missingToMeet(verb, accountId, circle, meeting, this.clock.now()));
  }

  async moved(viewer: Viewer, { id, circleId, state }: LockedMeeting, { action, to = state, note }: MeetingMoved): Promise<void> {
    if (to !== state) MEETING_STEPS.assert(state, to);
    await this.circles.moved(viewer, circleId, { action, from: state, to, note, meetingId: id });
  }
}
