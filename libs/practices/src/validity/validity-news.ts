import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import type { ValidityEntryKind } from './validity.types.js';

const HEAD = /* sql */ `p.id as "practiceId", p.title, p.slug,
  array(select t.member_id from practice_team t where t.practice_id = p.id and t.member_id is not null union select p.created_by) as team`;

const ENTRY = {
  name: 'news_validity_entry',
  text: `select e.id, e.kind, e.note, e.valid_until::text as "validUntil", ${HEAD} from validity_entry e join practice p on p.id = e.practice_id where e.id = $1`,
};
const PRACTICE = {
  name: 'news_validity',
  text: `select p.valid_until::text as "validUntil", ${HEAD} from practice p where p.id = $1 and p.validity = 'IN_FORCE'`,
};

type Head = { practiceId: string; title: string; slug: string; validUntil: string; team: string[] };
export type ValidityNewsEntry = Head & { id: string; kind: `${ValidityEntryKind}`; note: string };

/** What the floor above tells people of the validity of a practice, by the ids that jobs carry. */
@Injectable()
export class ValidityNews {
  constructor(private readonly db: Database) {}

  entry(entryId: string): Promise<ValidityNewsEntry | null> {
    return this.db.one<ValidityNewsEntry>({ ...ENTRY, values: [entryId] });
  }

  /** null when it was confirmed or lapsed since: there is nothing left to remind. */
  async ending(practiceId: string, validUntil: string): Promise<Head | null> {
    const row = await this.db.one<Head>({ ...PRACTICE, values: [practiceId] });
    return row?.validUntil === validUntil ? row : null;
  }
}
