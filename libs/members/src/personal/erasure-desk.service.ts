import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, limaDate, pageErrors } from '@lib/kernel';
import { Auditor, Database, type PageArgs, type Viewer } from '@lib/platform';
import { memberErrors } from '../members.errors.js';
import { ErasureStore } from './erasure.store.js';
import type { DeskErasure, ErasurePage, RefuseErasureInput } from './erasure.types.js';

/** Those that wait come first, by their term; then the answered ones, the newest first. $1 today, $2-$4 the last shown. */
const page = (limit: number): string => /* sql */ `
  with found as (
    select e.*, (e.state <> 'WAITING')::int as answered, case when e.state = 'WAITING' then extract(epoch from e.answer_by)::bigint * 1000
      else -(extract(epoch from e.asked_at) * 1000)::bigint end as place from erasure e)
  select f.id, f.member_id as "memberId", m.name, coalesce(i.name, nullif(m.institution, '')) as "igedName", f.state, f.cause, f.asked_at as "askedAt",
    f.due_at as "dueAt", f.answer_by as "answerBy", f.answer_by - $1::date as "daysLeft", f.decided_at as "decidedAt", f.reason, f.left_in as "leftIn", f.answered, f.place,
    (select count(*)::int from practice p where p.created_by = f.member_id and p.published_version is not null) as practices,
    (select count(*)::int from erasure w where w.state = 'WAITING') as waiting
  from found f join member m on m.id = f.member_id left join iged i on i.code = m.iged_code
  where $2::int is null or (f.answered, f.place, f.id) > ($2::int, $3::bigint, $4::uuid)
  order by f.answered, f.place, f.id limit ${limit + 1}`;

type Row = DeskErasure & { answered: number; place: number; waiting: number };

/** Requests as the desk sees them. A refusal always says why, to the person and in the audit. */
@Injectable()
export class ErasureDesk {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: ErasureStore,
    private readonly auditor: Auditor,
  ) {}

  async page({ first, after }: PageArgs): Promise<ErasurePage> {
    const place = after ? lastShown(after) : [null, null, null];
    const rows = await this.db.rows<Row>({ name: `erasure_page_${first}`, text: page(first), values: [limaDate(this.clock.now()), ...place] });
    const items = rows.slice(0, first);
    const last = items.at(-1);
    const nextCursor = rows.length > first && last ? encodeCursor([last.answered, last.place, last.id]) : null;
    return { items, nextCursor, waiting: rows[0]?.waiting ?? 0 };
  }

  /** @throws DomainError ERASURE_NOT_FOUND, ERASURE_OWN, ERASURE_NOT_WAITING */
  async refuse(viewer: Viewer, { id, reason }: RefuseErasureInput): Promise<void> {
    const held = await this.store.hold(id);
    if (!held) throw memberErrors.ERASURE_NOT_FOUND();
    if (held.memberId === viewer.accountId) throw memberErrors.ERASURE_OWN();
    if (held.state !== 'WAITING') throw memberErrors.ERASURE_NOT_WAITING();
    await this.store.settle(id, 'REFUSED', viewer.accountId, this.clock.now(), reason);
    await this.auditor.record({ actor: viewer.accountId, action: 'data.erase_refused', target: held.memberId, detail: { reason } });
    await this.db.addJob('members.erasure_letter', { erasureId: id });
  }
}

function lastShown(cursor: string): [number, number, string] {
  const [answered, place, id] = decodeCursor(cursor);
  if ((answered === 0 || answered === 1) && Number.isSafeInteger(place) && isUUID(id)) return [answered, Number(place), String(id)];
  throw pageErrors.CURSOR_INVALID({}, 'after');
}
