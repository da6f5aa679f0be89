import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { CircleCommitment } from '../meeting/meeting.types.js';

/** $1 the circle, $2 who asks: nothing when she is not in it. Those answered are kept in sight for a while. */
const OF_CIRCLE = {
  name: 'circle_commitments',
  text: /* sql */ `
    select k.id, k.text, p.name as "ownerName", k.owner_id = $2 as mine, k.due_on::text as "dueOn", k.state, o.number as "fromNumber",
      coalesce(f.note, '') as note, f.meeting_id is not null as "followedHere"
    from circle_commitment k join member p on p.id = k.owner_id join circle_meeting o on o.id = k.meeting_id
      left join lateral (select u.note, u.meeting_id from commitment_follow_up u where u.commitment_id = k.id order by u.told_at desc limit 1) f on true
    where k.circle_id = $1 and exists (select from circle_member m where m.circle_id = $1 and m.member_id = $2 and m.state = 'IN')
    order by (k.state = 'PENDING') desc, case when k.state = 'PENDING' then k.due_on end, k.due_on desc, k.id limit 100`,
};

@Injectable()
export class CommitmentQueries {
  constructor(private readonly db: Database) {}

  ofCircle(memberId: string, circleId: string): Promise<CircleCommitment[]> {
    return this.db.rows<CircleCommitment>({ ...OF_CIRCLE, values: [circleId, memberId] });
  }
}
