import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { MANAGE } from './session.store.js';
import type { AdvisoryWaiting, AdvisoryWork } from './session-waiting.types.js';

/** $1 the member, $2 now: what is near, what her team has to confirm, what she may still rate. */
const OF_MEMBER = {
  name: 'advisory_waiting',
  text: /* sql */ `
    select s.id, s.code, s.topic, s.starts_at as "startsAt",
      case s.state when 'SCHEDULED' then 'ATTEND' when 'HELD' then 'CONFIRM' else 'RATE' end as what
    from advisory_attendee a join advisory_session s on s.id = a.session_id
    where a.member_id = $1 and a.side = 'TEAM' and (
      (s.state = 'SCHEDULED' and s.ends_at > $2::timestamptz and s.starts_at < $2::timestamptz + interval '14 days')
      or (s.state = 'HELD' and not exists (select 1 from advisory_confirmation c where c.session_id = s.id and c.side = 'TEAM'))
      or (s.state = 'CLOSED' and s.starts_at > $2::timestamptz - interval '45 days'
        and not exists (select 1 from advisory_satisfaction r where r.session_id = s.id and r.member_id = $1)))
    order by case s.state when 'HELD' then 1 when 'SCHEDULED' then 2 else 3 end, s.starts_at, s.id limit 10`,
};

/** $1 the person, $2 manages the queue, $3 now. */
const AT_DESK = {
  name: 'advisory_work',
  text: /* sql */ `
    select
      case when $2::boolean then (select count(*)::int from advisory_session s where s.state = 'REQUESTED' and s.expert_id is null) else 0 end as "toAssign",
      (select count(*)::int from advisory_session s where s.state = 'REQUESTED' and s.expert_id is not null and ($2::boolean or s.expert_id = $1)) as "toSchedule",
      (select count(*)::int from advisory_session s where s.state = 'SCHEDULED' and s.starts_at < $3 and ($2::boolean or s.expert_id = $1)) as "toRecord",
      (select count(*)::int from advisory_session s where s.state = 'HELD' and s.expert_id = $1
        and not exists (select 1 from advisory_confirmation c where c.session_id = s.id and c.side = 'EXPERT')) as "toConfirm",
      (select count(*)::int from advisory_session s where s.state = 'SCHEDULED' and s.expert_id = $1
        and s.starts_at between $3 and $3::timestamptz + interval '7 days') as soon`,
};

/** Sessions in which something is up to me. */
@Injectable()
export class SessionWaiting {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  ofMember({ accountId }: Viewer): Promise<AdvisoryWaiting[]> {
    return this.db.rows<AdvisoryWaiting>({ ...OF_MEMBER, values: [accountId, this.clock.now()] });
  }

  async atDesk({ accountId, permissions }: Viewer): Promise<AdvisoryWork> {
    const values = [accountId, permissions.has(MANAGE), this.clock.now()];
    const work = await this.db.one<AdvisoryWork>({ ...AT_DESK, values });
    if (!work) throw new Error('Counting always answers one row');
    return work;
  }
}
