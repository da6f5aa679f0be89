import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import { CircleStore } from '../circle/circle.store.js';
import { MeetingStore } from '../meeting/meeting.store.js';
import type { AddCircleCommitmentInput, FollowUpCommitmentInput } from './commitment.inputs.js';

const ADD = {
  name: 'circle_commit',
  text: /* sql */ `insert into circle_commitment (id, circle_id, meeting_id, text, owner_id, due_on, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (id) do nothing returning id`,
};
const FIND = {
  name: 'circle_commitment_find',
  text: /* sql */ `select id, circle_id as "circleId", meeting_id as "meetingId", text, owner_id as "ownerId", due_on::text as "dueOn", state
    from circle_commitment where id = $1`,
};
const REMOVE = { name: 'circle_commitment_remove', text: 'delete from circle_commitment where id = $1' };
const FOLLOW = {
  name: 'commitment_follow',
  text: /* sql */ `insert into commitment_follow_up (id, commitment_id, meeting_id, state, note, told_by, told_at) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (id) do nothing returning id`,
};
const SET = { name: 'circle_commitment_set', text: 'update circle_commitment set state = $2 where id = $1' };
const FOLLOWED = { name: 'commitment_followed', text: 'select 1 from commitment_follow_up where commitment_id = $1 limit 1' };
const EARLIER_MS = 2 * 86_400_000;

type Found = {
  id: string;
  circleId: string;
  meetingId: string;
  text: string;
  ownerId: string;
  dueOn: string;
  state: 'PENDING' | 'DONE' | 'CANCELLED';
};

/** Who does what and until when; followed up at the next meeting, or told by its owner before. */
@Injectable()
export class CircleCommitments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly circles: CircleStore,
    private readonly meetings: MeetingStore,
  ) {}

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, CIRCLE_PERSON_OUTSIDE, COMMITMENT_DAY_BEFORE, CIRCLE_ID_TAKEN */
  async add(viewer: Viewer, { id, meetingId, text, ownerId, dueOn }: AddCircleCommitmentInput): Promise<void> {
    const { circle, meeting } = await this.meetings.allowed(viewer, meetingId, 'COMMIT');
    if (!circle.memberIds.includes(ownerId)) throw circleErrors.CIRCLE_PERSON_OUTSIDE({}, 'input.ownerId');
    if (dueOn < limaDate(meeting.startsAt)) throw circleErrors.COMMITMENT_DAY_BEFORE({}, 'input.dueOn');
    const now = this.clock.now();
    const added = await this.db.one({ ...ADD, values: [id, circle.id, meetingId, text, ownerId, dueOn, viewer.accountId, now] });
    if (!added) return this.assertSame(id, { meetingId, text, ownerId, dueOn });
    await this.meetings.moved(viewer, meeting, { action: 'COMMIT', note: text });
    const runAt = new Date(Date.parse(`${dueOn}T13:00:00.000Z`) - EARLIER_MS);
    if (runAt > now)
      await this.db.addJob('circle.commitment_due', { commitmentId: id }, { key: `circle.commitment_due:${id}`, runAt });
  }

  /** Before the minutes are signed. Answers whose meeting it was. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, COMMITMENT_ANSWERED */
  async remove(viewer: Viewer, id: string): Promise<string> {
    const found = await this.found(id);
    const { meeting } = await this.meetings.allowed(viewer, found.meetingId, 'COMMIT');
    if (await this.db.one({ ...FOLLOWED, values: [id] })) throw circleErrors.COMMITMENT_ANSWERED();
    await this.db.rows({ ...REMOVE, values: [id] });
    await this.meetings.moved(viewer, meeting, { action: 'UNCOMMIT', note: found.text });
    return found.meetingId;
  }

  /**
   * At a later meeting by whoever keeps it, or by its owner at any moment. Told again with the same id it is the same answer.
   * @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, COMMITMENT_ANSWERED
   */
  async follow(viewer: Viewer, { id, commitmentId, meetingId = null, state, note }: FollowUpCommitmentInput): Promise<string> {
    const circle = await this.circles.within(viewer, (await this.found(commitmentId)).circleId);
    const found = await this.found(commitmentId);
    const meeting = meetingId ? (await this.meetings.allowed(viewer, meetingId, 'COMMIT')).meeting : null;
    if (meeting && (meeting.circleId !== circle.id || meeting.id === found.meetingId)) throw circleErrors.CIRCLE_NOT_FOUND();
    if (!meeting && found.ownerId !== viewer.accountId)
      throw circleErrors.CIRCLE_STEP_REFUSED({ missing: 'Lo dice su responsable, o la reunión siguiente.' });
    const told = await this.db.one({
      ...FOLLOW,
      values: [id, commitmentId, meetingId, state, note, viewer.accountId, this.clock.now()],
    });
    if (!told) return found.circleId;
    if (found.state !== 'PENDING') throw circleErrors.COMMITMENT_ANSWERED();
    await this.db.rows({ ...SET, values: [commitmentId, state] });
    await this.circles.moved(viewer, circle.id, {
      action: 'FOLLOW_UP',
      from: found.state,
      to: state,
      note: found.text,
      meetingId,
    });
    return found.circleId;
  }

  private async found(id: string): Promise<Found> {
    const found = await this.db.one<Found>({ ...FIND, values: [id] });
    if (!found) throw circleErrors.CIRCLE_NOT_FOUND();
    return found;
  }

  private async assertSame(id: string, told: Pick<Found, 'meetingId' | 'text' | 'ownerId' | 'dueOn'>): Promise<void> {
    const known = await this.found(id);
    const same =
      known.meetingId === told.meetingId &&
      known.text === told.text &&
      known.ownerId === told.ownerId &&
      known.dueOn === told.dueOn;
    if (!same) throw circleErrors.CIRCLE_ID_TAKEN();
  }
}
