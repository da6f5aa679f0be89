import { Injectable } from '@nestjs/common';
import { JobHandler } from '@lib/platform';
import { WebinarNews } from '@lib/webinars';
import { Notices } from './notices.service.js';
import {
  webinarAnnouncedNotices,
  webinarCancelledNotices,
  webinarMovedNotices,
  webinarRecordedNotices,
  webinarRegisteredNotices,
  webinarReminderNotices,
} from './webinar.texts.rules.js';

type OfWebinar = { webinarId: string };

/** A webinar may have moved on before its job runs: what is no longer so is not told. */
@Injectable()
export class WebinarNewsHandlers {
  constructor(
    private readonly news: WebinarNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('webinar.announced')
  async announced({ webinarId }: OfWebinar): Promise<void> {
    const webinar = await this.news.webinar(webinarId);
    if (webinar?.state !== 'ANNOUNCED') return;
    for await (const members of this.news.everyone()) await this.notices.post(webinarAnnouncedNotices(webinar, members));
  }

  @JobHandler('webinar.registered')
  async registered({ webinarId, memberId, at }: OfWebinar & { memberId: string; at: string }): Promise<void> {
    const webinar = await this.news.webinar(webinarId);
    if (webinar?.state !== 'ANNOUNCED' || !(await this.news.isRegistered(webinarId, memberId))) return;
    await this.notices.post(webinarRegisteredNotices(webinar, memberId, at));
  }

  @JobHandler('webinar.moved')
  async moved({ webinarId, startsAt }: OfWebinar & { startsAt: string }): Promise<void> {
    const webinar = await this.news.webinar(webinarId);
    if (webinar?.state !== 'ANNOUNCED' || webinar.startsAt.getTime() !== Date.parse(startsAt)) return;
    await this.notices.post(webinarMovedNotices(webinar, await this.news.registered(webinarId)));
  }

  @JobHandler('webinar.cancelled')
  async cancelled({ webinarId }: OfWebinar): Promise<void> {
    const webinar = await this.news.webinar(webinarId);
    if (webinar?.state === 'CANCELLED') await this.notices.post(webinarCancelledNotices(webinar, await this.news.registered(webinarId)));
  }

  @JobHandler('webinar.reminder')
  async reminder({ webinarId, which, startsAt }: OfWebinar & { which: string; startsAt: string }): Promise<void> {
    const webinar = await this.news.webinar(webinarId);
    if (webinar?.state !== 'ANNOUNCED' || webinar.startsAt.getTime() !== Date.parse(startsAt)) return;
    await this.notices.post(webinarReminderNotices(webinar, which, await this.news.registered(webinarId)));
  }

  @JobHandler('webinar.recorded')
  async recorded({ webinarId }: OfWebinar): Promise<void> {
    const webinar = await this.news.webinar(webinarId);
    if (webinar && webinar.recording !== '') await this.notices.post(webinarRecordedNotices(webinar, await this.news.registered(webinarId)));
  }
}
