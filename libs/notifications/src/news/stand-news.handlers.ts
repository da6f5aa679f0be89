import { Injectable } from '@nestjs/common';
import { StandNews } from '@lib/exchanges';
import { JobHandler } from '@lib/platform';
import { standAnsweredNotices, standPublishedNotices } from './stand.texts.rules.js';
import { Notices } from './notices.service.js';

type Payload = { contributionId: string };

@Injectable()
export class StandNewsHandlers {
  constructor(
    private readonly news: StandNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('stand.published')
  async published({ contributionId }: Payload): Promise<void> {
    const stand = await this.news.contribution(contributionId);
    if (stand) await this.notices.post(standPublishedNotices(stand));
  }

  @JobHandler('stand.answered')
  async answered({ contributionId }: Payload): Promise<void> {
    const stand = await this.news.contribution(contributionId);
    if (stand?.answer) await this.notices.post(standAnsweredNotices(stand));
  }
}
