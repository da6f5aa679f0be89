import { Injectable } from '@nestjs/common';
import { encodeCursor } from '@lib/kernel';
import { Database, type PageSize, type Statement } from '@lib/platform';
import { isSearch, wallConditions, whereOf, type WallConditions } from './wall-filter.js';
import type { WallArgs } from './wall.inputs.js';
import { placeIn, type Place } from './wall-cursor.js';
import { WallOrder, type WallItem, type WallPage } from './wall.types.js';

type Sort = 'new' | 'useful' | 'best';
type Row = { total: number; sortKey: number | Date | string } & { [K in keyof WallItem]: WallItem[K] | null };

/** How well a practice answers the search $1: its words by weight, and how alike its title is. */
const RANK = `(ts_rank(p.search, websearch_to_tsquery('spanish_folded', $1::text)) + word_similarity(fold($1::text), p.search_text))::numeric(9, 6)`;

const KEY: Record<Sort, { key: string; type: string }> = {
  new: { key: 'p.published_at', type: 'timestamptz' },
  useful: { key: 'p.useful_count', type: 'int' },
  best: { key: RANK, type: 'numeric' },
};

const texts = new Map<string, string>();

@Injectable()
export class WallQueries {
  constructor(private readonly db: Database) {}

  async page({ filter, order, first, after }: WallArgs): Promise<WallPage> {
    const conditions = wallConditions(filter);
    const sort = sortOf(order, conditions);
    const rows = await this.db.rows<Row>(wallStatement(conditions, sort, first, after ? placeIn(after, sort) : null));
    const found = rows.filter((row): row is Row & WallItem => row.id !== null);
    const items = found.slice(0, first);
    const last = items.at(-1);
    const nextCursor = found.length > first && last ? encodeCursor([sort, cursorKey(last.sortKey), last.id]) : null;
    return { items, nextCursor, total: rows[0]?.total ?? 0 };
  }
}

function sortOf(order: WallOrder, conditions: WallConditions): Sort {
  if (order === WallOrder.USEFUL) return 'useful';
  return isSearch(conditions) ? 'best' : 'new';
}

function cursorKey(key: Row['sortKey']): string | number {
  return key instanceof Date ? key.toISOString() : key;
}

/** Named after the filters that are on, the order and the size: a closed set of texts, each planned once per connection. */
function wallStatement(conditions: WallConditions, sort: Sort, first: PageSize, place: Place | null): Statement {
  const name = `wall_${sort}_${first}_${conditions.letters}${place ? '_after' : ''}`;
  let text = texts.get(name);
  if (!text) {
    text = wallText(conditions, sort, first, place !== null);
    texts.set(name, text);
  }
  return { name, text, values: place ? [...conditions.values, place.key, place.id] : conditions.values };
}

function wallText(conditions: WallConditions, sort: Sort, first: PageSize, isLater: boolean): string {
  const { key, type } = KEY[sort];
  const where = whereOf(conditions);
  const next = conditions.values.length + 1;
  const total = conditions.letters === '' ? 'select w.practices from wall_total w' : `select count(*)::int from practice p where ${where}`;
  const later = isLater ? ` and (${key}, p.id) < ($${next}::${type}, $${next + 1}::uuid)` : '';
  return /* sql */ `
    select n.total, x.*, t.name as "themeName", r.name as "regionName", l.name as "leadIgedName"
    from (select (${total}) as total) n
    left join (
      select p.id, p.slug, p.title, p.summary, p.stage, p.referent_since is not null as referent, p.validity, p.theme_id,
        p.region_id as "regionId", p.lead_iged_code, p.iged_count as "igedCount", p.useful_count as "usefulCount",
        p.feedback_count as "feedbackCount", p.transfer_count as "transferCount", p.published_at as "publishedAt",
        p.published_version as version, ${key} as "sortKey"
      from practice p where ${where}${later}
      order by ${key} desc, p.id desc limit ${first + 1}
    ) x on true
    left join theme t on t.id = x.theme_id left join region r on r.id = x."regionId" left join iged l on l.code = x.lead_iged_code
    order by x."sortKey" desc, x.id desc`;
}
