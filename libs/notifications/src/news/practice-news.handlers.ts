import { Injectable } from '@nestjs/common';
import { JobHandler, type Job } from '@lib/platform';
import { PracticeNews } from '@lib/practices';
import { TransferNews } from '@lib/transfers';
import { FollowerNews } from './follower-news.js';
import { Notices } from './notices.service.js';
import { decidedNotices, submittedNotices } from './practice.texts.rules.js';
import { originChangedNotice } from './transfer.texts.rules.js';

@Injectable()
export class PracticeNewsHandlers {
  constructor(
    private readonly news: PracticeNews,
    private readonly notices: Notices,
    private readonly followers: FollowerNews,
    private readonly transfers: TransferNews,
  ) {}

  /** An observed sheet comes back under the same edition: the job itself tells one arrival from the next. */
  @JobHandler('practice.submitted')
  async submitted({ practiceId }: { practiceId: string }, job: Job): Promise<void> {
    const practice = await this.news.practice(practiceId);
    if (!practice) return;
    const staff = await this.news.staff('practice.admit');
    await this.notices.post(submittedNotices(practice, staff, `practice.submitted:${practiceId}:${job.id}`));
  }

  @JobHandler('practice.decided')
  async decided({ decisionId }: { decisionId: string }): Promise<void> {
    const decision = await this.news.decision(decisionId);
    if (!decision) return;
    await this.notices.post(decidedNotices(decision));
    if (decision.to !== 'ADMITTED') return;
    const cause = `practice.decided:${decisionId}`;
    await this.followers.tell('version', cause, decision.practice);
    const adopters = decision.practice.slug ? await this.transfers.adoptersOf(decision.practice.slug) : [];
    await this.notices.post(adopters.map((adopter) => originChangedNotice(adopter, cause)));
  }
}
