import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Limits } from '@lib/access';
import { Clock } from '@lib/kernel';
import { Database, type Viewer } from '@lib/platform';
import { practiceErrors } from '../practice/practice.errors.js';
import { CommentStore } from './comment.store.js';
import { conversationErrors } from './conversation.errors.js';
import { CaseStore } from './moderation.store.js';
import { moderationErrors as errors } from './moderation.errors.js';
import type { ReportInput } from './moderation.inputs.js';
import { reopens } from './moderation.rules.js';

type Target = { practiceId: string; commentId: string | null };

@Injectable()
export class Reports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly comments: CommentStore,
    private readonly cases: CaseStore,
    private readonly limits: Limits,
  ) {}

  /** One report per person and target; the first, or one after a decision, brings it to the queue. */
  async report(viewer: Viewer, input: ReportInput): Promise<boolean> {
    await this.limits.attempt('report.account', viewer.accountId);
    return this.db.transaction(async () => {
      const target = await this.target(viewer, input);
      const at = this.clock.now();
      const held = await this.cases.open(target, randomUUID(), at);
      if (!(await this.cases.addReport(held.id, viewer.accountId, input, at))) return true;
      if (held.isNew || reopens(held.state)) {
        const from = held.isNew ? 'NEW' : held.state;
        const stepId = await this.cases.step(held.id, from, { to: 'OPEN', reason: '', by: viewer.accountId, at });
        await this.db.addJob('moderation.reported', { stepId });
      }
      return true;
    });
  }

  /** @throws DomainError for what a reader cannot see */
  private async target(viewer: Viewer, { practiceId, commentId }: ReportInput): Promise<Target> {
    if (Boolean(practiceId) === Boolean(commentId)) throw errors.REPORT_TARGET();
    if (commentId) {
      const comment = await this.comments.look(commentId);
      if (!comment || comment.removed || comment.hidden || !comment.published) throw conversationErrors.COMMENT_NOT_FOUND();
      if (comment.authorId === viewer.accountId) throw errors.REPORT_OWN();
      return { practiceId: comment.practiceId, commentId };
    }
    const practice = await this.comments.practice(practiceId ?? '');
    if (!practice) throw practiceErrors.PRACTICE_NOT_FOUND();
    return { practiceId: practice.id, commentId: null };
  }
}
