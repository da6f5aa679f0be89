import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { HandoverNews, PracticeNews } from '@lib/practices';
import { askedNotices, decidedNotices } from './handover.texts.rules.js';
import { Notices } from './notices.service.js';

@Injectable()
export class HandoverNewsHandlers {
  constructor(
    private readonly news: HandoverNews,
    private readonly practices: PracticeNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('handover.asked')
  async asked({ handoverId }: { handoverId: string }): Promise<void> {
    const handover = await this.news.one(handoverId);
    if (handover?.state !== 'PENDING') return;
    await this.notices.post(askedNotices(handover, await this.practices.staff('practice.upkeep')));
  }

  @JobHandler('handover.decided')
  async decided({ handoverId }: { handoverId: string }): Promise<void> {
    const handover = await this.news.one(handoverId);
    if (handover) await this.notices.post(decidedNotices(handover));
  }
}
