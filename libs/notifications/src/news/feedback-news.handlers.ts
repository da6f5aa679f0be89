import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { PracticeNews, type FeedbackNews } from '@lib/practices';
import {
  answeredNotices,
  assignedNotices,
  publishedNotices,
  submittedFeedbackNotices,
  withdrawnNotices,
} from './feedback.texts.rules.js';
import { FollowerNews } from './follower-news.js';
import type { Notice } from './notice.rules.js';
import { Notices } from './notices.service.js';

type FeedbackPayload = { feedbackId: string };

@Injectable()
export class FeedbackNewsHandlers {
  constructor(
    private readonly news: PracticeNews,
    private readonly notices: Notices,
    private readonly followers: FollowerNews,
  ) {}

  @JobHandler('feedback.assigned')
  assigned(payload: FeedbackPayload): Promise<void> {
    return this.tell(payload, assignedNotices);
  }

  @JobHandler('feedback.withdrawn')
  withdrawn(payload: FeedbackPayload): Promise<void> {
    return this.tell(payload, withdrawnNotices);
  }

  @JobHandler('feedback.submitted')
  async submitted(payload: FeedbackPayload): Promise<void> {
    const staff = await this.news.staff('feedback.publish');
    await this.tell(payload, (feedback) => submittedFeedbackNotices(feedback, staff));
  }

  @JobHandler('feedback.published')
  async published(payload: FeedbackPayload): Promise<void> {
    await this.tell(payload, publishedNotices);
    const feedback = await this.news.feedback(payload.feedbackId);
    if (feedback) await this.followers.tell('feedback', `feedback.published:${feedback.id}`, feedback.practice);
  }

  /** An answer changed since is told by its own, later job. */
  @JobHandler('improvement.answered')
  async answered({ itemId, revision }: { itemId: string; revision: number }): Promise<void> {
    const answer = await this.news.improvement(itemId);
    if (answer?.revision === revision) await this.notices.post(answeredNotices(answer));
  }

  private async tell({ feedbackId }: FeedbackPayload, compose: (feedback: FeedbackNews) => Notice[]): Promise<void> {
    const feedback = await this.news.feedback(feedbackId);
    if (feedback) await this.notices.post(compose(feedback));
  }
}
