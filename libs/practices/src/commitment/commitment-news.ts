import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

/** Whoever took it on, while she is of the team; otherwise all of it. */
const PENDING = {
  name: 'news_commitment',
  text: /* sql */ `
    with team as (select c.id, array(select t.member_id from practice_team t where t.practice_id = c.practice_id and t.member_id is not null
        union select p.created_by) as members from practice_commitment c join practice p on p.id = c.practice_id where c.id = $1)
    select c.id, c.practice_id as "practiceId", p.title, c.text, c.owner_name as "ownerName", c.due_on::text as "dueOn",
      c.origin_label as "originLabel", case when c.owner_id = any(m.members) then array[c.owner_id] else m.members end as "tellTo"
    from practice_commitment c join practice p on p.id = c.practice_id join team m on m.id = c.id
    where c.id = $1 and c.state = 'PENDING'`,
};

export type CommitmentNewsItem = {
  id: string;
  practiceId: string;
  title: string;
  text: string;
  ownerName: string;
  dueOn: string;
  originLabel: string;
  tellTo: string[];
};

/** What the floor above tells people of a commitment, by the ids that jobs carry. */
@Injectable()
export class CommitmentNews {
  constructor(private readonly db: Database) {}

  /** null when it was settled since: there is nothing left to remind. */
  pending(commitmentId: string): Promise<CommitmentNewsItem | null> {
    return this.db.one<CommitmentNewsItem>({ ...PENDING, values: [commitmentId] });
  }
}
