import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { ValidityNews } from '@lib/practices';
import { Notices } from './notices.service.js';
import { endingNotices, keptNotices, lapsedNotices } from './validity.texts.rules.js';

@Injectable()
export class ValidityNewsHandlers {
  constructor(
    private readonly news: ValidityNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('validity.ending')
  async ending({ practiceId, validUntil, days }: { practiceId: string; validUntil: string; days: number }): Promise<void> {
    const practice = await this.news.ending(practiceId, validUntil);
    if (practice) await this.notices.post(endingNotices(practice, days));
  }

  @JobHandler('validity.lapsed')
  async lapsed({ entryId }: { entryId: string }): Promise<void> {
    const entry = await this.news.entry(entryId);
    if (entry) await this.notices.post(lapsedNotices(entry));
  }

  @JobHandler('validity.kept')
  async kept({ entryId }: { entryId: string }): Promise<void> {
    const entry = await this.news.entry(entryId);
    if (entry) await this.notices.post(keptNotices(entry));
  }
}
