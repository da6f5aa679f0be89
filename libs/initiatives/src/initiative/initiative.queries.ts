import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, type PageArgs, type PageSize, type Statement } from '@lib/platform';
import { smallestPhoto, type ImageJson, photoImages } from '../photo/photo.view.js';
import type { InitiativesArgs } from './initiative.inputs.js';
import type { InitiativeRow } from './initiative.types.js';

/** What goes on or became a practice: the partial indexes of the wall are told by these very words. */
const ON_THE_WALL = `i.state in ('SHARED', 'ACCOMPANIED', 'TURNED')`;

const ROW = /* sql */ `i.id, i.state, i.title, left(i.proposal, 220) as lead, t.name as "themeName", coalesce(r.name, '') as "regionName",
  coalesce(g.name, m.institution, '') as "igedName", m.name as "authorName", i.shared_at as "sharedAt", i.contribution_count as "contributionCount",
  i.help <> '' as "asksHelp", ${smallestPhoto('i')} as images`;
const NAMES = /* sql */ `join theme t on t.id = i.theme_id join member m on m.id = i.author_id left join iged g on g.code = i.iged_code
  left join region r on r.id = i.region_id`;

type Condition = { letter: string; sql: (parameter: string) => string; value: unknown };
type Row = Omit<InitiativeRow, 'image'> & { images: ImageJson[] };
type Place = [string, string];

function conditionsOf({ search, theme, region, state }: Omit<InitiativesArgs, 'first' | 'after'>): Condition[] {
  const all: (Condition | false)[] = [
    Boolean(search) && { letter: 'q', sql: (v) => `i.search @@ websearch_to_tsquery('spanish_folded', ${v}::text)`, value: search },
    Boolean(theme) && { letter: 't', sql: (v) => `i.theme_id = ${v}::text`, value: theme },
    Boolean(region) && { letter: 'r', sql: (v) => `i.region_id = ${v}::text`, value: region },
    Boolean(state) && { letter: 's', sql: (v) => `i.state = ${v}::text`, value: state },
  ];
  return all.filter((condition) => condition !== false);
}

/** Named after the filters that are on and the size: a closed set of texts. The page is cut before its names are looked up. */
export function wallStatement(args: InitiativesArgs): Statement {
  const conditions = conditionsOf(args);
  const place = placeOf(args.after);
  const letters = conditions.map(({ letter }) => letter).join('');
  const where = [
    // Of what is out of sight nobody can ask, whatever the filter says.
    letters.includes('s') ? `i.state not in ('WITHDRAWN', 'HIDDEN')` : ON_THE_WALL,
    ...conditions.map(({ sql }, at) => sql(`$${at + 1}`)),
    ...(place ? [`(i.shared_at, i.id) < ($${conditions.length + 1}::timestamptz, $${conditions.length + 2}::uuid)`] : []),
  ].join(' and ');
  return {
    name: `initiatives_${letters}_${args.first}${place ? '_after' : ''}`,
    text: /* sql */ `
      with cut as materialized (select i.* from initiative i where ${where} order by i.shared_at desc, i.id desc limit ${args.first + 1})
      select ${ROW} from cut i ${NAMES} order by i.shared_at desc, i.id desc`,
    isoTimes: true,
    values: [...conditions.map(({ value }) => value), ...(place ?? [])],
  };
}

/** Whatever became of them. */
export function mineStatement(memberId: string, first: PageSize, after?: string | null): Statement {
  const place = placeOf(after);
  return {
    name: `initiatives_mine_${first}${place ? '_after' : ''}`,
    text: /* sql */ `
      with cut as materialized (select i.* from initiative i where i.author_id = $1
        and ${place ? '(i.shared_at, i.id) < ($2::timestamptz, $3::uuid)' : 'true'}
        order by i.shared_at desc, i.id desc limit ${first + 1})
      select ${ROW} from cut i ${NAMES} order by i.shared_at desc, i.id desc`,
    isoTimes: true,
    values: [memberId, ...(place ?? [])],
  };
}

@Injectable()
export class InitiativeQueries {
  constructor(private readonly db: Database) {}

  wall(args: InitiativesArgs): Promise<Page<InitiativeRow>> {
    return this.page(wallStatement(args), args.first);
  }

  ofMember(memberId: string, { first, after }: PageArgs): Promise<Page<InitiativeRow>> {
    return this.page(mineStatement(memberId, first, after), first);
  }

  private async page(statement: Statement, first: number): Promise<Page<InitiativeRow>> {
    const found = await this.db.rows<Row>(statement);
    const items = found.slice(0, first).map(({ images, ...row }) => ({ ...row, image: photoImages(images, 'member')[0] ?? null }));
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.sharedAt, last.id]) : null };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): Place | null {
  if (!after) return null;
  const [at, id] = decodeCursor(after);
  if (typeof at !== 'string' || Number.isNaN(new Date(at).getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [at, String(id)];
}
