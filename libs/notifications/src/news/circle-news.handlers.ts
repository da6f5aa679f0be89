import { Injectable } from '@nestjs/common';
import { CircleNews, type MeetingBrief } from '@lib/circles';
import { JobHandler, type Job } from '@lib/platform';
import {
  commitmentDueNotices,
  invitedNotices,
  meetingCancelledNotices,
  meetingHeldNotices,
  meetingReminderNotices,
  minutesSignedNotices,
  plannedNotices,
  rotatedNotices,
} from './circle.texts.rules.js';
import type { Notice } from './notice.rules.js';
import { Notices } from './notices.service.js';

type OfMeeting = { meetingId: string };

/** A circle may have moved on before its job runs: what is no longer so is not told. */
@Injectable()
export class CircleNewsHandlers {
  constructor(
    private readonly news: CircleNews,
    private readonly notices: Notices,
  ) {}

  @JobHandler('circle.invited')
  async invited({ circleId, memberIds, by }: { circleId: string; memberIds: string[]; by: string }, job: Job): Promise<void> {
    const circle = await this.news.circle(circleId);
    if (circle?.state !== 'OPEN') return;
    const guests = await this.news.stillInvited(circleId, memberIds);
    await this.notices.post(invitedNotices(circle, guests, await this.news.nameOf(by), job.id));
  }

  @JobHandler('circle.rotated')
  async rotated({
    circleId,
    role,
    memberId,
    by,
    at,
  }: {
    circleId: string;
    role: string;
    memberId: string;
    by: string;
    at: string;
  }): Promise<void> {
    const circle = await this.news.circle(circleId);
    if (circle && memberId !== by) await this.notices.post(rotatedNotices(circle, role, memberId, at));
  }

  @JobHandler('circle.meeting_planned')
  planned({ meetingId, sequence }: OfMeeting & { sequence: number }): Promise<void> {
    return this.tell(meetingId, (meeting) => (meeting.state === 'PLANNED' ? plannedNotices(meeting, sequence) : []));
  }

  @JobHandler('circle.reminder')
  reminder({ meetingId, hours, startsAt }: OfMeeting & { hours: number; startsAt: string }): Promise<void> {
    return this.tell(meetingId, (meeting) => {
      const stands = meeting.state === 'PLANNED' && meeting.startsAt.getTime() === Date.parse(startsAt);
      return stands ? meetingReminderNotices(meeting, hours) : [];
    });
  }

  @JobHandler('circle.meeting_cancelled')
  cancelled({ meetingId, by }: OfMeeting & { by: string }): Promise<void> {
    return this.tell(meetingId, (meeting) => meetingCancelledNotices(meeting, by));
  }

  @JobHandler('circle.meeting_held')
  held({ meetingId }: OfMeeting): Promise<void> {
    return this.tell(meetingId, meetingHeldNotices);
  }

  @JobHandler('circle.minutes_signed')
  signed({ meetingId }: OfMeeting): Promise<void> {
    return this.tell(meetingId, minutesSignedNotices);
  }

  @JobHandler('circle.commitment_due')
  async due({ commitmentId }: { commitmentId: string }): Promise<void> {
    const commitment = await this.news.commitment(commitmentId);
    if (commitment?.pending) await this.notices.post(commitmentDueNotices(commitment));
  }

  private async tell(meetingId: string, say: (meeting: MeetingBrief) => Notice[]): Promise<void> {
    const meeting = await this.news.meeting(meetingId);
    if (meeting) await this.notices.post(say(meeting));
  }
}
