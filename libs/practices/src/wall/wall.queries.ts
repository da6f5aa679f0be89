import { Injectable } from '@nestjs/common';
import { encodeCursor } from '@lib/kernel';
import { Database, type PageSize, type Statement } from '@lib/platform';
import { QUERY, isSearch, isUsual, readBoth, wallConditions, whereOf, withOf, type Reading, type WallConditions } from './wall-filter.js';
import type { WallArgs } from './wall.inputs.js';
import { placeIn, type Place } from './wall-cursor.js';
import { WallOrder, type WallItem, type WallPage } from './wall.types.js';

type Sort = 'new' | 'useful' | 'transferred' | 'best';
type Row = { total: number; sortKey: number | string } & { [K in keyof WallItem]: WallItem[K] | null };

const KEY: Record<Sort, { key: string; type: string }> = {
  new: { key: 'p.published_at', type: 'timestamptz' },
  useful: { key: 'p.useful_count', type: 'int' },
  transferred: { key: 'p.transfer_count', type: 'int' },
  // How well a practice answers the search: a word of its title weighs more than one of its text.
  best: { key: `ts_rank(p.search, ${QUERY})::numeric(9, 6)`, type: 'numeric' },
};

const texts = new Map<string, string>();

@Injectable()
export class WallQueries {
  constructor(private readonly db: Database) {}

  page(args: WallArgs): Promise<WallPage> {
    return readBoth(args.filter?.search, (reading) => this.read(args, reading));
  }

  private async read({ filter, order, first, after }: WallArgs, reading: Reading): Promise<WallPage> {
    const conditions = wallConditions(filter, reading);
    const sort = sortOf(order, conditions);
    const rows = await this.db.rows<Row>(wallStatement(conditions, sort, first, after ? placeIn(after, sort) : null));
    const found = rows.filter((row): row is Row & WallItem => row.id !== null);
    const items = found.slice(0, first);
    const last = items.at(-1);
    const nextCursor = found.length > first && last ? encodeCursor([sort, last.sortKey, last.id]) : null;
    return { items, nextCursor, total: rows[0]?.total ?? 0 };
  }
}

function sortOf(order: WallOrder, conditions: WallConditions): Sort {
  if (order === WallOrder.USEFUL) return 'useful';
  if (order === WallOrder.TRANSFERRED) return 'transferred';
  return isSearch(conditions) ? 'best' : 'new';
}

/** Named after the filters that are on, the order and the size: a closed set of texts, each planned once per connection. */
function wallStatement(conditions: WallConditions, sort: Sort, first: PageSize, place: Place | null): Statement {
  const name = `wall_${sort}_${first}_${conditions.letters}${place ? '_after' : ''}`;
  let text = texts.get(name);
  if (!text) {
    text = wallText(conditions, sort, first, place !== null);
    texts.set(name, text);
  }
  return {
    name: isUsual(conditions) ? name : undefined,
    text,
    isoTimes: true,
    values: place ? [...conditions.values, place.key, place.id] : conditions.values,
  };
}

const COLUMNS = `p.id, p.slug, p.title, p.summary, p.stage, p.referent_since is not null as referent, p.validity, p.theme_id,
  p.region_id as "regionId", p.lead_iged_code, p.iged_count as "igedCount", p.useful_count as "usefulCount",
  p.comment_count as "commentCount", p.feedback_count as "feedbackCount", p.transfer_count as "transferCount", p.published_at as "publishedAt", p.published_version as version`;

/** What a search finds is ranked and counted in one pass; without one, an index gives the page in order and the count is apart. */
function wallText(conditions: WallConditions, sort: Sort, first: PageSize, isLater: boolean): string {
  const { key, type } = KEY[sort];
  const next = conditions.values.length + 1;
  const where = whereOf(conditions);
  const later = (place: string): string => (isLater ? `${place} < ($${next}::${type}, $${next + 1}::uuid)` : 'true');
  const found = `found as materialized (select p.id, ${key} as key from practice p where ${where})`;
  const best = `select ${COLUMNS}, f.key as "sortKey" from (
      select id, key from found where ${later('(key, id)')} order by key desc, id desc limit ${first + 1}) f join practice p on p.id = f.id`;
  const listed = `select ${COLUMNS}, ${key} as "sortKey" from practice p where ${where} and ${later(`(${key}, p.id)`)}
      order by ${key} desc, p.id desc limit ${first + 1}`;
  const search = isSearch(conditions);
  return /* sql */ `
    ${withOf(conditions, ...(search ? [found] : []))}
    select n.total, x.*, t.name as "themeName", r.name as "regionName", l.name as "leadIgedName"
    from (select (${search ? 'select count(*)::int from found' : countText(conditions)}) as total) n
    left join (${search ? best : listed}) x on true
    left join theme t on t.id = x.theme_id left join region r on r.id = x."regionId" left join iged l on l.code = x.lead_iged_code
    order by x."sortKey" desc, x.id desc`;
}

function countText(conditions: WallConditions): string {
  return conditions.letters === ''
    ? 'select practices from wall_total'
    : `select count(*)::int from practice p where ${whereOf(conditions)}`;
}
