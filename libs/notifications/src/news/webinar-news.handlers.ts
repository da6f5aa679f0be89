import { Injectable } from '@nestjs/common';
import { Clock } from '@lib/kernel';
import { JobHandler } from '@lib/platform';
import { WebinarNews } from '@lib/webinars';
import { Announcements } from './announcements.js';
import type { Notice } from './notice.rules.js';
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
    private readonly clock: Clock,
    private readonly news: WebinarNews,
    private readonly announcements: Announcements,
    private readonly notices: Notices,
  ) {}

  /** To every gestor; who has not been told when it begins is not told any more. */
  @JobHandler('webinar.announced')
  async announced({ webinarId, after }: OfWebinar & { after?: string }): Promise<void> {
    const webinar = await this.news.webinar(webinarId);
    if (webinar?.state !== 'ANNOUNCED' || webinar.startsAt <= this.clock.now()) return;
    const say = (members: readonly string[]): Notice[] => webinarAnnouncedNotices(webinar, members);
    await this.announcements.tell({ task: 'webinar.announced', payload: { webinarId }, after, people: (last, most) => this.news.everyone(last, most), say });
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
