import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { InsigniaNews } from '@lib/recognition';
import { insigniaAwardedNotices, insigniaRevokedNotices } from './insignia.texts.rules.js';
import { Notices } from './notices.service.js';

type AwardPayload = { awardId: string };

@Injectable()
export class InsigniaNewsHandlers {
  constructor(
    private readonly news: InsigniaNews,
    private readonly notices: Notices,
  ) {}

  /** Nothing is told of an insignia that was revoked before the news came to it. */
  @JobHandler('insignia.awarded')
  async awarded({ awardId }: AwardPayload): Promise<void> {
    const insignia = await this.news.award(awardId);
    if (insignia && insignia.revokedReason === null) await this.notices.post(insigniaAwardedNotices(insignia));
  }

  @JobHandler('insignia.revoked')
  async revoked({ awardId }: AwardPayload): Promise<void> {
    const insignia = await this.news.award(awardId);
    if (insignia) await this.notices.post(insigniaRevokedNotices(insignia));
  }
}
