import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import type { ProposeTopicInput, VoteTopicInput } from './meeting.inputs.js';
import { MeetingStore } from './meeting.store.js';

const MOST = 30;
const COUNT = { name: 'topic_count', text: 'select count(*)::int as n from meeting_topic where meeting_id = $1' };
const PROPOSE = {
  name: 'topic_propose',
  text: /* sql */ `insert into meeting_topic (id, meeting_id, text, proposed_by, proposed_at) values ($1, $2, $3, $4, $5) on conflict (id) do nothing returning id`,
};
const FIND = {
  name: 'topic_find',
  text: 'select meeting_id as "meetingId", proposed_by as "proposedBy", text, votes from meeting_topic where id = $1',
};
const VOTE = {
  name: 'topic_vote',
  text: /* sql */ `
    with given as (insert into topic_vote (topic_id, member_id, voted_at) values ($1, $2, $3) on conflict do nothing returning 1)
    update meeting_topic set votes = votes + (select count(*)::int from given) where id = $1`,
};
const TAKE_BACK = {
  name: 'topic_unvote',
  text: /* sql */ `
    with gone as (delete from topic_vote where topic_id = $1 and member_id = $2 returning 1)
    update meeting_topic set votes = votes - (select count(*)::int from gone) where id = $1`,
};
const REMOVE = { name: 'topic_remove', text: 'delete from meeting_topic where id = $1' };

type Topic = { meetingId: string; proposedBy: string; text: string; votes: number };

/** What people want to talk about: anyone proposes, each votes once for each. */
@Injectable()
export class MeetingTopics {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: MeetingStore,
  ) {}

  /** It begins with the vote of who proposes it. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, MEETING_TOPICS_FULL, CIRCLE_ID_TAKEN */
  async propose(viewer: Viewer, { id, meetingId, text }: ProposeTopicInput): Promise<void> {
    const { meeting } = await this.store.allowed(viewer, meetingId, 'TOPICS');
    const known = await this.find(id);
    if (known) {
      if (known.meetingId === meetingId && known.proposedBy === viewer.accountId && known.text === text) return;
      throw circleErrors.CIRCLE_ID_TAKEN();
    }
    const count = await this.db.one<{ n: number }>({ ...COUNT, values: [meetingId] });
    if ((count?.n ?? 0) >= MOST) throw circleErrors.MEETING_TOPICS_FULL();
    const now = this.clock.now();
    await this.db.rows({ ...PROPOSE, values: [id, meetingId, text, viewer.accountId, now] });
    await this.db.rows({ ...VOTE, values: [id, viewer.accountId, now] });
    await this.store.moved(viewer, meeting, { action: 'PROPOSE', note: text });
  }

  /** Answers whose meeting it is. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async vote(viewer: Viewer, { id, wants }: VoteTopicInput): Promise<string> {
    const { meetingId } = await this.topic(viewer, id);
    if (wants) await this.db.rows({ ...VOTE, values: [id, viewer.accountId, this.clock.now()] });
    else await this.db.rows({ ...TAKE_BACK, values: [id, viewer.accountId] });
    return meetingId;
  }

  /** By who proposed it. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async remove(viewer: Viewer, id: string): Promise<string> {
    const topic = await this.topic(viewer, id);
    if (topic.proposedBy !== viewer.accountId) throw circleErrors.CIRCLE_STEP_REFUSED({ missing: 'Lo quita quien lo propuso.' });
    await this.db.rows({ ...REMOVE, values: [id] });
    const meeting = await this.store.read(topic.meetingId);
    if (meeting) await this.store.moved(viewer, meeting, { action: 'UNPROPOSE', note: topic.text });
    return topic.meetingId;
  }

  /** Its meeting held, and read again: it may have gone meanwhile. */
  private async topic(viewer: Viewer, id: string): Promise<Topic> {
    const seen = await this.find(id);
    if (!seen) throw circleErrors.CIRCLE_NOT_FOUND();
    await this.store.allowed(viewer, seen.meetingId, 'TOPICS');
    const topic = await this.find(id);
    if (!topic) throw circleErrors.CIRCLE_NOT_FOUND();
    return topic;
  }

  private find(id: string): Promise<Topic | null> {
    return this.db.one<Topic>({ ...FIND, values: [id] });
  }
}
