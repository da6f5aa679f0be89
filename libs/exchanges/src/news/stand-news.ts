import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type StandBrief = { id: string; code: string; name: string; kind: 'CONTRIBUTION' | 'QUESTION'; text: string; answer: string; memberId: string | null; holders: string[] };

const BRIEF = {
  name: 'stand_brief',
  text: /* sql */ `select c.id, s.code, s.name, c.kind, c.text, c.answer, c.member_id as "memberId",
    array(select h.member_id::text from fair_stand_holder h where h.stand_id = s.id) as holders
    from stand_contribution c join fair_stand s on s.id = c.stand_id where c.id = $1 and c.state = 'PUBLISHED'`,
};

/** What the floor above tells people of what was left at a stand; nothing of what is not public. */
@Injectable()
export class StandNews {
  constructor(private readonly db: Database) {}

  contribution(id: string): Promise<StandBrief | null> {
    return this.db.one<StandBrief>({ ...BRIEF, values: [id] });
  }
}
