import { Injectable } from '@nestjs/common';
import { Database } from '@lib/platform';
import { wallConditions, whereOf, withOf } from '../wall/wall-filter.js';
import type { SavedFilter } from './saved-search.types.js';

/** Nobody reads a higher number; the wall tells it when it is opened. */
const MOST_FRESH = 100;

@Injectable()
export class FreshQueries {
  constructor(private readonly db: Database) {}

  /** How many practices under the filter were published since, at most a hundred. */
  async since(filter: SavedFilter, moment: Date): Promise<number> {
    const conditions = wallConditions(filter);
    const since = `$${conditions.values.length + 1}`;
    const row = await this.db.one<{ fresh: number }>({
      text: /* sql */ `${withOf(conditions)} select count(*)::int as fresh from (
        select 1 from practice p where ${whereOf(conditions)} and p.published_at > ${since}::timestamptz limit ${MOST_FRESH}) one`,
      values: [...conditions.values, moment],
    });
    return row?.fresh ?? 0;
  }
}
