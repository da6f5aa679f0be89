import { Injectable } from '@nestjs/common';
import { Clock, limaDate, limaMoment, limaTime } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import { CircleStore } from '../circle/circle.store.js';
import type { CancelCircleMeetingInput, PlanCircleMeetingInput } from './meeting.inputs.js';
import { REMINDERS, isWebAddress } from './meeting.rules.js';
import { MeetingStore, type LockedMeeting } from './meeting.store.js';

const INSERT = {
  name: 'meeting_insert',
  text: /* sql */ `
    insert into circle_meeting (id, circle_id, number, title, state, starts_at, ends_at, link, place, created_by, created_at, updated_at)
    select $1, $2, coalesce(max(m.number), 0) + 1, $3, 'PLANNED', $4, $5, $6, $7, $8, $9, $9 from circle_meeting m where m.circle_id = $2`,
};
const MOVE = {
  name: 'meeting_move',
  text: /* sql */ `update circle_meeting set title = $2, starts_at = $3, ends_at = $4, link = $5, place = $6, sequence = sequence + 1, updated_at = $7
    where id = $1 returning sequence`,
};
const CANCEL = {
  name: 'meeting_cancel',
  text: `update circle_meeting set state = 'CANCELLED', reason = $2, sequence = sequence + 1, updated_at = $3 where id = $1`,
};
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

type When = { startsAt: Date; endsAt: Date };

/** A meeting is called, moved or called off. */
@Injectable()
export class CircleMeetings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly circles: CircleStore,
    private readonly store: MeetingStore,
  ) {}

  /**
   * A new one, or another hour and place for one that exists. The same again tells nobody twice.
   * @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, MEETING_HOUR_PAST, MEETING_PLACE_MISSING, MEETING_LINK_INVALID
   */
  async plan(viewer: Viewer, input: PlanCircleMeetingInput): Promise<void> {
    const circle = await this.circles.within(viewer, input.circleId);
    const known = await this.store.read(input.id);
    if (known && known.circleId !== circle.id) throw circleErrors.CIRCLE_ID_TAKEN();
    const when = whenOf(input);
    if (known && sameAs(known, input, when)) return;
    if (known) this.store.allow(viewer, 'MOVE', circle, known);
    else await this.circles.allowed(viewer, circle.id, 'MEET');
    this.check(input, when);
    const { id, title, link, place } = input;
    const now = this.clock.now();
    let sequence = 0;
    if (known) {
      const moved = await this.db.one<{ sequence: number }>({
        ...MOVE,
        values: [id, title, when.startsAt, when.endsAt, link, place, now],
      });
      sequence = moved?.sequence ?? 0;
    } else {
      await this.db.rows({
        ...INSERT,
        values: [id, circle.id, title, when.startsAt, when.endsAt, link, place, viewer.accountId, now],
      });
    }
    const note = `${limaDate(when.startsAt)} ${limaTime(when.startsAt)}`;
    const from = known ? 'PLANNED' : null;
    await this.circles.moved(viewer, circle.id, { action: known ? 'MOVE' : 'CALL', from, to: 'PLANNED', note, meetingId: id });
    await this.db.addJob('circle.meeting_planned', { meetingId: id, sequence });
    await this.remind(id, when.startsAt);
  }

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async cancel(viewer: Viewer, { id, reason }: CancelCircleMeetingInput): Promise<void> {
    const { meeting } = await this.store.allowed(viewer, id, 'CANCEL');
    await this.db.rows({ ...CANCEL, values: [id, reason, this.clock.now()] });
    await this.store.moved(viewer, meeting, { action: 'CANCEL', to: 'CANCELLED', note: reason });
    await this.db.addJob('circle.meeting_cancelled', { meetingId: id, by: viewer.accountId });
  }

  private check({ link, place }: PlanCircleMeetingInput, { startsAt }: When): void {
    if (startsAt <= this.clock.now()) throw circleErrors.MEETING_HOUR_PAST({}, 'input.time');
    if (link === '' && place === '') throw circleErrors.MEETING_PLACE_MISSING({}, 'input.link');
    if (link !== '' && !isWebAddress(link)) throw circleErrors.MEETING_LINK_INVALID({}, 'input.link');
  }

  /** One job per reminder: moved, it moves with the meeting. What is already past is not added. */
  private async remind(meetingId: string, startsAt: Date): Promise<void> {
    for (const hours of REMINDERS) {
      const runAt = new Date(startsAt.getTime() - hours * HOUR_MS);
      if (runAt <= this.clock.now()) continue;
      const payload = { meetingId, hours, startsAt: startsAt.toISOString() };
      await this.db.addJob('circle.reminder', payload, { key: `circle.reminder:${meetingId}:${hours}`, runAt });
    }
  }
}

function whenOf({ day, time, minutes }: PlanCircleMeetingInput): When {
  const startsAt = limaMoment(day, time);
  return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE_MS) };
}

function sameAs(known: LockedMeeting, { title, link, place }: PlanCircleMeetingInput, { startsAt, endsAt }: When): boolean {
  return (
    known.title === title &&
    known.link === link &&
    known.place === place &&
    known.startsAt.getTime() === startsAt.getTime() &&
    known.endsAt.getTime() === endsAt.getTime()
  );
}
