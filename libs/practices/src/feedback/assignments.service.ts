import { Injectable } from '@nestjs/common';
import { Clock, limaDate } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { conflictErrors } from '../conflict/conflict.errors.js';
import { Conflicts, isOwnInstitution } from '../conflict/conflict.service.js';
import type { AssignExpertInput, WithdrawAssignmentInput } from './assignment.inputs.js';
import { AssignmentQueries, type ToAssign } from './assignment.queries.js';
import { dueDateProblem } from './assignment.rules.js';
import type { AssignmentRow } from './assignment.types.js';
import { assignmentErrors, expertErrors, feedbackErrors } from './feedback.errors.js';

const INSERT = {
  name: 'feedback_assign',
  text: /* sql */ `
    insert into feedback (id, practice_id, version, expert_id, status, due_on, assigned_by, assigned_at)
    values ($1, $2, $3, $4, 'ASSIGNED', $5, $6, $7) on conflict (id) do nothing returning id`,
};

const TO_WITHDRAW = {
  name: 'feedback_to_withdraw',
  text: `select status, practice_id as "practiceId" from feedback where id = $1 for update`,
};

const WITHDRAW = {
  name: 'feedback_withdraw',
  text: `update feedback set status = 'WITHDRAWN', withdrawn_reason = $2 where id = $1`,
};

@Injectable()
export class FeedbackAssignments {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queries: AssignmentQueries,
    private readonly conflicts: Conflicts,
    private readonly auditor: Auditor,
  ) {}

  /** The id is made by the client: the same request again gives the same assignment and repeats nothing. */
  async assign(viewer: Viewer, input: AssignExpertInput): Promise<AssignmentRow> {
    const before = await this.queries.one(input.id);
    if (before) return this.replay(before, input);
    const now = this.clock.now();
    const problem = dueDateProblem(input.dueOn, limaDate(now));
    if (problem) throw assignmentErrors[problem]({}, 'input.dueOn');
    const target = await this.assignable(viewer, input);
    const values = [input.id, input.practiceId, target.version, input.expertId, input.dueOn, viewer.accountId, now];
    const added = await this.db.one({ ...INSERT, values });
    if (added) {
      await this.db.addJob('feedback.assigned', { feedbackId: input.id });
      const detail = { practiceId: input.practiceId, expertId: input.expertId, dueOn: input.dueOn };
      await this.auditor.record({ actor: viewer.accountId, action: 'feedback.assign', target: input.id, detail });
    }
    const row = await this.queries.one(input.id);
    if (!row) throw feedbackErrors.FEEDBACK_NOT_FOUND();
    return this.replay(row, input);
  }

  async withdraw(viewer: Viewer, { id, reason }: WithdrawAssignmentInput): Promise<boolean> {
    const found = await this.db.one<{ status: string; practiceId: string }>({ ...TO_WITHDRAW, values: [id] });
    if (!found) throw feedbackErrors.FEEDBACK_NOT_FOUND();
    await this.conflicts.assertNone(viewer, found.practiceId);
    if (found.status !== 'ASSIGNED') throw assignmentErrors.ASSIGNMENT_NOT_OPEN();
    await this.db.rows({ ...WITHDRAW, values: [id, reason] });
    await this.db.addJob('feedback.withdrawn', { feedbackId: id });
    await this.auditor.record({ actor: viewer.accountId, action: 'feedback.withdraw', target: id, detail: { reason } });
    return true;
  }

  private async assignable(viewer: Viewer, input: AssignExpertInput): Promise<ToAssign> {
    const target = await this.queries.toAssign(input.practiceId);
    if (!target) throw assignmentErrors.ASSIGNABLE_PRACTICE_NOT_FOUND({}, 'input.practiceId');
    if (isOwnInstitution(viewer, target)) throw conflictErrors.OWN_INSTITUTION();
    const expert = await this.queries.activeExpert(input.expertId);
    if (!expert) throw assignmentErrors.EXPERT_NOT_AVAILABLE({}, 'input.expertId');
    if (isOwnInstitution(expert, target)) throw expertErrors.OWN_INSTITUTION({}, 'input.expertId');
    return target;
  }

  private replay(row: AssignmentRow, input: AssignExpertInput): AssignmentRow {
    const same = row.practiceId === input.practiceId && row.expertId === input.expertId && row.dueOn === input.dueOn;
    if (!same || row.status === 'WITHDRAWN') throw assignmentErrors.ASSIGNMENT_ID_TAKEN();
    return row;
  }
}
