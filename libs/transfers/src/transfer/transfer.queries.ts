import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type PageArgs, type PageSize, type Statement } from '@lib/platform';
import type { TransferQueueArgs } from './transfer.inputs.js';
import type { TransferRow } from './transfer.types.js';

const ROW = /* sql */ `t.id, t.kind, t.state, t.begun_at as "begunAt", t.state_since as "stateSince", p.title as "practiceTitle",
  l.name as "originIgedName", g.name as "adopterIgedName"`;
const WITH = /* sql */ `join practice p on p.id = t.practice_id join iged l on l.code = p.lead_iged_code join iged g on g.code = t.adopter_iged`;

/** What waits is served oldest first; what is over is read latest first. */
const OVER = new Set(['SUSTAINED', 'ADAPTED', 'STOPPED']);
type Direction = 'asc' | 'desc';

const perPage = (make: (size: number) => string): Record<number, string> => Object.fromEntries(PAGE_SIZES.map((size) => [size, make(size)]));

/** A part of the name of the practice or of who adopts it; what people type is text, never a pattern. */
const SEARCHED = /* sql */ `and (t.practice_id in (select q.id from practice q where q.published_version is not null and q.search @@ plainto_tsquery('spanish_folded', $4))
  or t.adopter_iged in (select i.code from iged i where fold(i.name) like '%' || fold($5) || '%'))`;

/** The page is cut before its names are looked up. $1 state, $2-$3 cursor, $4 what is searched for. */
const queue = (direction: Direction, searching: boolean): Record<number, string> =>
  perPage(
    (size) => /* sql */ `
  with cut as materialized (
    select t.* from transfer t where t.state = $1
      and ($2::timestamptz is null or (t.state_since, t.id) ${direction === 'asc' ? '>' : '<'} ($2::timestamptz, $3::uuid))
      ${searching ? SEARCHED : ''}
    order by t.state_since ${direction}, t.id ${direction} limit ${size + 1})
  select ${ROW}, t.state_since as "at" from cut t ${WITH} order by t.state_since ${direction}, t.id ${direction}`,
  );
const QUEUE = {
  plain: { asc: queue('asc', false), desc: queue('desc', false) },
  searched: { asc: queue('asc', true), desc: queue('desc', true) },
};

/** $1 the member, $2-$3 cursor: those they adopt, and those of the practices of their teams, each looked up by its own index. */
const OF_MEMBER = perPage(
  (size) => /* sql */ `
  with own as materialized (
    select p.id from practice p where p.created_by = $1
    union select o.practice_id from practice_team o where o.member_id = $1),
  mine as materialized (
    select x.transfer_id as id from transfer_person x where x.member_id = $1
    union select of_practice.id from own cross join lateral (select t.id from transfer t where t.practice_id = own.id offset 0) of_practice),
  cut as materialized (
    select t.* from mine cross join lateral (select x.* from transfer x where x.id = mine.id offset 0) t
    where $2::timestamptz is null or (t.updated_at, t.id) < ($2::timestamptz, $3::uuid)
    order by t.updated_at desc, t.id desc limit ${size + 1})
  select ${ROW}, t.updated_at as "at" from cut t ${WITH} order by t.updated_at desc, t.id desc`,
);

type Found = TransferRow & { at: Date };

export const transferQueueStatement = (args: TransferQueueArgs): Statement => {
  const direction = OVER.has(args.state) ? 'desc' : 'asc';
  const kind = args.search ? 'searched' : 'plain';
  const sought = args.search ? [args.search, args.search.replace(/[\\%_]/g, '\\$&')] : [];
  return {
    name: `transfer_queue_${kind}_${direction}_${args.first}`,
    text: QUEUE[kind][direction][args.first],
    values: [args.state, ...placeOf(args.after), ...sought],
  };
};

export const transfersOfMemberStatement = (memberId: string, first: PageSize, after?: string | null): Statement => ({
  name: `transfers_of_member_${first}`,
  text: OF_MEMBER[first],
  values: [memberId, ...placeOf(after)],
});

@Injectable()
export class TransferQueries {
  constructor(private readonly db: Database) {}

  queue(args: TransferQueueArgs): Promise<Page<TransferRow>> {
    return this.page(transferQueueStatement(args), args.first);
  }

  ofMember(memberId: string, { first, after }: PageArgs): Promise<Page<TransferRow>> {
    return this.page(transfersOfMemberStatement(memberId, first, after), first);
  }

  private async page(statement: Statement, first: number): Promise<Page<TransferRow>> {
    const found = await this.db.rows<Found>(statement);
    const items = found.slice(0, first);
    const last = items.at(-1);
    const nextCursor = found.length > first && last ? encodeCursor([last.at.toISOString(), last.id]) : null;
    return { items, nextCursor };
  }
}

/** @throws DomainError CURSOR_INVALID when it was made by hand */
export function placeOf(after: string | null | undefined): [Date | null, string | null] {
  if (!after) return [null, null];
  const [at, id] = decodeCursor(after);
  const since = new Date(at ?? NaN);
  if (Number.isNaN(since.getTime()) || !isUUID(id)) throw pageErrors.CURSOR_INVALID({}, 'after');
  return [since, String(id)];
}
