import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { ConversationNews, PracticeNews } from '@lib/practices';
import { commentNotices, decidedCaseNotices, interestNotices, waitingNotices } from './conversation.texts.rules.js';
import { Notices } from './notices.service.js';

type StepPayload = { stepId: string };

@Injectable()
export class ConversationNewsHandlers {
  constructor(
    private readonly news: ConversationNews,
    private readonly practices: PracticeNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('comment.written')
  async written({ commentId, parentId }: { commentId: string; parentId: string | null }): Promise<void> {
    const comment = await this.news.comment(commentId, parentId);
    if (comment) await this.notices.post(commentNotices(comment));
  }

  @JobHandler('practice.wanted')
  async wanted({ interestId }: { interestId: string }): Promise<void> {
    const interest = await this.news.interest(interestId);
    if (interest) await this.notices.post(interestNotices(interest, await this.practices.staff('practice.admit')));
  }

  @JobHandler('moderation.reported')
  reported(payload: StepPayload): Promise<void> {
    return this.waiting(payload);
  }

  @JobHandler('moderation.appealed')
  appealed(payload: StepPayload): Promise<void> {
    return this.waiting(payload);
  }

  @JobHandler('moderation.decided')
  async decided({ stepId }: StepPayload): Promise<void> {
    const step = await this.news.moderation(stepId);
    if (step) await this.notices.post(decidedCaseNotices(step));
  }

  private async waiting({ stepId }: StepPayload): Promise<void> {
    const step = await this.news.moderation(stepId);
    if (step) await this.notices.post(waitingNotices(step, await this.practices.staff('conversation.moderate')));
  }
}
