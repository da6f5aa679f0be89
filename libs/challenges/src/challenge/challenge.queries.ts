import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type PageSize, type Statement } from '@lib/platform';
import type { ChallengeResultsArgs, DeskChallengesArgs } from './challenge.inputs.js';
import type { ChallengeResult, ChallengeRow } from './challenge.types.js';

const perPage = (make: (size: number) => string): Record<number, string> =>
  Object.fromEntries(PAGE_SIZES.map((size) => [size, make(size)]));

const ROW = /* sql */ `c.id, c.title, c.state, c.launched_at as "launchedAt", c.enters_until as "entersUntil", c.updated_at as "updatedAt",
  (select max(s.due_at) from challenge_step s where s.challenge_id = c.id) as "endsAt",
  (select count(*)::int from challenge_step s where s.challenge_id = c.id) as steps,
  (select count(*)::int from challenge_entry e where e.challenge_id = c.id and e.state <> 'WITHDRAWN') as entries`;

/** The page is cut before anything of it is counted. */
const PUBLIC = perPage(
  (size) => /* sql */ `
  with cut as materialized (
    select c.* from challenge c where c.state in ('LAUNCHED', 'CLOSED')
      and ($1::timestamptz is null or (c.launched_at, c.id) < ($1::timestamptz, $2::uuid))
    order by c.launched_at desc, c.id desc limit ${size + 1})
  select ${ROW} from cut c order by c.launched_at desc, c.id desc`,
);
const DESK = perPage(
  (size) => /* sql */ `
  with cut as materialized (
    select c.* from challenge c where c.state = $3 and ($1::timestamptz is null or (c.updated_at, c.id) < ($1::timestamptz, $2::uuid))
    order by c.updated_at desc, c.id desc limit ${size + 1})
  select ${ROW} from cut c order by c.updated_at desc, c.id desc`,
);
/** Only of what was closed. $1 the challenge, $2 the last one seen. */
const RESULTS = perPage(
  (size) => /* sql */ `
  with cut as materialized (
    select e.* from challenge c join challenge_entry e on e.challenge_id = c.id
    where c.id = $1 and c.state = 'CLOSED' and e.listed > $2 order by e.listed limit ${size + 1})
  select e.id, e.place, e.name, e.listed, e.mean::float8 as mean, g.name as "igedName", coalesce(r.name, '') as "regionName"
  from cut e join iged g on g.code = e.iged_code left join region r on r.id = g.region_id order by e.listed`,
);

type Found = ChallengeRow & { updatedAt: Date };

export const publicStatement = (first: PageSize, after?: string | null): Statement => ({
  name: `challenges_public_${first}`,
  text: PUBLIC[first],
  values: placeOf(after),
});

export const deskStatement = ({ state, first, after }: DeskChallengesArgs): Statement => ({
  name: `challenges_desk_${first}`,
  text: DESK[first],
  values: [...placeOf(after), state],
});

export const resultsStatement = (id: string, first: PageSize, after?: string | null): Statement => ({
  name: `challenge_results_${first}`,
  text: RESULTS[first],
  values: [id, after ? listedOf(after) : 0],
});

@Injectable()
export class ChallengeQueries {
  constructor(private readonly db: Database) {}

  async launched({ first, after }: PageArgs): Promise<Page<ChallengeRow>> {
    return pageOf(await this.db.rows<Found>(publicStatement(first, after)), first, ({ launchedAt }) => launchedAt);
  }

  async atDesk(args: DeskChallengesArgs): Promise<Page<ChallengeRow>> {
    return pageOf(await this.db.rows<Found>(deskStatement(args)), args.first, ({ updatedAt }) => updatedAt);
  }

  async results({ id, first, after }: ChallengeResultsArgs): Promise<Page<ChallengeResult>> {
    const found = await this.db.rows<ChallengeResult & { listed: number }>(resultsStatement(id, first, after));
    const items = found.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.listed]) : null };
  }
}

function pageOf<Row extends { id: string }>(found: Row[], first: number, at: (row: Row) => Date | null): Page<Row> {
  const items = found.slice(0, first);
  const last = items.at(-1);
  return { items, nextCursor: found.length > first && last ? encodeCursor([at(last)?.toISOString() ?? '', last.id]) : null };
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
export function placeOf(after: string | null | undefined): [Date | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}

function listedOf(after: string): number {
  const [listed] = decodeCursor(after);
  if (!Number.isInteger(listed)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return Number(listed);
}
