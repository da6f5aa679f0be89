import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { Auditor, Database, type Viewer } from '@lib/platform';
import { Conflicts } from '../conflict/conflict.service.js';
import { feedbackErrors } from './feedback.errors.js';

const TO_PUBLISH = {
  name: 'feedback_to_publish',
  text: 'select status, practice_id as "practiceId" from feedback where id = $1 for update',
};

const PUBLISH = {
  name: 'feedback_publish',
  text: /* sql */ `
    with published as (
      update feedback set status = 'PUBLISHED', published_at = $2, published_by = $3 where id = $1 returning practice_id
    )
    update practice p set feedback_count = feedback_count + 1 from published where p.id = published.practice_id`,
};

@Injectable()
export class FeedbackPublications {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly conflicts: Conflicts,
    private readonly auditor: Auditor,
  ) {}

  /** @throws DomainError FEEDBACK_NOT_SUBMITTED before it is sent and the second time; OWN_INSTITUTION */
  async publish(viewer: Viewer, id: string): Promise<boolean> {
    const found = await this.db.one<{ status: string; practiceId: string }>({ ...TO_PUBLISH, values: [id] });
    if (!found) throw feedbackErrors.FEEDBACK_NOT_FOUND();
    await this.conflicts.assertNone(viewer, found.practiceId);
    if (found.status !== 'SUBMITTED') throw feedbackErrors.FEEDBACK_NOT_SUBMITTED();
    await this.db.rows({ ...PUBLISH, values: [id, this.clock.now(), viewer.accountId] });
    await this.db.addJob('feedback.published', { feedbackId: id });
    await this.auditor.record({ actor: viewer.accountId, action: 'feedback.publish', target: id });
    return true;
  }
}
