import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type PageSize, type Statement } from '@lib/platform';
import { literalPattern } from '@lib/territory';
import type { CirclesArgs } from './circle.inputs.js';
import type { CircleCard, CircleMeetingRow, MyCircleRow } from './circle.types.js';

const perPage = (make: (size: PageSize) => string): Record<number, string> =>
  Object.fromEntries(PAGE_SIZES.map((size) => [size, make(size)]));

/** $1-$2 cursor, $3 a part of the name. Only what its members chose to show. */
const listed = (searching: boolean): Record<number, string> =>
  perPage(
    (size) => /* sql */ `
  select c.id, c.name, c.purpose, fold(c.name) as sorted from circle c where c.listed and c.state = 'OPEN'
    and ($1::text is null or (fold(c.name), c.id) > ($1, $2::uuid)) ${searching ? `and fold(c.name) like '%' || fold($3) || '%'` : 'and $3::text is null'}
  order by fold(c.name), c.id limit ${size + 1}`,
  );
const LISTED = { plain: listed(false), searched: listed(true) };

/** $1 the member, $2 now: somebody is in some dozens of circles at most. */
const MINE = {
  name: 'circles_mine',
  text: /* sql */ `
    select c.id, c.name, c.purpose, c.state, me.state as membership, c.member_count as "memberCount",
      array(select t.role from circle_role_turn t where t.circle_id = c.id and t.member_id = $1 and t.ends_at is null order by t.role) as roles,
      case when me.state = 'INVITED' then i.name else '' end as "invitedByName", n.id as "nextMeetingId", n.starts_at as "nextMeetingAt"
    from circle_member me join circle c on c.id = me.circle_id left join member i on i.id = me.invited_by
      left join lateral (select x.id, x.starts_at from circle_meeting x where x.circle_id = c.id and me.state = 'IN'
        and x.state in ('PLANNED', 'RUNNING') and x.ends_at >= $2::timestamptz - interval '6 hours' order by x.starts_at limit 1) n on true
    where me.member_id = $1 and me.state in ('IN', 'INVITED')
    order by (me.state = 'INVITED') desc, (c.state = 'OPEN') desc, n.starts_at nulls last, fold(c.name), c.id limit 200`,
};

/** $1 the circle, $2-$3 cursor. */
const MEETINGS = perPage(
  (size) => /* sql */ `
  select m.id, m.number, m.title, m.state, m.starts_at as "startsAt", m.ends_at as "endsAt" from circle_meeting m
  where m.circle_id = $1 and ($2::timestamptz is null or (m.starts_at, m.id) < ($2, $3::uuid))
  order by m.starts_at desc, m.id desc limit ${size + 1}`,
);
const IN = { name: 'circle_in', text: `select 1 from circle_member where circle_id = $1 and member_id = $2 and state = 'IN'` };

export const listedStatement = ({ first, after, search }: CirclesArgs): Statement => {
  const [name, id] = placeOf(after, (value) => typeof value === 'string');
  const kind = search ? 'searched' : 'plain';
  return {
    name: `circles_${kind}_${first}`,
    text: LISTED[kind][first],
    values: [name, id, search ? literalPattern(search) : null],
  };
};

export const meetingsStatement = (circleId: string, { first, after }: PageArgs): Statement => {
  const [at, id] = placeOf(after, (value) => !Number.isNaN(Date.parse(String(value))));
  return { name: `circle_meetings_${first}`, text: MEETINGS[first], values: [circleId, at, id] };
};

@Injectable()
export class CircleQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async listed(args: CirclesArgs): Promise<Page<CircleCard>> {
    const found = await this.db.rows<CircleCard & { sorted: string }>(listedStatement(args));
    return pageOf(found, args.first, ({ sorted, id }) => [sorted, id]);
  }

  mine(memberId: string): Promise<MyCircleRow[]> {
    return this.db.rows<MyCircleRow>({ ...MINE, values: [memberId, this.clock.now()] });
  }

  /** Nothing for who is not in it, as when it does not exist. */
  async meetings(memberId: string, circleId: string, args: PageArgs): Promise<Page<CircleMeetingRow>> {
    if (!(await this.db.one({ ...IN, values: [circleId, memberId] }))) return { items: [], nextCursor: null };
    const found = await this.db.rows<CircleMeetingRow>(meetingsStatement(circleId, args));
    return pageOf(found, args.first, ({ startsAt, id }) => [startsAt.toISOString(), id]);
  }
}

function pageOf<T>(found: T[], first: number, place: (last: T) => string[]): Page<T> {
  const items = found.slice(0, first);
  const last = items.at(-1);
  return { items, nextCursor: found.length > first && last ? encodeCursor(place(last)) : null };
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined, valid: (value: unknown) => boolean): [string | null, string | null] {
  if (!after) return [null, null];
  const [place, id] = decodeCursor(after);
  if (!valid(place) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [String(place), String(id)];
}
