import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import type { TreatItemInput } from './meeting.inputs.js';
import { MeetingStore, type LockedMeeting } from './meeting.store.js';

const BEGIN = {
  name: 'meeting_begin',
  text: `update circle_meeting set state = 'RUNNING', began_at = $2, run_by = $3, updated_at = $2 where id = $1`,
};
const STOP = {
  name: 'meeting_item_stop',
  text: /* sql */ `update meeting_item set taken = taken + greatest(0, least(extract(epoch from $2::timestamptz - $3::timestamptz), 28800))::int where id = $1`,
};
const TREAT = {
  name: 'meeting_treat',
  text: 'update circle_meeting set current_item = $2, current_since = $3, updated_at = $4 where id = $1',
};
const IS_ITEM = { name: 'meeting_is_item', text: 'select 1 from meeting_item where id = $1 and meeting_id = $2' };
const END = {
  name: 'meeting_end',
  text: /* sql */ `update circle_meeting set state = 'HELD', held_at = $2, current_item = null, current_since = null, updated_at = $2 where id = $1`,
};
const MET = {
  name: 'circle_met',
  text: 'update circle set last_met_at = $2, ever_met = true, meeting_count = meeting_count + 1, updated_at = $2 where id = $1',
};

/** What happens while people are together: it begins, each item has its time, it ends. */
@Injectable()
export class RunningMeetings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: MeetingStore,
  ) {}

  /** Who moderates runs it; without anybody, who begins it. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async begin(viewer: Viewer, id: string): Promise<void> {
    const { circle, meeting } = await this.store.within(viewer, id);
    if (meeting.state === 'RUNNING') return;
    this.store.allow(viewer, 'BEGIN', circle, meeting);
    const runner = circle.holders.MODERATOR ?? viewer.accountId;
    await this.db.rows({ ...BEGIN, values: [id, this.clock.now(), runner] });
    await this.store.moved(viewer, meeting, { action: 'BEGIN', to: 'RUNNING' });
  }

  /** The time of the one before is kept. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, MEETING_ITEM_UNKNOWN */
  async treat(viewer: Viewer, { id, itemId = null }: TreatItemInput): Promise<void> {
    const { meeting } = await this.store.allowed(viewer, id, 'TIMER');
    if (meeting.currentItem === itemId) return;
    if (itemId && !(await this.db.one({ ...IS_ITEM, values: [itemId, id] })))
      throw circleErrors.MEETING_ITEM_UNKNOWN({}, 'input.itemId');
    const now = this.clock.now();
    await this.stop(meeting, now);
    await this.db.rows({ ...TREAT, values: [id, itemId, itemId ? now : null, now] });
  }

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async end(viewer: Viewer, id: string): Promise<void> {
    const { meeting } = await this.store.allowed(viewer, id, 'END');
    const now = this.clock.now();
    await this.stop(meeting, now);
    await this.db.rows({ ...END, values: [id, now] });
    await this.db.rows({ ...MET, values: [meeting.circleId, now] });
    await this.store.moved(viewer, meeting, { action: 'END', to: 'HELD' });
    await this.db.addJob('circle.meeting_held', { meetingId: id });
  }

  private async stop({ currentItem, currentSince }: LockedMeeting, now: Date): Promise<void> {
    if (currentItem && currentSince) await this.db.rows({ ...STOP, values: [currentItem, now, currentSince] });
  }
}
