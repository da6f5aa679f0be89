import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { CommitmentNews } from '@lib/practices';
import { commitmentNotices } from './commitment.texts.rules.js';
import { Notices } from './notices.service.js';

@Injectable()
export class CommitmentNewsHandlers {
  constructor(
    private readonly news: CommitmentNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('commitment.due')
  async due({ commitmentId, days }: { commitmentId: string; days: number }): Promise<void> {
    const commitment = await this.news.pending(commitmentId);
    if (commitment) await this.notices.post(commitmentNotices(commitment, days));
  }
}
