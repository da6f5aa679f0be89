import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { circleErrors } from './circle.errors.js';
import {
  missingTo,
  type CircleFacts,
  type CircleVerb,
  type Holders,
  type MembershipStep,
  type RoleName,
} from './circle.rules.js';

export type LockedCircle = CircleFacts & { id: string; name: string; revision: number; mine: MembershipStep | null };

// The row is held in a statement of its own: one that waits goes on with the answers it had seen before.
const HOLD = { name: 'circle_hold', text: 'select id from circle where id = $1 for update' };
const READ = {
  name: 'circle_read',
  text: /* sql */ `
    select c.id, c.name, c.state, c.revision, (select state from circle_member m where m.circle_id = c.id and m.member_id = $2) as mine,
      array(select m.member_id::text from circle_member m where m.circle_id = c.id and m.state = 'IN' order by m.joined_at, m.member_id) as "memberIds",
      coalesce((select json_object_agg(t.role, t.member_id) from circle_role_turn t where t.circle_id = c.id and t.ends_at is null), '{}') as holders
    from circle c where c.id = $1`,
};
const MOVE = {
  name: 'circle_move',
  text: /* sql */ `insert into circle_move (circle_id, meeting_id, action, from_state, to_state, note, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
const COUNT = {
  name: 'circle_count',
  text: /* sql */ `
    with people as (select count(*)::int as all, (count(*) filter (where wants_listed))::int as wishes from circle_member where circle_id = $1 and state = 'IN')
    update circle c set member_count = people.all, listed = people.wishes * 2 > people.all, updated_at = $2 from people where c.id = $1`,
};
const NONE: Holders = { COORDINATOR: null, MODERATOR: null, SECRETARY: null };

export type CircleMove = { action: string; from?: string | null; to?: string | null; note?: string; meetingId?: string | null };

/** Every verb begins by holding the row of the circle, and ends by writing its move down. */
@Injectable()
export class CircleStore {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly auditor: Auditor,
  ) {}

  async find({ accountId }: Viewer, id: string): Promise<LockedCircle | null> {
    await this.db.rows({ ...HOLD, values: [id] });
    return this.read(accountId, id);
  }

  /** Without holding it. */
  async read(accountId: string, id: string): Promise<LockedCircle | null> {
    const row = await this.db.one<LockedCircle & { holders: Partial<Record<RoleName, string>> }>({
      ...READ,
      values: [id, accountId],
    });
    return row && { ...row, holders: { ...NONE, ...row.holders } };
  }

  /** For whoever is in it. @throws DomainError CIRCLE_NOT_FOUND; the same bytes when it exists, told apart by its parameter */
  async within(viewer: Viewer, id: string): Promise<LockedCircle> {
    const circle = await this.find(viewer, id);
    if (!circle) throw circleErrors.CIRCLE_NOT_FOUND();
    if (circle.mine !== 'IN') throw circleErrors.CIRCLE_NOT_FOUND({ circleId: id });
    return circle;
  }

  /** @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED with what is missing */
  async allowed(viewer: Viewer, id: string, verb: CircleVerb): Promise<LockedCircle> {
    const circle = await this.within(viewer, id);
    refuse(missingTo(verb, viewer.accountId, circle));
    return circle;
  }

  /** Members and the public list, as they are after a change of people or of wishes. */
  async count(id: string): Promise<void> {
    await this.db.rows({ ...COUNT, values: [id, this.clock.now()] });
  }

  /** What is said stays in its history, for who is in it: the audit tells only that it was done. */
  async moved(
    { accountId }: Viewer,
    id: string,
    { action, from = null, to = null, note = '', meetingId = null }: CircleMove,
  ): Promise<void> {
    await this.db.rows({ ...MOVE, values: [id, meetingId, action, from, to, note, accountId, this.clock.now()] });
    const detail = { ...(meetingId ? { meetingId } : {}), ...(to ? { from, to } : {}) };
    await this.auditor.record({ actor: accountId, action: `circle.${action.toLowerCase()}`, target: id, detail });
  }
}

/** @throws DomainError CIRCLE_STEP_REFUSED when anything is missing */
export function refuse(missing: readonly string[]): void {
  if (missing.length > 0) throw circleErrors.CIRCLE_STEP_REFUSED({ missing: missing.join(' ') });
}
