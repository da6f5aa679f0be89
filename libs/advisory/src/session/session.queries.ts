import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, limaMoment, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type PageSize, type Statement } from '@lib/platform';
import type { AdvisoryQueueArgs, AdvisoryWeekArgs } from './session.inputs.js';
import type { AdvisoryRow } from './session.types.js';

const WEEK_MS = 7 * 86_400_000;

const ROW = /* sql */ `s.id, s.code, s.kind, s.state, s.topic, s.requested_at as "requestedAt", s.starts_at as "startsAt", s.ends_at as "endsAt",
  m.name as "requestedByName", coalesce(g.name, m.institution, '') as "igedName", e.name as "expertName", s.ordered_at as "orderedAt"`;
const WITH = /* sql */ `join member m on m.id = s.requested_by left join iged g on g.code = s.iged_code left join member e on e.id = s.expert_id`;

/** What waits is served oldest first; what is over is read latest first. */
const WAITING = new Set(['REQUESTED', 'SCHEDULED']);
type Direction = 'asc' | 'desc';

const perPage = (make: (size: number) => string): Record<number, string> =>
  Object.fromEntries(PAGE_SIZES.map((size) => [size, make(size)]));

/** Whole codes, or a part of the topic without accents; what people type is text, never a pattern. */
const SEARCHED = `and (s.code = upper($4) or fold(s.topic) like '%' || fold($4) || '%')`;

/** The page is cut before its names are looked up. $1 state, $2-$3 cursor, $4 what is searched for. */
const queue = (direction: Direction, searching: boolean): Record<number, string> =>
  perPage(
    (size) => /* sql */ `
  with cut as materialized (
    select s.* from advisory_session s where s.state = $1
      and ($2::timestamptz is null or (s.ordered_at, s.id) ${direction === 'asc' ? '>' : '<'} ($2::timestamptz, $3::uuid))
      ${searching ? SEARCHED : ''}
    order by s.ordered_at ${direction}, s.id ${direction} limit ${size + 1})
  select ${ROW} from cut s ${WITH} order by s.ordered_at ${direction}, s.id ${direction}`,
  );
const QUEUE = {
  plain: { asc: queue('asc', false), desc: queue('desc', false) },
  searched: { asc: queue('asc', true), desc: queue('desc', true) },
};

/** $1 the expert, $2-$3 cursor. */
const OF_EXPERT = perPage(
  (size) => /* sql */ `
  with cut as materialized (
    select s.* from advisory_session s where s.expert_id = $1
      and ($2::timestamptz is null or (s.ordered_at, s.id) < ($2::timestamptz, $3::uuid))
    order by s.ordered_at desc, s.id desc limit ${size + 1})
  select ${ROW} from cut s ${WITH} order by s.ordered_at desc, s.id desc`,
);

/** $1 the member, $2-$3 cursor: somebody is in some dozens of sessions at most. */
const OF_MEMBER = perPage(
  (size) => /* sql */ `
  with cut as materialized (
    select s.* from advisory_attendee a join advisory_session s on s.id = a.session_id
    where a.member_id = $1 and a.side = 'TEAM' and ($2::timestamptz is null or (s.ordered_at, s.id) < ($2::timestamptz, $3::uuid))
    order by s.ordered_at desc, s.id desc limit ${size + 1})
  select ${ROW} from cut s ${WITH} order by s.ordered_at desc, s.id desc`,
);

/** $1-$2 the week, $3 the expert or null for all. */
const WEEK = /* sql */ `
  select ${ROW} from advisory_session s ${WITH}
  where s.state in ('SCHEDULED', 'HELD', 'CLOSED') and s.starts_at >= $1 and s.starts_at < $2 and ($3::uuid is null or s.expert_id = $3)
  order by s.starts_at, s.id limit 500`;

type Found = AdvisoryRow & { orderedAt: Date };

export const queueStatement = (args: AdvisoryQueueArgs): Statement => {
  const direction = WAITING.has(args.state) ? 'asc' : 'desc';
  const kind = args.search ? 'searched' : 'plain';
  const sought = args.search ? [args.search.replace(/[\\%_]/g, '\\$&')] : [];
  return {
    name: `advisory_queue_${kind}_${direction}_${args.first}`,
    text: QUEUE[kind][direction][args.first],
    values: [args.state, ...placeOf(args.after), ...sought],
  };
};

export const expertStatement = (expertId: string, first: PageSize, after?: string | null): Statement => ({
  name: `advisory_of_expert_${first}`,
  text: OF_EXPERT[first],
  values: [expertId, ...placeOf(after)],
});

export const memberStatement = (memberId: string, first: PageSize, after?: string | null): Statement => ({
  name: `advisory_of_member_${first}`,
  text: OF_MEMBER[first],
  values: [memberId, ...placeOf(after)],
});

export const weekStatement = (from: Date, expertId: string | null): Statement => ({
  name: 'advisory_week',
  text: WEEK,
  values: [from, new Date(from.getTime() + WEEK_MS), expertId],
});

@Injectable()
export class SessionQueries {
  constructor(private readonly db: Database) {}

  queue(args: AdvisoryQueueArgs): Promise<Page<AdvisoryRow>> {
    return this.page(queueStatement(args), args.first);
  }

  ofExpert(expertId: string, { first, after }: PageArgs): Promise<Page<AdvisoryRow>> {
    return this.page(expertStatement(expertId, first, after), first);
  }

  ofMember(memberId: string, { first, after }: PageArgs): Promise<Page<AdvisoryRow>> {
    return this.page(memberStatement(memberId, first, after), first);
  }

  /** Seven days from `from`, in Lima. */
  week({ from, expertId }: AdvisoryWeekArgs): Promise<AdvisoryRow[]> {
    return this.db.rows(weekStatement(limaMoment(from, '00:00'), expertId ?? null));
  }

  private async page(statement: Statement, first: number): Promise<Page<AdvisoryRow>> {
    const found = await this.db.rows<Found>(statement);
    const items = found.slice(0, first);
    const last = items.at(-1);
    const nextCursor = found.length > first && last ? encodeCursor([last.orderedAt.toISOString(), last.id]) : null;
    return { items, nextCursor };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
function placeOf(after: string | null | undefined): [Date | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}
