import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { AssignmentQueries } from '@lib/practices';
import { SessionConflicts } from './session-conflicts.js';
import { SessionHours } from './session-hours.js';
import { advisoryErrors } from './session.errors.js';
import type { AssignAdvisoryInput } from './session.inputs.js';
import { SessionStore } from './session.store.js';

const ASSIGN = {
  name: 'advisory_assign',
  text: 'update advisory_session set expert_id = $2, sequence = sequence + 1, updated_at = $3 where id = $1',
};
const LEAVE = { name: 'advisory_expert_leaves', text: `delete from advisory_attendee where session_id = $1 and side = 'EXPERT'` };
const COME = {
  name: 'advisory_expert_comes',
  text: /* sql */ `insert into advisory_attendee (id, session_id, member_id, name, side) select $3, $1, m.id, m.name, 'EXPERT' from member m where m.id = $2`,
};

/** Who attends a session is decided by whoever manages the queue. */
@Injectable()
export class AdvisoryAssignments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly store: SessionStore,
    private readonly conflicts: SessionConflicts,
    private readonly experts: AssignmentQueries,
    private readonly hours: SessionHours,
  ) {}

  /**
   * The same expert again changes nothing. One that is changed keeps the hour, if it is free for the new one.
   * @throws DomainError ADVISORY_NOT_FOUND, ADVISORY_STEP_REFUSED, OWN_INSTITUTION, EXPERT_NOT_AVAILABLE, EXPERT_OF_THE_INSTITUTION, HOUR_TAKEN
   */
  async assign(viewer: Viewer, { id, expertId }: AssignAdvisoryInput): Promise<void> {
    const session = await this.store.reachable(viewer, id);
    if (session.expertId === expertId) return;
    this.store.allow('ASSIGN', session);
    await this.conflicts.assertNone(viewer, session);
    const expert = await this.experts.activeExpert(expertId);
    if (!expert) throw advisoryErrors.EXPERT_NOT_AVAILABLE({}, 'input.expertId');
    await this.conflicts.assertImpartial(expert, session);
    await this.db.rows({ ...LEAVE, values: [id] });
    await this.db.rows({ ...COME, values: [id, expertId, randomUUID()] });
    await this.db.rows({ ...ASSIGN, values: [id, expertId, this.clock.now()] });
    if (session.state === 'SCHEDULED' && session.startsAt && session.endsAt) {
      await this.hours.occupy(id, { startsAt: session.startsAt, endsAt: session.endsAt });
    }
    const { name } = (await this.db.one<{ name: string }>({
      text: 'select name from member where id = $1',
      values: [expertId],
    })) ?? { name: '' };
    await this.store.moved(viewer, id, { action: 'ASSIGN', from: session.state, to: session.state, note: name });
    await this.db.addJob('advisory.assigned', { sessionId: id, expertId, previousId: session.expertId });
  }
}
