import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Clock, decodeCursor, encodeCursor, pageErrors, type Page } from '@lib/kernel';
import { Database, PAGE_SIZES, type Viewer } from '@lib/platform';
import { circleErrors } from '../circle/circle.errors.js';
import type { MyLogbookArgs, SaveLogbookEntryInput } from './logbook.inputs.js';
import type { LogbookEntry } from './logbook.types.js';

/** Every statement of this file carries the writer's id: what is of another is not there. Who left a circle keeps what she wrote. */
const ROW = /* sql */ `select e.id, e.meeting_id as "meetingId", m.title as "meetingTitle", e.prompt, e.text, e.revision, e.written_at as "writtenAt",
  e.updated_at as "updatedAt" from logbook_entry e left join circle_meeting m on m.id = e.meeting_id`;
const LIST: Record<number, string> = Object.fromEntries(
  PAGE_SIZES.map((size) => [
    size,
    `${ROW} where e.member_id = $1 and e.circle_id = $2 and ($3::timestamptz is null or (e.written_at, e.id) < ($3, $4::uuid))
      order by e.written_at desc, e.id desc limit ${size + 1}`,
  ]),
);
const ONE = { name: 'logbook_one', text: `${ROW} where e.member_id = $1 and e.id = $2` };
const IN = {
  name: 'logbook_in',
  text: /* sql */ `select 1 from circle_member c where c.circle_id = $1 and c.member_id = $2 and c.state = 'IN'
    and ($3::uuid is null or exists (select from circle_meeting m where m.id = $3 and m.circle_id = $1))`,
};
const INSERT = {
  name: 'logbook_write',
  text: /* sql */ `insert into logbook_entry (id, circle_id, meeting_id, member_id, prompt, text, written_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $7)
    on conflict (id) do nothing returning id`,
};
const UPDATE = {
  name: 'logbook_change',
  text: /* sql */ `update logbook_entry set text = $3, revision = revision + 1, updated_at = $5 where id = $1 and member_id = $2 and revision = $4 returning id`,
};
const REMOVE = { name: 'logbook_remove', text: 'delete from logbook_entry where id = $1 and member_id = $2 returning id' };

/** What each member writes for herself. Neither its texts nor that they exist reach anyone else, the audit included. */
@Injectable()
export class Logbooks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async mine({ accountId }: Viewer, { id, first, after }: MyLogbookArgs): Promise<Page<LogbookEntry>> {
    const values = [accountId, id, ...placeOf(after)];
    const found = await this.db.rows<LogbookEntry>({ name: `logbook_${first}`, text: LIST[first], values });
    const items = found.slice(0, first);
    const last = items.at(-1);
    return { items, nextCursor: found.length > first && last ? encodeCursor([last.writtenAt.toISOString(), last.id]) : null };
  }

  /** @throws DomainError CIRCLE_NOT_FOUND, LOGBOOK_STALE */
  async save(
    { accountId }: Viewer,
    { id, circleId, meetingId = null, basedOn, prompt, text }: SaveLogbookEntryInput,
  ): Promise<LogbookEntry> {
    const known = await this.one(accountId, id);
    if (known?.text === text) return known;
    const now = this.clock.now();
    if (known) {
      const saved = await this.db.one({ ...UPDATE, values: [id, accountId, text, basedOn, now] });
      if (!saved) throw circleErrors.LOGBOOK_STALE();
    } else {
      if (!(await this.db.one({ ...IN, values: [circleId, accountId, meetingId] }))) throw circleErrors.CIRCLE_NOT_FOUND();
      const written = await this.db.one({ ...INSERT, values: [id, circleId, meetingId, accountId, prompt, text, now] });
      if (!written) throw circleErrors.CIRCLE_NOT_FOUND();
    }
    const saved = await this.one(accountId, id);
    if (!saved) throw circleErrors.CIRCLE_NOT_FOUND();
    return saved;
  }

  /** Answers whether there was one of hers. */
  async remove({ accountId }: Viewer, id: string): Promise<boolean> {
    return (await this.db.one({ ...REMOVE, values: [id, accountId] })) !== null;
  }

  private one(memberId: string, id: string): Promise<LogbookEntry | null> {
    return this.db.one<LogbookEntry>({ ...ONE, values: [memberId, id] });
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
