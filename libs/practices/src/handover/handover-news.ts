import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

const ONE = {
  name: 'news_handover',
  text: /* sql */ `
    select h.id, h.state, p.id as "practiceId", p.title, p.slug, h.asked_by as "askedBy", m.name as "askedByName", i.name as "igedName", h.reason,
      h.decision_reason as "decisionReason",
      case when h.state = 'PENDING' then array(select t.member_id from practice_team t where t.practice_id = p.id and t.member_id is not null
        union select p.created_by) else h.members_before end as team
    from practice_handover h join practice p on p.id = h.practice_id join member m on m.id = h.asked_by join iged i on i.code = p.lead_iged_code
    where h.id = $1`,
};

export type HandoverNewsItem = {
  id: string;
  state: 'PENDING' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN';
  practiceId: string;
  title: string;
  slug: string;
  askedBy: string;
  askedByName: string;
  igedName: string;
  reason: string;
  decisionReason: string;
  /** The accounts of the team before the decision. */
  team: string[];
};

/** What the floor above tells people of a handover, by the id that its jobs carry. */
@Injectable()
export class HandoverNews {
  constructor(private readonly db: Database) {}

  one(handoverId: string): Promise<HandoverNewsItem | null> {
    return this.db.one<HandoverNewsItem>({ ...ONE, values: [handoverId] });
  }
}
