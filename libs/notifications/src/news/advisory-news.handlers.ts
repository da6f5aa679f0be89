import { Injectable } from '@nestjs/common';
import { AdvisoryNews, type AdvisoryBrief } from '@lib/advisory';
import { JobHandler, type Job } from '@lib/platform';
import { PracticeNews } from '@lib/practices';
import {
  assignedNotices,
  cancelledNotices,
  closedNotices,
  heldNotices,
  reminderNotices,
  requestedNotices,
  scheduledNotices,
} from './advisory.texts.rules.js';
import type { Notice } from './notice.rules.js';
import { Notices } from './notices.service.js';

type Payload = { sessionId: string };

/** A session may have moved on before its job runs: what is no longer so is not told. */
@Injectable()
export class AdvisoryNewsHandlers {
  constructor(
    private readonly news: AdvisoryNews,
    private readonly practices: PracticeNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('advisory.requested')
  async requested({ sessionId }: Payload): Promise<void> {
    const staff = await this.practices.staff('advisory.manage');
    await this.tell(sessionId, (session) => requestedNotices(session, staff));
  }

  @JobHandler('advisory.assigned')
  assigned(
    { sessionId, expertId, previousId }: Payload & { expertId: string; previousId: string | null },
    job: Job,
  ): Promise<void> {
    return this.tell(sessionId, (session) => (session.expertId === expertId ? assignedNotices(session, previousId, job.id) : []));
  }

  @JobHandler('advisory.scheduled')
  scheduled({ sessionId, sequence }: Payload & { sequence: number }): Promise<void> {
    return this.tell(sessionId, (session) => (session.state === 'SCHEDULED' ? scheduledNotices(session, sequence) : []));
  }

  @JobHandler('advisory.reminder')
  reminder({ sessionId, hours, startsAt }: Payload & { hours: number; startsAt: string }): Promise<void> {
    return this.tell(sessionId, (session) => {
      const stands = session.state === 'SCHEDULED' && session.startsAt?.getTime() === Date.parse(startsAt);
      return stands ? reminderNotices(session, hours) : [];
    });
  }

  @JobHandler('advisory.held')
  held({ sessionId }: Payload): Promise<void> {
    return this.tell(sessionId, heldNotices);
  }

  @JobHandler('advisory.closed')
  closed({ sessionId }: Payload): Promise<void> {
    return this.tell(sessionId, closedNotices);
  }

  @JobHandler('advisory.cancelled')
  cancelled({ sessionId, by }: Payload & { by: string }): Promise<void> {
    return this.tell(sessionId, (session) => cancelledNotices(session, by));
  }

  private async tell(sessionId: string, say: (session: AdvisoryBrief) => Notice[]): Promise<void> {
    const session = await this.news.session(sessionId);
    if (session) await this.notices.post(say(session));
  }
}
