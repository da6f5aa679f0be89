import { Injectable } from '@nestjs/common';
import { encodeCursor, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type Statement } from '@lib/platform';
import { placeOf } from '../transfer/transfer.queries.js';
import type { TransferInterest } from './interest.types.js';

/** Nothing came of it yet. */
const WAITING = /* sql */ `not exists (select 1 from transfer t where t.interest_id = i.id)
  and not exists (select 1 from transfer t join transfer_person x on x.transfer_id = t.id where t.practice_id = i.practice_id and x.member_id = i.member_id)`;

const ROW = /* sql */ `i.id, i.practice_id as "practiceId", p.title as "practiceTitle", case when p.published_version is not null then p.slug end as "practiceSlug",
  coalesce(m.name, i.name) as name, coalesce(g.name, m.institution, '') as "igedName", i.message, i.expressed_at as "expressedAt",
  i.origin = 'TESTIMONY' as "fromTestimony", i.member_id is not null as "hasAccount"`;
const WITH = /* sql */ `join practice p on p.id = i.practice_id left join member m on m.id = i.member_id
  left join iged g on g.code = coalesce(m.iged_code, i.iged_code)`;

/** $1-$2 cursor. The newest first: the page is cut before its names are looked up. */
const ALL: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    /* sql */ `
    with cut as materialized (
      select i.* from practice_interest i where ($1::timestamptz is null or (i.expressed_at, i.id) < ($1::timestamptz, $2::uuid)) and ${WAITING}
      order by i.expressed_at desc, i.id desc limit ${size + 1})
    select ${ROW}, false as mine from cut i ${WITH} order by i.expressed_at desc, i.id desc`,
  ]),
);

/** $1 the member: what they want, and who wants what is of their teams; the latest 50. */
const OF_MEMBER = {
  name: 'transfer_interests_of_member',
  text: /* sql */ `
    with own as materialized (
      select p.id from practice p where p.created_by = $1
      union select o.practice_id from practice_team o where o.member_id = $1),
    mine as materialized (
      select n.id from practice_interest n where n.member_id = $1
      union select of_practice.id from own cross join lateral (select n.id from practice_interest n where n.practice_id = own.id offset 0) of_practice),
    latest as materialized (
      select i.* from mine cross join lateral (select n.* from practice_interest n where n.id = mine.id offset 0) i
      order by i.expressed_at desc, i.id desc limit 500),
    cut as materialized (
      select i.* from latest i where ${WAITING} order by i.expressed_at desc, i.id desc limit 50)
    select ${ROW}, coalesce(i.member_id = $1, false) as mine from cut i ${WITH} where p.published_version is not null
    order by i.expressed_at desc, i.id desc`,
};

export const interestsStatement = ({ first, after }: PageArgs): Statement => ({
  name: `transfer_interests_${first}`,
  text: ALL[first],
  values: placeOf(after),
});
export const interestsOfMemberStatement = (memberId: string): Statement => ({ ...OF_MEMBER, values: [memberId] });

/** Who wants which practice, while no transfer came of it: its team and DIFOCA see it. */
@Injectable()
export class InterestQueries {
  constructor(private readonly db: Database) {}

  async all(page: PageArgs): Promise<Page<TransferInterest>> {
    const found = await this.db.rows<TransferInterest>(interestsStatement(page));
    const items = found.slice(0, page.first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > page.first && last ? encodeCursor([last.expressedAt.toISOString(), last.id]) : null };
  }

  ofMember(memberId: string): Promise<TransferInterest[]> {
    return this.db.rows<TransferInterest>(interestsOfMemberStatement(memberId));
  }
}
