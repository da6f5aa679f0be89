import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from './circle.errors.js';
import type { CloseCircleInput, CreateCircleInput, EditCircleInput, WishCircleListedInput } from './circle.inputs.js';
import { CIRCLE_STEPS } from './circle.rules.js';
import { CircleStore } from './circle.store.js';

const INSERT = {
  name: 'circle_insert',
  text: /* sql */ `insert into circle (id, name, purpose, last_met_at, created_by, created_at, updated_at, member_count)
    values ($1, $2, $3, $5, $4, $5, $5, 1) on conflict (id) do nothing returning id`,
};
const FOUND = {
  name: 'circle_founder',
  text: /* sql */ `insert into circle_member (circle_id, member_id, state, invited_by, invited_at, joined_at) values ($1, $2, 'IN', $2, $3, $3)`,
};
const COORDINATE = {
  name: 'circle_first_turn',
  text: /* sql */ `insert into circle_role_turn (id, circle_id, role, member_id, starts_at, given_by) values ($1, $2, 'COORDINATOR', $3, $4, $3)`,
};
const SAME = {
  name: 'circle_same',
  text: 'select 1 from circle where id = $1 and name = $2 and purpose = $3 and created_by = $4',
};
const EDIT = {
  name: 'circle_edit',
  text: 'update circle set name = $2, purpose = $3, revision = revision + 1, updated_at = $4 where id = $1',
};
const WISH = {
  name: 'circle_wish',
  text: 'update circle_member set wants_listed = $3 where circle_id = $1 and member_id = $2 and wants_listed <> $3 returning member_id',
};
const CLOSE = {
  name: 'circle_close',
  text: `update circle set state = 'CLOSED', closed_reason = $2, listed = false, updated_at = $3 where id = $1`,
};
const END_TURNS = {
  name: 'circle_end_turns',
  text: 'update circle_role_turn set ends_at = $2 where circle_id = $1 and ends_at is null',
};
const CALL_OFF = {
  name: 'circle_call_off',
  text: /* sql */ `update circle_meeting set state = 'CANCELLED', reason = $2, sequence = sequence + 1, updated_at = $3
    where circle_id = $1 and state = 'PLANNED' returning id`,
};

/** A circle from its beginning to its end. */
@Injectable()
export class Circles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: CircleStore,
  ) {}

  /** Who begins it coordinates it. The same again is the same circle. @throws DomainError CIRCLE_ID_TAKEN */
  async create(viewer: Viewer, { id, name, purpose }: CreateCircleInput): Promise<void> {
    const now = this.clock.now();
    const made = await this.db.one({ ...INSERT, values: [id, name, purpose, viewer.accountId, now] });
    if (!made) {
      if (await this.db.one({ ...SAME, values: [id, name, purpose, viewer.accountId] })) return;
      throw circleErrors.CIRCLE_ID_TAKEN();
    }
    await this.db.rows({ ...FOUND, values: [id, viewer.accountId, now] });
    await this.db.rows({ ...COORDINATE, values: [randomUUID(), id, viewer.accountId, now] });
    await this.store.moved(viewer, id, { action: 'CREATE', to: 'OPEN' });
  }

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, CIRCLE_CHANGED */
  async edit(viewer: Viewer, { id, name, purpose, basedOn }: EditCircleInput): Promise<void> {
    const circle = await this.store.allowed(viewer, id, 'EDIT');
    if (circle.revision !== basedOn) throw circleErrors.CIRCLE_CHANGED();
    await this.db.rows({ ...EDIT, values: [id, name, purpose, this.clock.now()] });
    await this.store.moved(viewer, id, { action: 'EDIT' });
  }

  /** It is listed while most of its members want it. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async wish(viewer: Viewer, { id, wants }: WishCircleListedInput): Promise<void> {
    await this.store.allowed(viewer, id, 'WISH');
    if (!(await this.db.one({ ...WISH, values: [id, viewer.accountId, wants] }))) return;
    await this.store.count(id);
    await this.store.moved(viewer, id, { action: wants ? 'WISH' : 'UNWISH' });
  }

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED */
  async close(viewer: Viewer, { id, reason }: CloseCircleInput): Promise<void> {
    const circle = await this.store.allowed(viewer, id, 'CLOSE');
    await this.end(viewer, id, circle.state, reason);
  }

  /** Also when the last one leaves. What was planned is called off, so that calendars learn it. */
  async end(viewer: Viewer, id: string, from: 'OPEN' | 'CLOSED', reason: string): Promise<void> {
    CIRCLE_STEPS.assert(from, 'CLOSED');
    const now = this.clock.now();
    await this.db.rows({ ...CLOSE, values: [id, reason, now] });
    await this.db.rows({ ...END_TURNS, values: [id, now] });
    const off = await this.db.rows<{ id: string }>({ ...CALL_OFF, values: [id, reason, now] });
    for (const meeting of off) {
      await this.store.moved(viewer, id, {
        action: 'CANCEL',
        from: 'PLANNED',
        to: 'CANCELLED',
        note: reason,
        meetingId: meeting.id,
      });
      await this.db.addJob('circle.meeting_cancelled', { meetingId: meeting.id, by: viewer.accountId });
    }
    await this.store.moved(viewer, id, { action: 'CLOSE', from, to: 'CLOSED', note: reason });
  }
}
