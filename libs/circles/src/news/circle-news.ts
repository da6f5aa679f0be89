import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { CircleStep, RoleName } from '../circle/circle.rules.js';
import type { MeetingStep } from '../meeting/meeting.rules.js';

export type CircleBrief = {
  id: string;
  name: string;
  purpose: string;
  state: CircleStep;
  holders: Partial<Record<RoleName, string>>;
};

export type MeetingBrief = {
  id: string;
  circleId: string;
  circleName: string;
  number: number;
  title: string;
  state: MeetingStep;
  sequence: number;
  startsAt: Date;
  link: string;
  place: string;
  reason: string;
  /** Who is in the circle now. */
  members: string[];
  /** Marked present and still to say it by themselves. */
  toConfirm: string[];
  coordinatorId: string | null;
};

export type CommitmentBrief = {
  id: string;
  circleId: string;
  circleName: string;
  text: string;
  ownerId: string;
  dueOn: string;
  pending: boolean;
};

const CIRCLE = {
  name: 'circle_brief',
  text: /* sql */ `select c.id, c.name, c.purpose, c.state,
    coalesce((select json_object_agg(t.role, t.member_id) from circle_role_turn t where t.circle_id = c.id and t.ends_at is null), '{}') as holders
    from circle c where c.id = $1`,
};
const STILL_INVITED = {
  name: 'circle_still_invited',
  text: `select member_id as id from circle_member where circle_id = $1 and member_id = any($2::uuid[]) and state = 'INVITED'`,
};
const MEETING = {
  name: 'circle_meeting_brief',
  text: /* sql */ `
    select m.id, m.circle_id as "circleId", c.name as "circleName", m.number, m.title, m.state, m.sequence, m.starts_at as "startsAt", m.link, m.place, m.reason,
      array(select x.member_id::text from circle_member x where x.circle_id = c.id and x.state = 'IN') as members,
      array(select a.member_id::text from meeting_attendance a where a.meeting_id = m.id and a.marked and a.confirmed is null) as "toConfirm",
      (select t.member_id::text from circle_role_turn t where t.circle_id = c.id and t.role = 'COORDINATOR' and t.ends_at is null) as "coordinatorId"
    from circle_meeting m join circle c on c.id = m.circle_id where m.id = $1`,
};
const COMMITMENT = {
  name: 'circle_commitment_brief',
  text: /* sql */ `select k.id, k.circle_id as "circleId", c.name as "circleName", k.text, k.owner_id as "ownerId", k.due_on::text as "dueOn", k.state = 'PENDING' as pending
    from circle_commitment k join circle c on c.id = k.circle_id where k.id = $1`,
};
const NAME = { name: 'circle_person_name', text: 'select name from member where id = $1' };

/** What the floor above tells people of circles, by the ids that jobs carry. Never what is said in them. */
@Injectable()
export class CircleNews {
  constructor(private readonly db: Database) {}

  circle(circleId: string): Promise<CircleBrief | null> {
    return this.db.one<CircleBrief>({ ...CIRCLE, values: [circleId] });
  }

  /** Of these, who has not answered yet. */
  async stillInvited(circleId: string, memberIds: readonly string[]): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>({ ...STILL_INVITED, values: [circleId, memberIds] });
    return rows.map(({ id }) => id);
  }

  meeting(meetingId: string): Promise<MeetingBrief | null> {
    return this.db.one<MeetingBrief>({ ...MEETING, values: [meetingId] });
  }

  commitment(commitmentId: string): Promise<CommitmentBrief | null> {
    return this.db.one<CommitmentBrief>({ ...COMMITMENT, values: [commitmentId] });
  }

  async nameOf(memberId: string): Promise<string> {
    return (await this.db.one<{ name: string }>({ ...NAME, values: [memberId] }))?.name ?? '';
  }
}
