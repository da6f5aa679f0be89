import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { TransferStep } from '../transfer/transfer.rules.js';

export type TransferBrief = {
  id: string;
  state: TransferStep;
  kind: 'HORIZONTAL' | 'VERTICAL';
  practiceTitle: string;
  originIgedName: string;
  adopterIgedName: string;
  reason: string;
  lesson: string;
  /** What was written with the last move of that kind. */
  note: string;
  originIds: string[];
  adopterIds: string[];
};
export type OriginNews = { transferId: string; title: string; slug: string; version: number; adopted: number; adopterIds: string[] };

const BRIEF = {
  name: 'transfer_brief',
  text: /* sql */ `
    select t.id, t.state, t.kind, p.title as "practiceTitle", l.name as "originIgedName", g.name as "adopterIgedName", t.reason, t.lesson,
      coalesce((select h.note from transfer_move h where h.transfer_id = t.id and h.action = $2 order by h.position desc limit 1), '') as note,
      array(select o.member_id::text from practice_team o where o.practice_id = p.id and o.member_id is not null union select p.created_by::text) as "originIds",
      array(select x.member_id::text from transfer_person x where x.transfer_id = t.id) as "adopterIds"
    from transfer t join practice p on p.id = t.practice_id join iged l on l.code = p.lead_iged_code join iged g on g.code = t.adopter_iged
    where t.id = $1`,
};

/** $1 the slug of what was published again. */
const ADOPTERS = {
  name: 'transfer_adopters_of',
  text: /* sql */ `
    select t.id as "transferId", p.title, p.slug, p.published_version as version, t.version as adopted,
      array(select x.member_id::text from transfer_person x where x.transfer_id = t.id) as "adopterIds"
    from practice p join transfer t on t.practice_id = p.id
    where p.slug = $1 and p.published_version > t.version and t.state not in ('TALKING', 'STOPPED')`,
};

/** What the floor above tells people of a transfer, by the id that jobs carry. */
@Injectable()
export class TransferNews {
  constructor(private readonly db: Database) {}

  transfer(transferId: string, action: string): Promise<TransferBrief | null> {
    return this.db.one<TransferBrief>({ ...BRIEF, values: [transferId, action] });
  }

  /** Whoever adopted an earlier version of it. */
  adoptersOf(slug: string): Promise<OriginNews[]> {
    return this.db.rows<OriginNews>({ ...ADOPTERS, values: [slug] });
  }
}
