import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import type { WorkInbox } from './admission.types.js';

/** $1-$4: may admit, publish, confirm, assign; $5 own account; $6 now; $7 today in Lima; $8 may read people. What one may not do counts zero. */
const COUNTS = {
  name: 'work_inbox',
  text: /* sql */ `
    select s.submitted, s.observed, s.oldest as "oldestSubmittedDays", e.due as "myAssignmentsDue", e.late as "myAssignmentsLate",
      case when $2::boolean then (select count(*)::int from feedback f where f.status = 'SUBMITTED') else 0 end as "feedbacksToPublish",
      case when $3::boolean then (select count(*)::int from member m where m.status = 'PENDING') else 0 end as "pendingMembers",
      case when $8::boolean then (select count(*)::int from erasure w where w.state = 'WAITING') else 0 end as "erasuresWaiting",
      case when $4::boolean then (select count(*)::int from practice p where p.published_version is not null and not exists (
        select 1 from feedback f where f.practice_id = p.id and f.version = p.published_version and f.status <> 'WITHDRAWN'))
        else 0 end as "practicesWithoutExpert"
    from (
      select (count(*) filter (where p.status = 'SUBMITTED'))::int as submitted, (count(*) filter (where p.status = 'OBSERVED'))::int as observed,
        floor(extract(epoch from $6::timestamptz - min(p.submitted_at) filter (where p.status = 'SUBMITTED')) / 86400)::int as oldest
      from practice p where $1::boolean and p.status in ('SUBMITTED', 'OBSERVED')
    ) s, (
      select count(*)::int as due, (count(*) filter (where f.due_on < $7::date))::int as late
      from feedback f where f.expert_id = $5::uuid and f.status = 'ASSIGNED'
    ) e`,
};

@Injectable()
export class WorkInboxQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async counts({ accountId, permissions }: Viewer): Promise<WorkInbox> {
    const rights = ['practice.admit', 'feedback.publish', 'people.confirm', 'feedback.assign'].map((right) =>
      permissions.has(right),
    );
    const now = this.clock.now();
    const counts = await this.db.one<WorkInbox>({ ...COUNTS, values: [...rights, accountId, now, limaDate(now), permissions.has('people.read')] });
    if (!counts) throw new Error('Counting always answers one row');
    return counts;
  }
}
