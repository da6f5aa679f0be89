import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { ReversalNews } from '@lib/recognition';
import { Notices } from './notices.service.js';
import { pointsReversedNotices } from './reversal.texts.rules.js';

@Injectable()
export class ReversalNewsHandlers {
  constructor(
    private readonly news: ReversalNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('points.reversed')
  async reversed({ reversalId }: { reversalId: string }): Promise<void> {
    const reversal = await this.news.reversal(reversalId);
    if (reversal) await this.notices.post(pointsReversedNotices(reversal));
  }
}
