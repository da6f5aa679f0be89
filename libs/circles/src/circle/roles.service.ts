import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { circleErrors } from './circle.errors.js';
import type { RotateCircleRoleInput } from './circle.inputs.js';
import { CircleStore } from './circle.store.js';

const END = {
  name: 'circle_turn_end',
  text: 'update circle_role_turn set ends_at = $3 where circle_id = $1 and role = $2 and ends_at is null',
};
const BEGIN = {
  name: 'circle_turn_begin',
  text: 'insert into circle_role_turn (id, circle_id, role, member_id, starts_at, given_by) values ($1, $2, $3, $4, $5, $6)',
};

/** The roles go round; each turn has its dates. */
@Injectable()
export class CircleRoles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: CircleStore,
  ) {}

  /** To who holds it already, nothing changes. @throws DomainError CIRCLE_NOT_FOUND, CIRCLE_STEP_REFUSED, CIRCLE_PERSON_OUTSIDE */
  async rotate(viewer: Viewer, { id, role, memberId }: RotateCircleRoleInput): Promise<void> {
    const circle = await this.store.allowed(viewer, id, 'ROTATE');
    if (!circle.memberIds.includes(memberId)) throw circleErrors.CIRCLE_PERSON_OUTSIDE({}, 'input.memberId');
    if (circle.holders[role] === memberId) return;
    const now = this.clock.now();
    await this.db.rows({ ...END, values: [id, role, now] });
    await this.db.rows({ ...BEGIN, values: [randomUUID(), id, role, memberId, now, viewer.accountId] });
    await this.store.moved(viewer, id, { action: 'ROTATE', note: role });
    await this.db.addJob('circle.rotated', { circleId: id, role, memberId, by: viewer.accountId, at: now.toISOString() });
  }
}
