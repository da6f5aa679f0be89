import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { AdvisoryStep } from '../session/session.rules.js';

export type AdvisoryBrief = {
  id: string;
  code: string;
  topic: string;
  state: AdvisoryStep;
  sequence: number;
  requestedByName: string;
  igedName: string;
  expertId: string | null;
  expertName: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  link: string;
  place: string;
  reason: string;
  team: string[];
};

const BRIEF = {
  name: 'advisory_brief',
  text: /* sql */ `
    select s.id, s.code, s.topic, s.state, s.sequence, m.name as "requestedByName", coalesce(g.name, m.institution, '') as "igedName",
      s.expert_id as "expertId", e.name as "expertName", s.starts_at as "startsAt", s.ends_at as "endsAt", s.link, s.place, s.reason,
      array(select a.member_id from advisory_attendee a where a.session_id = s.id and a.side = 'TEAM' and a.member_id is not null) as team
    from advisory_session s join member m on m.id = s.requested_by left join iged g on g.code = s.iged_code left join member e on e.id = s.expert_id
    where s.id = $1`,
};

/** What the floor above tells people of a session, by the id that jobs carry. */
@Injectable()
export class AdvisoryNews {
  constructor(private readonly db: Database) {}

  session(sessionId: string): Promise<AdvisoryBrief | null> {
    return this.db.one<AdvisoryBrief>({ ...BRIEF, values: [sessionId] });
  }
}
