import { Injectable } from '@nestjs/common';
import { encodeCursor, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type Statement } from '@lib/platform';
import { placeOf } from '../challenge/challenge.queries.js';
import type { DeskBoardRow } from './desk-entry.types.js';
import type { ChallengeBoardArgs } from './entry.inputs.js';

/** First whoever waits longest. $1 the step, $2 the state, $3-$4 cursor. Those who withdrew are out of the page before it is cut. */
const BOARD = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    /* sql */ `
    with cut as materialized (
      select w.id, w.entry_id, w.state, w.changed_at from challenge_work w
      where w.step_id = $1 and w.state = $2 and ($3::timestamptz is null or (w.changed_at, w.id) > ($3::timestamptz, $4::uuid))
        and exists (select 1 from challenge_entry e where e.id = w.entry_id and e.state <> 'WITHDRAWN')
      order by w.changed_at, w.id limit ${size + 1})
    select cut.id as "workId", e.id as "entryId", e.name, g.name as "igedName", coalesce(r.name, '') as "regionName", e.state as "entryState",
      cut.state, cut.changed_at as "changedAt",
      (select h.receipt from challenge_hand_in h where h.work_id = cut.id order by h.position desc limit 1) as receipt
    from cut join challenge_entry e on e.id = cut.entry_id join iged g on g.code = e.iged_code left join region r on r.id = g.region_id
    order by cut.changed_at, cut.id`,
  ]),
);

export const boardStatement = ({ stepId, state, first, after }: ChallengeBoardArgs): Statement => ({
  name: `challenge_board_${first}`,
  text: BOARD[first],
  values: [stepId, state, ...placeOf(after)],
});

@Injectable()
export class ChallengeBoard {
  constructor(private readonly db: Database) {}

  async page(args: ChallengeBoardArgs): Promise<Page<DeskBoardRow>> {
    const found = await this.db.rows<DeskBoardRow & { workId: string }>(boardStatement(args));
    const items = found.slice(0, args.first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > args.first && last ? encodeCursor([last.changedAt.toISOString(), last.workId]) : null };
  }
}
