import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type ReversalStory = { reversalId: string; memberId: string; points: number; ruleName: string; causeTitle: string | null; reason: string };

const STORY = {
  name: 'recognition_reversal_story',
  text: `select r.id as "reversalId", e.member_id as "memberId", e.points, p.name as "ruleName", f.detail->>'title' as "causeTitle", r.reason
    from entry_reversal r join points_entry e on e.id = r.entry_id join points_rule p on p.kind = e.rule_kind and p.version = e.rule_version
    left join fact f on f.id = e.fact_id where r.id = $1 and r.approved`,
};

/** What notifications tell of an entry that was undone. */
@Injectable()
export class ReversalNews {
  constructor(private readonly db: Database) {}

  async reversal(id: string): Promise<ReversalStory | null> {
    return this.db.one<ReversalStory>({ ...STORY, values: [id] });
  }
}
