import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';

export type TestimonyInterest = {
  practiceId: string;
  /** `testimony:<id>`: taken twice from the same one, it is one interest. */
  source: string;
  /** null: somebody without an account. */
  memberId: string | null;
  name: string;
  igedCode: string | null;
  message: string;
  at: Date;
};

// Of the team's own people there is nothing to tell; who already asked on the page is on the list.
const TAKE = {
  name: 'interest_from_testimony',
  text: /* sql */ `
    insert into practice_interest (id, practice_id, member_id, message, expressed_at, origin, source, name, iged_code)
    select $1, p.id, $3, $4, $5, 'TESTIMONY', $6, $7, $8 from practice p
    where p.id = $2 and p.published_version is not null and ($3::uuid is null or (p.created_by <> $3::uuid
      and not exists (select 1 from practice_team t where t.practice_id = p.id and t.member_id = $3::uuid)))
    on conflict do nothing returning id`,
};

// One from which a transfer was begun was acted on: it stays, as what the transfer came from.
const WITHDRAW = {
  name: 'interest_withdraw_testimony',
  text: 'delete from practice_interest i where i.source = $1 and not exists (select 1 from transfer t where t.interest_id = i.id)',
};

// The row that is there comes back too, also when somebody else is just writing it.
const OWN = {
  name: 'interest_of_member',
  text: /* sql */ `
    insert into practice_interest (id, practice_id, member_id, expressed_at) values ($1, $2, $3, $4)
    on conflict (practice_id, member_id) do update set expressed_at = practice_interest.expressed_at returning id`,
};

/** Interest in a practice that was said elsewhere than on its page; joins the transaction of whoever heard it. */
@Injectable()
export class Interests {
  constructor(private readonly db: Database) {}

  async fromTestimony(said: TestimonyInterest): Promise<void> {
    const { practiceId, memberId, message, at, source, name, igedCode } = said;
    const values = [randomUUID(), practiceId, memberId, message, at, source, name, igedCode];
    const taken = await this.db.one<{ id: string }>({ ...TAKE, values });
    if (taken) await this.db.addJob('practice.wanted', { interestId: taken.id });
  }

  /** The words it was taken from were withdrawn: so is the wish, while nothing came of it. */
  async withdrawTestimony(source: string): Promise<void> {
    await this.db.rows({ ...WITHDRAW, values: [source] });
  }

  /** Somebody with an account who goes on to adopt it: the interest that was said before, or said now. Its team is told by whoever asks. */
  async ofMember(practiceId: string, memberId: string, at: Date): Promise<string> {
    const interest = await this.db.one<{ id: string }>({ ...OWN, values: [randomUUID(), practiceId, memberId, at] });
    if (!interest) throw new Error('An interest is there or was just said');
    return interest.id;
  }
}
