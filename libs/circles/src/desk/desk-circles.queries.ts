import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, limaDate, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type Statement } from '@lib/platform';
import { literalPattern } from '@lib/territory';
import { CircleFigures } from '../figures/circle-figures.js';
import { ReflectionPrompts } from '../logbook/reflection-prompts.js';
import type { DeskCirclesArgs } from './desk-circle.inputs.js';
import type { DeskCircle, DeskCirclePage, DeskCircleTotals } from './desk-circle.types.js';

/** Days without meeting after which somebody should ask. */
export const STALE_DAYS = 60;
const DAY_MS = 86_400_000;

type Show = `${DeskCirclesArgs['show']}`;
const WHERE: Record<Show, string> = {
  STALE: `c.state = 'OPEN' and c.last_met_at < $4::timestamptz`,
  OPEN: `c.state = 'OPEN' and $4::timestamptz is not null`,
  CLOSED: `c.state = 'CLOSED' and $4::timestamptz is not null`,
};
const ASCENDING: ReadonlySet<Show> = new Set<Show>(['STALE']);

/** $1-$2 cursor, $3 now, $4 what is stale is older, $5 a part of the name. The page is cut before people are counted. */
const list = (show: Show, size: number, searching: boolean): string => {
  const [order, than] = ASCENDING.has(show) ? ['asc', '>'] : ['desc', '<'];
  return /* sql */ `
  with cut as materialized (
    select c.* from circle c where ${WHERE[show]} and ($1::timestamptz is null or (c.last_met_at, c.id) ${than} ($1, $2::uuid))
      ${searching ? `and fold(c.name) like '%' || fold($5) || '%'` : 'and $5::text is null'}
    order by c.last_met_at ${order}, c.id ${order} limit ${size + 1})
  select c.id, c.name, c.purpose, c.state, c.listed, c.member_count as "memberCount", c.meeting_count as "meetingCount", r.regions, r.igeds,
    case when c.ever_met then c.last_met_at end as "lastMetAt", n.starts_at as "nextMeetingAt", c.last_met_at as "quietSince", c.created_at as "createdAt"
  from cut c
    cross join lateral (select count(distinct g.region_id)::int as regions, count(distinct m.iged_code)::int as igeds
      from circle_member x join member m on m.id = x.member_id left join iged g on g.code = m.iged_code where x.circle_id = c.id and x.state = 'IN') r
    left join lateral (select y.starts_at from circle_meeting y where y.circle_id = c.id and y.state = 'PLANNED' and y.starts_at >= $3::timestamptz
      order by y.starts_at limit 1) n on true
  order by c.last_met_at ${order}, c.id ${order}`;
};
const LISTS = new Map<string, string>();
for (const show of Object.keys(WHERE) as Show[])
  for (const size of PAGE_SIZES)
    for (const searching of [true, false])
      LISTS.set(`${show}_${size}_${searching ? 'searched' : 'plain'}`, list(show, size, searching));

type Found = Omit<DeskCircle, 'quietDays' | 'stale'> & { quietSince: Date };

export const deskCirclesStatement = ({ show, first, after, search }: DeskCirclesArgs, now: Date): Statement => {
  const key = `${show}_${first}_${search ? 'searched' : 'plain'}`;
  const edge = new Date(now.getTime() - STALE_DAYS * DAY_MS);
  return {
    name: `circles_desk_${key.toLowerCase()}`,
    text: LISTS.get(key) ?? '',
    values: [...placeOf(after), now, edge, search ? literalPattern(search) : null],
  };
};

@Injectable()
export class DeskCircleQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly figures: CircleFigures,
    private readonly prompts: ReflectionPrompts,
  ) {}

  async list(args: DeskCirclesArgs): Promise<DeskCirclePage> {
    const now = this.clock.now();
    const found = await this.db.rows<Found>(deskCirclesStatement(args, now));
    return pageOf(found, args.first, now);
  }

  async totals(): Promise<DeskCircleTotals> {
    const now = this.clock.now();
    const year = Number(limaDate(now).slice(0, 4));
    const { open, members, meetings, attendees } = await this.figures.ofYear(year);
    const edge = new Date(now.getTime() - STALE_DAYS * DAY_MS);
    const stale = await this.db.one<{ n: number }>({
      name: 'circles_stale',
      text: `select count(*)::int as n from circle where state = 'OPEN' and last_met_at < $1`,
      values: [edge],
    });
    const prompts = (await this.prompts.list()).map(({ text }) => text);
    return { year, open, members, meetings, attendees, stale: stale?.n ?? 0, prompts };
  }
}

function pageOf(found: Found[], first: number, now: Date): Page<DeskCircle> {
  const items = found.slice(0, first);
  const last = items.at(-1);
  return {
    items: items.map(({ quietSince, ...circle }) => {
      const quietDays = Math.floor((now.getTime() - quietSince.getTime()) / DAY_MS);
      return { ...circle, quietDays, stale: circle.state === 'OPEN' && quietDays >= STALE_DAYS };
    }),
    nextCursor: found.length > first && last ? encodeCursor([last.quietSince.toISOString(), last.id]) : null,
  };
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [Date | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}
